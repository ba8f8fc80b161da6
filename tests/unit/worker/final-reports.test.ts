import { expect, it } from "vitest";
import type { FrozenReport } from "../../../schema/final-reports.ts";
import type { ReportTable } from "../../../schema/reports.ts";
import { fitsInOneRow } from "../../../worker/final-reports/final-reports.ts";

/** A report of one table with so many columns of one number. */
const reportOf = (columns: number): FrozenReport => {
  const names = Array.from({ length: columns }, (_, at) => `2022-W${at}`);
  const table = {
    columns: names,
    rows: [{ key: "contacts", cells: Object.fromEntries(names.map((name) => [name, { n: 1 }])) }],
  };
  return { tables: { "contact-weeks": table as unknown as ReportTable }, compared: null };
};

it("a report is issued as long as a row of the database holds its figures", () => {
  expect(fitsInOneRow(reportOf(1_000))).toBe(true);
  expect(fitsInOneRow(reportOf(100_000))).toBe(false);
});
