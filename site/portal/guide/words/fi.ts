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
  publisherGone: (publisher: string, until: string) =>
    `Julkaisijan toiminta on päättynyt ${until} (${publisher}). Tarkista tieto uudemmasta ohjeesta.`,
  checked: (day: string) => `Tarkistettu ${day}. Lähteet sivun lopussa.`,
  checkedShort: (day: string) => `Tarkistettu ${day}`,
  reviewDue:
    "Tämän luvun tiedot pitää tarkistaa uudelleen. Varmista ajantasainen tieto lähteistä tai kysy työhönvalmentajalta.",
};
