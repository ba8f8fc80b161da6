import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const ownWeek: typeof fi.ownWeek = {
  title: "Min vecka",
  unit: (count) => plural("sv", count, { one: "kontakt på plats", other: "kontakter på plats" }),
  known: (known, met) => {
    if (met === 0) return "Inga möten på plats ännu den här veckan.";
    if (met === 1) return known === 1 ? "Arbetsgivaren var bekant från förr." : "Arbetsgivaren var en ny bekantskap.";
    return `${known} av ${met} arbetsgivare var ${plural("sv", known, { one: "bekant", other: "bekanta" })} från förr.`;
  },
  before: (range) => `De sju föregående veckorna ${range}.`,
  none: "Åtta veckors siffror kommer hit när du antecknar ett besök eller ett evenemang.",
  chart: "Kontakter på plats per vecka",
  weeks: (weeks) => `Antal, vecka ${weeks}. Den här veckan pågår.`,
  described: (week, count) => `Vecka ${week}: ${count}.`,
  table: "Samma siffror i en tabell",
  week: "Vecka",
  count: "Kontakter",
  inPerson: "På plats",
  definition:
    " = ett besök eller evenemang där du själv var med. Ett gemensamt besök finns i vars och ens egna siffror.",
  knownTerm: "Bekant från förr",
  knownDefinition: " = någon i teamet har träffat arbetsgivaren ansikte mot ansikte en tidigare dag.",
};
