import type { Cell, Report } from "../../schema/reports.ts";

/** The cell of a row in a column. Throws where the report has none: a missing figure must not pass for a zero. */
export const cellOf = (report: Report, key: string, column = "total"): Cell => {
  const cell = report.rows.find((row) => row.key === key)?.cells[column];
  if (!cell) throw new Error(`The report has no ${key} in ${column}`);
  return cell;
};

/** A row's figures by column. */
export const figuresOf = (report: Report, key: string): Record<string, number> =>
  Object.fromEntries(report.columns.map((column) => [column, cellOf(report, key, column).n]));

/** A row's percentages by column. */
export const percentsOf = (report: Report, key: string): Record<string, number | null | undefined> =>
  Object.fromEntries(report.columns.map((column) => [column, cellOf(report, key, column).percent]));

export const keysOf = (report: Report): string[] => report.rows.map(({ key }) => key);

/** The row's definition, which is the report's own unless the row names another. */
export const definitionOf = (report: Report, key: string) => {
  const name = report.rows.find((row) => row.key === key)?.definition;
  return name === undefined ? report.definition : report.definitions[name];
};
