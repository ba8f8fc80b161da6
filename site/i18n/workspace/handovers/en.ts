import type { WorkspaceWords } from "../../dictionary.ts";
import { plural } from "../../plural.ts";

const many = (one: string, other: string) => (count: number, written: string) =>
  `${written} ${plural("en", count, { one, other })}`;

export const handovers: WorkspaceWords["handovers"] = {
  title: "Hand work over",
  lead: "When a coach leaves or is away for long, their employers, participants, open reminders and inquiries go to others.",
  from: "Whose work is handed over?",
  chooseFrom: "Choose",
  left: (name) => `${name} (deactivated)`,
  to: "To whom?",
  toHint: "If you choose several, the work is shared out by municipality first and else evenly.",
  chooseTo: "Choose at least one person to hand the work to.",
  show: "Show what moves",
  nobody: "Nobody has anything to hand over now",
  nobodyText: "Here are those who have employers, participants, open reminders or inquiries.",
  plan: "What moves",
  planNote: "Nothing has been moved yet.",
  planHint:
    "You can change the receiver row by row. A reminder goes along with its employer or participant, unless you choose otherwise.",
  nothing: "They have nothing to hand over",
  gets: (name, what) => `${name}: ${what}`,
  counts: {
    employers: many("employer", "employers"),
    participants: many("participant", "participants"),
    followUps: many("reminder", "reminders"),
    inquiries: many("inquiry", "inquiries"),
  },
  captions: {
    employers: "Employers",
    participants: "Participants",
    followUps: "Open reminders",
    inquiries: "Open inquiries",
  },
  headings: {
    employer: "Employer",
    participant: "Participant",
    followUp: "Reminder",
    inquiry: "Inquiry",
    municipality: "Municipality",
    day: "Day",
    receiver: "To whom",
  },
  receiverOf: (what) => `Who gets: ${what}`,
  withEmployer: "Goes with the employer",
  withParticipant: (code) => `Goes with participant ${code}`,
  confirm: "Hand over now",
  confirmHint: "It can be undone for 30 days.",
  done: "The work has been handed over.",
  undo: "Undo the handover",
  undoUntil: (day) => `Can be undone until ${day}.`,
  undone: (restored) => `The handover is undone. Rows restored: ${restored}.`,
  undoneLeft: (left) => `${left} were left as they are, because they have been changed since.`,
  leftOut: "These did not move, because they were no longer theirs:",
  leftOutMore: (count) => `and ${count} more.`,
  earlier: "Earlier handovers",
  none: "No handovers yet",
  noneText: "Handovers show here, and can be undone for 30 days.",
  madeBy: (day, name) => `${day}, by ${name}`,
  wasUndone: (day) => `Undone ${day}`,
  past: "It can no longer be undone",
};
