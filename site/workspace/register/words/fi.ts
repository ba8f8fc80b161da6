import { plural } from "../../../words/plural.ts";

/** Business data taken from PRH's open data. */
export const register = {
  fetch: "Hae PRH:n avoimesta datasta",
  fetchHint: "Haku käyttää Y-tunnusta, tai nimeä, jos Y-tunnus on tyhjä. Mitä olet jo kirjoittanut, säilyy.",
  nothing: "Rekisteristä ei löytynyt yhtään yritystä. Täytä tiedot itse.",
  found: (count: number) =>
    plural("fi", count, { one: "Löytyi yksi. Onko se tämä?", other: `Löytyi ${count}. Mikä näistä?` }),
  foundMore: (count: number, shown: number) => `Löytyi ${count}, tässä ${shown} ensimmäistä. Mikä näistä?`,
  use: "Käytä näitä tietoja",
  choose: "Valitse, minkä yrityksen tietoja käytetään.",
  ceased: "Lakannut",
  filled: (name: string) => `Tiedot haettiin: ${name}. Tarkista ne ja tallenna.`,
  ceasedNote: "Rekisterin mukaan yritys on lakannut.",
  kept: "Nämä olet kirjoittanut itse, ja rekisterissä lukee toisin:",
  suggests: (form: string, sector: string) => `Yhtiömuoto ${form} viittaa sektoriin ${sector}. Sinä päätät.`,
  suggestsOnly: (sector: string) => `Yhtiömuoto viittaa sektoriin ${sector}. Sinä päätät.`,
  source: (day: string) => `Lähde: PRH, avoin data, CC BY 4.0 (${day})`,
  sameId: "Samalla Y-tunnuksella",
  sameIdAsk: "Tällä Y-tunnuksella on jo toimipaikka. Onko tämä toinen?",
  sameIdYes: "Tallenna toisena toimipaikkana",
  sameIdMore: "Näytä kaikki toimipaikat",
};
