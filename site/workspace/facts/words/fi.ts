import type { FactFinding } from "../../../../schema/vocabulary.ts";

/** How old the facts are that the public pages and the effect in euros tell. */
export const facts = {
  title: "Tietojen ikä",
  lead: (day: string) =>
    `Mitkä oppaan, laskurin ja vaikutusarvion tiedot on katsottava uudelleen. Tilanne ${day}. Lukija näkee vuoden luvun vieressä.`,
  nothing: "Jokaisella tiedolla on tämän vuoden lähde.",
  headings: ["Tieto", "Uusin vuosi", "Lähteet"],
  noYear: "ei kerrottu",
  more: (rest: number) => `ja ${rest} muuta`,
  rate: (name: string) => `Sivukulut: ${name}`,
  supplement: (name: string) => `Kuntalisä: ${name}`,
  value: (name: string) => `Vaikutus euroina: ${name}`,
  abolished: (name: string, day: string) => `${name}: lakkautettu ${day}`,
  findings: {
    past_year: {
      title: "Vuosi on mennyt",
      note: "Uusin lähde koskee aiempaa vuotta. Etsi tämän vuoden lähde, tai jätä luku vuosineen.",
    },
    abolished_authority: {
      title: "Lähde on lakkautetun viranomaisen",
      note: "Ohje on ajalta, jolloin virasto oli olemassa. Etsi nykyisen viranomaisen lähde.",
    },
    unconfirmed: {
      title: "Mikään lähde ei vahvista",
      note: "Lähteen vuotta ei ole kerrottu, tai kaksi lähdettä antaa eri luvun.",
    },
  } satisfies Record<FactFinding, { title: string; note: string }>,
};
