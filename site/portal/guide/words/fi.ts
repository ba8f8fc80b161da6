import type { GoneOffice } from "../../../../schema/facts/publishers.ts";

/** The guide, and what stands around a chapter. */
export const guide = {
  title: "Työnantajan opas",
  lead: "Vastauksia siihen, mitä työnantajat kysyvät, kun palkkaavat työhönvalmentajan tuella.",
  contents: "Sisällys",
  chapters: "Oppaan luvut",
  onPage: "Tällä sivulla",
  sources: "Lähteet",
  /** A source and the year it speaks of. */
  ofYear: (title: string, year: number) => `${title} (${year})`,
  publisherGone: (office: string, until: string) =>
    `Kirjoitettu ${office} aikana, joka päättyi ${until}. Tarkista tieto uudemmasta ohjeesta.`,
  /** The offices that are no more, as that sentence takes them. */
  goneOffices: {
    te_offices: "TE-toimistojen",
    municipal_trials: "työllisyyden kuntakokeilujen",
    ely_centres: "ELY-keskusten",
    regional_state_agencies: "aluehallintovirastojen",
  } satisfies Record<GoneOffice, string>,
  checked: (day: string) => `Tarkistettu ${day}. Lähteet sivun lopussa.`,
  checkedShort: (day: string) => `Tarkistettu ${day}`,
  reviewDue:
    "Tämän luvun tiedot pitää tarkistaa uudelleen. Varmista ajantasainen tieto lähteistä tai kysy työhönvalmentajalta.",
};
