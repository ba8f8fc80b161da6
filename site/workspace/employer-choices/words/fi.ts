import type { ChoiceGroup } from "../../../../schema/employer-choices.ts";
import { plural } from "../../../words/plural.ts";

/** Choosing an employer: the search, what it found, and the one that was picked. */
export const employerChoices = {
  employer: "Työnantaja",
  searchHint: "Nimi, yhteyshenkilö, puhelinnumero tai Y-tunnus",
  groups: {
    recent: "Viimeksi kirjaamasi",
    mine: "Omalla vastuullasi",
    area: "Omissa kunnissasi",
    all: "Muut",
  } as Record<ChoiceGroup, string>,
  results: (count: number) => plural("fi", count, { one: "1 osuma", other: `${count} osumaa` }),
  moreResults: "Tässä ovat ensimmäiset. Kirjoita lisää, jos etsimäsi puuttuu.",
  nothing: (name: string) => `”${name}” ei löytynyt.`,
  nothingText: "Kokeile lyhyempää alkua, tai lisää työnantaja.",
  change: "Vaihda",
  changeWhat: "työnantaja",
  searchOffline: "Haku ei saa yhteyttä. Kirjoitettu jää kenttään: paina Hae, kun verkko palaa.",
  matchedPerson: (name: string, phone: string | null) => (phone ? `${name}, ${phone}` : name),
  addNamed: (name: string) => `Lisää uusi työnantaja ”${name}”`,
};
