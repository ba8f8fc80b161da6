import type { WorkspaceWords } from "../../dictionary.ts";
import { plural } from "../../plural.ts";
import { tables } from "./tables/sv.ts";

const jobs = (count: number, shown: string) =>
  plural("sv", count, { one: `${shown} anställning`, other: `${shown} anställningar` });

export const reports: WorkspaceWords["reports"] = {
  title: "Anställningar och sysselsatta",
  period: (period, where) => `${period}, ${where}`,
  filter: "Avgränsa rapporten",
  from: "Från",
  to: "Till",
  municipality: "Kommun",
  allMunicipalities: "Alla kommuner",
  total: "Totalt",
  everyone: "Alla",
  asOf: (day) => `Läget ${day}`,
  begun: (period) => `Började ${period}`,
  ratio: {
    title: (ratio) => `Sysselsättningskvot ${ratio}`,
    none: "Sysselsättningskvot",
    made: (employed, participants) =>
      `${employed} ${plural("sv", employed, { one: "sysselsatt", other: "sysselsatta" })}, ${participants} ${plural("sv", participants, { one: "klient", other: "klienter" })}`,
    jobs: (count) => `De har börjat ${jobs(count, String(count))}`,
    term: "Sysselsättningskvot",
    definition:
      " = personer med minst en anställning eller ett läroavtal som börjat senast den dagen, delat med personer vars arbetsträning har börjat. Personer, inte anställningar. En arbetsprövning är ingen anställning.",
  },
  placements: {
    title: (count, shown) => `${jobs(count, shown)} enligt sektor`,
    finding: (where, most, all, subsidised) =>
      `Flest anställningar började ${where}: ${most}, sammanlagt ${all}. Med lönesubvention började ${subsidised}.`,
    nothing: "Inga anställningar under den här tiden.",
    where: {
      company: "i företag",
      city: "i städer och kommuner",
      third_sector: "i tredje sektorn",
      other_public: "hos övriga offentliga arbetsgivare",
    },
    unit: "Anställningar, antal. Samma skala i alla kommuner.",
    unsubsidised: "Utan lönesubvention",
    subsidised: "Med lönesubvention",
    apprenticeship: "Läroavtal",
    panel: (municipality, count) => `${municipality}, ${jobs(count, String(count))}`,
    table: "Samma siffror som tabell",
    note: (columns) =>
      `Procent av kolumnens anställningar (${columns}). Läroavtalen har en egen rad och finns inte i någon sektors siffra.`,
    sector: "Sektor",
    unitShort: "antal",
    renewals: "av dem fortsättningar hos samma arbetsgivare",
    definition:
      "Anställningar och läroavtal som började under tiden, enligt klientens kommun. En fortsättning hos samma arbetsgivare är en ny anställning. En arbetsprövning är ingen anställning.",
  },
  persons: {
    title: (count) => `${count} i arbetsträning vid tidens slut`,
    table: "Personer enligt läge",
    note: (columns) =>
      `Procent av klienterna vars arbetsträning börjat senast vid tidens slut (${columns}). Samma person kan finnas på flera rader.`,
    state: "Läge",
    unitShort: "pers.",
    rows: {
      in_coaching: "I arbetsträning vid tidens slut",
      completed: "Avslutade som avtalat",
      work_trial: "Började en arbetsprövning",
      study: "Gick vidare till studier",
      other_services: "Gick vidare till andra tjänster",
      interrupted: "Avbröt",
      moved_on: "Gick vidare",
    },
    definition:
      "Olika personer: en arbetsprövning, studier eller en annan tjänst började under tiden; arbetsträningen slutade under tiden; i arbetsträning vid den sista dagens slut.",
  },
  referrals: {
    title: (count) =>
      plural("sv", count, {
        one: "1 klient enligt vem som hänvisade",
        other: `${count} klienter enligt vem som hänvisade`,
      }),
    table: "Vem som hänvisade till arbetsträningen",
    note: (columns) => `Procent av dem som började under tiden (${columns}).`,
    source: "Hänvisad av",
    unitShort: "pers.",
    definition: "Klienter vars arbetsträning började under tiden, enligt deras egen kommun.",
  },
  contacts: {
    title: (contacts, employers) =>
      `${plural("sv", contacts, { one: "1 kontakt", other: `${contacts} kontakter` })}, ${plural("sv", employers, { one: "1 arbetsgivare", other: `${employers} arbetsgivare` })}`,
    employers: "Arbetsgivare",
    contacts: "Kontakter",
    each: (mean) => `I genomsnitt var vi i kontakt med en arbetsgivare ${mean} gånger.`,
    byPurpose: "Kontakter enligt ärende",
    byChannel: "Kontakter enligt kanal",
    note: (columns) => `Procent av kolumnens kontakter (${columns}).`,
    purpose: "Ärende",
    channel: "Kanal",
    unitShort: "antal",
    read: "Så läser du:",
    definition:
      " antalet berättar hur ofta man möttes, inte vad mötet ledde till. Kontakter och arbetsgivare räknas enligt arbetsgivarens kommun. En kontakt där flera arbetstränare var med är en kontakt.",
  },
  tables,
};
