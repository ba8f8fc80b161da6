import type * as fi from "./fi.ts";

export const agreements: typeof fi.agreements = {
  one: "Samarbetsavtal",
  none: "Inget avtal",
  title: "Avtal",
  add: "Lägg till avtal",
  edit: "Redigera avtalet",
  signedOn: "När undertecknades det?",
  validUntilHint: "Lämna tomt om avtalet gäller tills vidare.",
  note: "Vad ni kom överens om",
  noteHint: "Skriv inga person- eller hälsouppgifter.",
  signed: (day) => `Undertecknat ${day}`,
  until: (day) => `Gäller till ${day}`,
  ended: (day) => `Gick ut ${day}`,
  openEnded: "Gäller tills vidare",
  archive: "Ta bort avtalet ur listan",
  archiveText:
    "Ta bara bort ett avtal som antecknats av misstag. Ett avtal som gått ut hör till arbetsgivarens historia.",
};
