import {
  absences,
  agreements,
  contactCoaches,
  contactPersons,
  contactPersonWords,
  contacts,
  employerFeedback,
  employers,
  employerWords,
  followUps,
  inquiries,
  participantPaths,
  participants,
  placements,
  serviceAreas,
  settings,
  users,
  workShares,
} from "../tables/schema.ts";

/** The tables that demo and bench data fill, each after those that its rows refer to. */
export const filledTables = {
  users,
  serviceAreas,
  absences,
  workShares,
  settings,
  employers,
  employerWords,
  contactPersons,
  contactPersonWords,
  participants,
  participantPaths,
  placements,
  agreements,
  inquiries,
  contacts,
  contactCoaches,
  followUps,
  employerFeedback,
};

export type FilledTable = keyof typeof filledTables;

/** The teams of the demo and of the bench keep participants: each of their placements is one's. */
export type RowOf<T extends FilledTable> = (typeof filledTables)[T]["$inferInsert"] &
  (T extends "placements" ? { participantId: string } : unknown);

/** Rows by table name, in the order in which they can be inserted. */
export type DemoRows = { [T in FilledTable]: RowOf<T>[] };
