import { type ReportChapter, type ReportName, reportChapters } from "./vocabulary.ts";

/** The tables of each chapter, in the order they are printed. A chapter without any is no table of this kind. */
export const tablesOf: Record<ReportChapter, readonly ReportName[]> = {
  employment: ["employment", "employment-curve"],
  placements: ["placements"],
  retention: ["retention"],
  "first-steps": ["first-steps"],
  referrals: ["referrals"],
  contacts: ["contacts", "contact-weeks"],
  "weekly-contacts": ["weekly-contacts"],
  employers: ["ladder", "hindrances"],
  inquiries: ["inquiries"],
  agreements: ["agreements"],
  feedback: ["feedback"],
  criteria: [],
  impact: ["working-hours"],
};

/** The chapters that are made of tables, in the order they are read. */
export const tableChapters = reportChapters.filter((chapter) => tablesOf[chapter].length > 0);
