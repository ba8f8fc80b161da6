import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const employerChoices: typeof fi.employerChoices = {
  employer: "Arbetsgivare",
  searchHint: "Namn, kontaktperson, telefonnummer eller FO-nummer",
  groups: { recent: "Dina senaste", mine: "På ditt ansvar", area: "I dina kommuner", all: "Övriga" },
  results: (count) => plural("sv", count, { one: "1 träff", other: `${count} träffar` }),
  moreResults: "Här är de första. Skriv mer om din arbetsgivare saknas.",
  nothing: (name) => `”${name}” hittades inte.`,
  nothingText: "Pröva en kortare början, eller lägg till arbetsgivaren.",
  change: "Byt",
  changeWhat: "arbetsgivare",
  searchOffline: "Sökningen får ingen förbindelse. Det du skrev finns kvar: tryck på Sök när nätet är tillbaka.",
  matchedPerson: (name, phone) => (phone ? `${name}, ${phone}` : name),
  addNamed: (name) => `Lägg till en ny arbetsgivare ”${name}”`,
};
