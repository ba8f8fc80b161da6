import type { WorkspaceWords } from "../../dictionary.ts";
import { plural } from "../../plural.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("en", count, { one, other })}`;

export const erasure: WorkspaceWords["erasure"] = {
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
};
