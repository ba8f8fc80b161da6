/** The log of what was done. */
export const events = {
  title: "Tapahtumat",
  lead: "Kuka teki mitä ja milloin. Sisältöjä ei tallenneta tähän.",
  ofSubject: "Yhden kohteen tapahtumat",
  all: "Näytä kaikki tapahtumat",
  subject: "Kohteen tunniste",
  when: "Milloin",
  who: "Kuka",
  what: "Mitä",
  fields: "Tiedot",
  subjectShort: "Kohde",
  public: "Julkinen sivu",
  system: "Järjestelmä",
  nothing: "Yhtään tapahtumaa ei löytynyt.",
  caption: "Uusimmat ensin",
};
