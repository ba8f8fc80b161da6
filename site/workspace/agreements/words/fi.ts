/** Cooperation agreements with an employer. */
export const agreements = {
  one: "Yhteistyösopimus",
  none: "Ei sopimusta",
  title: "Sopimukset",
  add: "Lisää sopimus",
  edit: "Muokkaa sopimusta",
  signedOn: "Milloin allekirjoitettiin?",
  validUntilHint: "Jätä tyhjäksi, jos sopimus on voimassa toistaiseksi.",
  note: "Mitä sovittiin",
  noteHint: "Älä kirjoita henkilö- tai terveystietoja.",
  signed: (day: string) => `Allekirjoitettu ${day}`,
  until: (day: string) => `Voimassa ${day} asti`,
  ended: (day: string) => `Päättyi ${day}`,
  openEnded: "Voimassa toistaiseksi",
  archive: "Poista sopimus luettelosta",
  archiveText: "Poista vain sopimus, joka on kirjattu vahingossa. Päättynyt sopimus jää työnantajan tarinaan.",
};
