/** The people at an employer: their list and their form. */
export const contactPersons = {
  noPeople: "Ei vielä yhteyshenkilöitä.",
  addPerson: "Lisää yhteyshenkilö",
  editPerson: "Muokkaa yhteyshenkilöä",
  personNoteHint: "Esimerkiksi milloin hänet tavoittaa.",
  archivePerson: "Poista yhteyshenkilö luettelosta",
};
