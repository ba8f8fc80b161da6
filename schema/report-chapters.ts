import { type ReportChapter, type ReportName, reportChapters, reportNames } from "./vocabulary.ts";

/** The chapter that each table is printed in; none for one that only another page tells of. */
const printedIn: Record<ReportName, ReportChapter | null> = {
  employment: "employment",
  "employment-curve": "employment",
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

/** The chapters that are made of tables, in the order they are read. */
export const tableChapters = reportChapters.filter((chapter) => tablesOf[chapter].length > 0);
