import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("en", count, { one, other })}`;

export const erasure: typeof fi.erasure = {
  title: "Erase data permanently",
  lead: "When a participant asks for their data to be erased, or the retention period has ended.",
  code: "Participant's code",
  codeHint: "The key to the code is in the client system.",
  look: "Show what will be erased",
  what: (code) => `Code ${code}`,
  goes: "Erased permanently",
  stays: "Stays",
  placements: many("job or work try-out", "jobs or work try-outs"),
  paths: many("path onward", "paths onward"),
  followUps: many("reminder", "reminders"),
  contacts: many("contact, without the participant", "contacts, without the participant"),
  notes: (count) =>
    `Notes a person has to read: ${count}. Each becomes a reminder for the coach, because a note may contain a name.`,
  texts: (count) => `Texts from which the code is removed: ${count}.`,
  candidates: (count) =>
    `Texts that may hold the code written in another way: ${count}. The coach gets a reminder to read them.`,
  ofTeam: (count) =>
    `The team's own texts that may hold the code written in another way: ${count}. Read the weekly meetings, reports, calculations, lists and own guide texts yourself: nobody is reminded of them.`,
  warning: "Erased data cannot be restored.",
  confirm: "Erase permanently",
  cancel: "Do not erase",
  done: "The data has been erased permanently.",
  doneWhat: (what) => `Erased: ${what}.`,
  doneNotes: (count) => `The coach got a reminder to read the texts that may hold a name or the code: ${count}.`,
  nobodyReads: (count) => `Unread texts: ${count}. No coach or team lead is at work.`,
  person: {
    title: "Erase a contact person's details",
    lead: "When a contact person asks for their details to be erased. The name, telephone number and e-mail are also removed from what has been written about the employer.",
    goes: "Erased permanently",
    goesWhat: "Name, telephone, e-mail, job title and note",
    inquiries: "Inquiries the person came from",
    contacts: "Contacts that stay without the person",
    texts: "Texts from which the name or a contact detail is removed",
    candidates: "Texts that someone has to read",
    candidatesText:
      "They may contain the name in another form, or only the first name, or the number written in another way. The job coach gets reminders to read them.",
    export: "Download the person's details (JSON)",
    exportText:
      "Give the file to the person if they have asked to see their details. The download is recorded in the events.",
    confirm: "Erase permanently",
    cancel: "Do not erase",
    link: "The person asks to see or erase their details",
    linkText: "An administrator downloads or erases the details on this page:",
    done: "The contact person's details have been erased permanently.",
    doneTexts: (texts, candidates) =>
      `The name or a contact detail was removed from texts: ${texts}. Texts for someone to read: ${candidates}.`,
    nobodyReads: "No job coach or team lead is at work, so no reminders were made.",
    due: "Contact persons whose retention period ends within a month",
    dueText:
      "Details are erased automatically 24 months after the last contact, unless the employer has a job or an agreement in force. A new contact moves the day.",
    dueNone: "Nobody's retention period ends within a month.",
    dueMore: (count) => `${count} in all. Here are the first hundred.`,
    dueOn: (day) => `Erased ${day}`,
  },
};
