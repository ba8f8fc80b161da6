import { plural } from "../../../words/plural.ts";

/** What the readers said of the guide's pages, and which facts wait to be checked. */
export const guide = {
  title: "Opas",
  lead: "Oliko sivuista lukijoille hyötyä, ja milloin tiedot tarkistetaan.",
  to: "Asti",
  votes: "Vastaukset sivuittain",
  votesNote: "Kysymys on jokaisen sivun lopussa. Vain päivän summat tallennetaan, ei vastaajia.",
  headings: ["Sivu", "Hyötyä", "Ei hyötyä", "Tarkistettu", "Tarkistetaan viimeistään"],
  waits: (day: string) => `${day}, odottaa tarkistusta`,
  toCheck: "Tarkista oppaan tiedot",
  toCheckNote: (count: number) => plural("fi", count, { one: "1 sivu", other: `${count} sivua` }),
  due: (day: string) => `Tiedot piti tarkistaa viimeistään ${day}. Lukijoille kerrotaan siitä sivulla.`,
  pages: {
    guide: "Oppaan etusivu",
    "support-finder": "Tuet ja kustannukset",
    "whole-guide": "Koko opas",
  },
};
