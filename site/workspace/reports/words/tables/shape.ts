import type { ReportName } from "../../../../../schema/vocabulary.ts";

/** How a part of a table is told: what its rows are, what is counted, of what percentages are, and what a figure means. */
export type PartWords = {
  caption: string;
  /** Over the names of the rows. */
  heading: string;
  /** Over the numbers. */
  unit: string;
  /** The unit in words. */
  counts: string;
  /** The denominator of the percentages, with its value column by column. */
  of?: (columns: string) => string;
  definition: string;
  /** Rows that no code list names. */
  rows?: Record<string, string>;
};
export type TableWords = Record<ReportName, { title: string; parts: Record<string, PartWords> }>;
