import type { Day } from "../../schema/values/calendar.ts";

/** Where a file will be opened: a spreadsheet in Finland and Sweden, or anything that reads points and ISO days. */
export type Shape = "fi" | "international";

/** One cell: words, a number, a day, or nothing. */
export type Value = string | number | { day: Day } | null;

/** A table to be written out: its name, the lines above it, its heads, and its rows. `widths` are in characters. */
export type Sheet = {
  name: string;
  above?: readonly (readonly Value[])[];
  heads: readonly string[];
  rows: readonly (readonly Value[])[];
  widths?: readonly number[];
};
