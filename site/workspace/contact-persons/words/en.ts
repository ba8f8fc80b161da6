import type * as fi from "./fi.ts";

export const contactPersons: typeof fi.contactPersons = {
  noPeople: "No contact persons yet.",
  addPerson: "Add contact person",
  editPerson: "Edit the contact person",
  personNoteHint: "For example when they can be reached.",
  archivePerson: "Remove the contact person from the list",
};
