import {
  absences,
  agreements,
  apiKeys,
  contactCoaches,
  contactPersons,
  contactPersonWords,
  contacts,
  criteriaAssessments,
  employerFeedback,
  employers,
  employerTags,
  employerWords,
  events,
  feedbackRequests,
  finalReports,
  followUps,
  guideVotes,
  inquiries,
  inquiryAdditions,
  localTexts,
  localVersions,
  participantPaths,
  participants,
  placements,
  serviceAreas,
  settings,
  supplements,
  undoBatches,
  undoEntries,
  users,
  weeklyReviews,
  workShares,
} from "../tables/schema.ts";

/** The tables that demo and bench data fill, each after those that its rows refer to. */
export const filledTables = {
  users,
  serviceAreas,
  absences,
  workShares,
  settings,
  apiKeys,
  employers,
  employerTags,
  employerWords,
  contactPersons,
  contactPersonWords,
  participants,
  participantPaths,
  placements,
  agreements,
  inquiries,
  inquiryAdditions,
  contacts,
  contactCoaches,
  followUps,
  feedbackRequests,
  employerFeedback,
  weeklyReviews,
  guideVotes,
  localTexts,
  supplements,
  localVersions,
  criteriaAssessments,
  finalReports,
  undoBatches,
  undoEntries,
  events,
};

export type FilledTable = keyof typeof filledTables;

/** The teams of the demo and of the bench keep participants: each of their placements is one's. */
export type RowOf<T extends FilledTable> = (typeof filledTables)[T]["$inferInsert"] &
  (T extends "placements" ? { participantId: string } : unknown);

/** Rows by table name, in the order in which they can be inserted. */
export type DemoRows = { [T in FilledTable]: RowOf<T>[] };
