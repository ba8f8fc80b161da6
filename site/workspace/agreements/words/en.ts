import type * as fi from "./fi.ts";

export const agreements: typeof fi.agreements = {
  one: "Cooperation agreement",
  none: "No agreement",
  title: "Agreements",
  add: "Add an agreement",
  edit: "Edit the agreement",
  signedOn: "When was it signed?",
  validUntilHint: "Leave empty if the agreement is valid until further notice.",
  note: "What you agreed",
  noteHint: "Do not write personal or health data.",
  signed: (day) => `Signed ${day}`,
  until: (day) => `Valid until ${day}`,
  ended: (day) => `Ended ${day}`,
  openEnded: "Valid until further notice",
  archive: "Remove the agreement from the list",
  archiveText: "Only remove an agreement recorded by mistake. One that has ended belongs to the employer's history.",
};
