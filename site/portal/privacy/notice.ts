import type { Day } from "../../../schema/values/calendar.ts";

/** What personal data is used for; the words of each are in words/. */
export const purposes = [
  "inquiry",
  "contactPersons",
  "feedback",
  "guide",
  "security",
  "participants",
  "noParticipants",
  "staff",
] as const;
export type Purpose = (typeof purposes)[number];

/** What articles 13 and 14 of the General Data Protection Regulation ask to be told of each. */
export const parts = ["why", "basis", "whose", "what", "source", "who", "kept"] as const;
type Part = (typeof parts)[number];

/** The purposes of a team that keeps participants, or of one that keeps none and says so. */
export const purposesOf = (participants: boolean): Purpose[] =>
  purposes.filter((purpose) => purpose !== (participants ? "noParticipants" : "participants"));

/** On what a purpose rests: on the operator's kind, on the law, on what its own notice says, or on nothing, where nobody is known. */
export const bases: Record<Purpose, "operator" | "ownNotice" | "none"> = {
  inquiry: "operator",
  contactPersons: "operator",
  feedback: "operator",
  guide: "none",
  security: "operator",
  participants: "ownNotice",
  noParticipants: "none",
  staff: "ownNotice",
};

export type PurposeWords = { title: string } & Record<Exclude<Part, "basis">, string>;

export const notice: { version: string; changedOn: Day } = { version: "1", changedOn: "2026-11-22" };
