import type * as fi from "./fi.ts";

export const contactPersons: typeof fi.contactPersons = {
  noPeople: "Inga kontaktpersoner ännu.",
  addPerson: "Lägg till kontaktperson",
  editPerson: "Ändra kontaktpersonen",
  personNoteHint: "Till exempel när personen går att nå.",
  archivePerson: "Ta bort kontaktpersonen ur listan",
};
