import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("en", count, { one, other })}`;

export const erasure: typeof fi.erasure = {
  title: "Erase a participant",
  lead: "When a participant asks for their data to be erased, or it has been kept for as long as it may.",
  code: "Participant's code",
  codeHint: "The key to the code is in the client system.",
  look: "Show what goes",
  what: (code) => `Code ${code}`,
  goes: "Erased for good",
  stays: "Stays",
  placements: many("placement", "placements"),
  paths: many("path onward", "paths onward"),
  followUps: many("reminder", "reminders"),
  contacts: many("contact, without the participant", "contacts, without the participant"),
  notes: (count) =>
    `Notes a person has to read: ${count}. Each becomes a reminder of the coach, because a note may hold a name.`,
  warning: "What is erased cannot be brought back.",
  confirm: "Erase for good",
  cancel: "Do not erase",
  done: "The data has been erased for good.",
  doneWhat: (what) => `Gone: ${what}.`,
  doneNotes: (count) => `The coach got a reminder to read the notes: ${count}.`,
  nobodyReads: (count) => `Notes nobody reads: ${count}. No coach or team lead is at work.`,
  person: {
    title: "Erase a contact person's details",
    lead: "When a contact person asks for their details to be erased. The name, telephone number and e-mail also leave what has been written about the employer.",
    goes: "Goes for good",
    goesWhat: "Name, telephone, e-mail, job title and note",
    inquiries: "Inquiries the person came from",
    contacts: "Contacts that stay without the person",
    texts: "Texts that the name or a detail is taken out of",
    candidates: "Texts that somebody has to read",
    candidatesText:
      "The name may stand there in another form, or only the first name. The job coach gets reminders of them.",
    export: "Download the person's details (JSON)",
    exportText:
      "Give the file to the person if they have asked to see their details. The download shows among the events.",
    confirm: "Erase for good",
    cancel: "Do not erase",
    link: "The person asks to see or erase their details",
    linkText: "An administrator downloads or erases the details on this page:",
    done: "The contact person's details have been erased for good.",
    doneTexts: (texts, candidates) =>
      `The name or a detail was taken out of texts: ${texts}. Given to somebody to read: ${candidates}.`,
    nobodyReads: "No job coach or team lead is at work, so no reminders were made.",
    due: "Contact persons whose time is over within a month",
    dueText:
      "Details are erased by themselves 24 months after the last contact, unless the employer has a job or an agreement running. A new contact moves the day.",
    dueNone: "Nobody's time is over within a month.",
    dueMore: (count) => `${count} in all. Here are the first hundred.`,
    dueOn: (day) => `Erased ${day}`,
  },
};
