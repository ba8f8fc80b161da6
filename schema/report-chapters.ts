import { type ReportChapter, type ReportName, reportChapters, reportNames } from "./vocabulary.ts";

/** The chapter that each table is printed in; none for one that only another page tells of. */
const printedIn: Record<ReportName, ReportChapter | null> = {
  employment: "employment",
  "employment-curve": "employment",
  "person-figures": "employment",
  placements: "placements",
  retention: "retention",
  "first-steps": "first-steps",
  referrals: "referrals",
  contacts: "contacts",
  "contact-weeks": "contacts",
  "weekly-contacts": "weekly-contacts",
  ladder: "employers",
  hindrances: "employers",
  inquiries: "inquiries",
  agreements: "agreements",
  feedback: "feedback",
  "criteria-facts": null,
  "working-hours": "impact",
};

/**
 * The tables of each chapter, in the order they are printed, which is that of the list of names. A chapter without any is no
 * table of this kind.
 */
export const tablesOf = Object.fromEntries<readonly ReportName[]>(
  reportChapters.map((chapter) => [chapter, reportNames.filter((name) => printedIn[name] === chapter)]),
) as Record<ReportChapter, readonly ReportName[]>;

/** The tables that are counted from participants alone: where the team keeps none, they are not there. */
export const tablesOfPersons: readonly ReportName[] = ["employment", "employment-curve", "first-steps", "referrals"];

/** The tables of a chapter that a team has, which keeps participants or does not. */
export const tablesIn = (chapter: ReportChapter, participants: boolean): readonly ReportName[] =>
  participants ? tablesOf[chapter] : tablesOf[chapter].filter((name) => !tablesOfPersons.includes(name));

/** The chapters of which such a team has something: those of tables that it has, and those that are made of none. */
export const chaptersIn = (participants: boolean): readonly ReportChapter[] =>
  reportChapters.filter((chapter) => tablesOf[chapter].length === 0 || tablesIn(chapter, participants).length > 0);

/** The chapters that are made of tables, in the order they are read. */
export const tableChapters = reportChapters.filter((chapter) => tablesOf[chapter].length > 0);
