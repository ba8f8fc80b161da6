import type * as fi from "./fi.ts";

export const personFigures: typeof fi.personFigures = {
  title: "Personsiffror",
  lead: "Inga personer sparas i Rinnalla. Skriv in månadens siffror från kundsystemet här. Rapporterna visar dem som inskrivna, med källa.",
  leadKept:
    "Klienterna finns här igen, så siffrorna räknas på dem. Här kan du rätta och ta bort månader som har skrivits in tidigare.",
  saved: "Siffrorna har sparats.",
  removed: "Siffrorna har tagits bort.",
  add: "Skriv in en månad",
  change: "Rätta en månad",
  monthHint: "Månaden som siffrorna gäller",
  sourceHint: "Till exempel kundsystemets rapport och dess datum",
  countHint: "Lämna tomt om du inte vet.",
  listed: "Inskrivna månader",
  nothing: "Ingen månad har skrivits in ännu",
  nothingText: "Skriv in den första månaden ovan.",
  remove: "Ta bort månadens siffror",
  cancel: "Skriv in en annan månad",
  back: "Avbryt",
};
