import type { Cell, Definition, Report } from "../../schema/reports.ts";
import { define, type MetricName, type ReportPeriod } from "./registry.ts";

/**
 * What a report is about: its days, the organisation's municipalities in the order it prints them, and the one
 * municipality that was asked for, if any.
 */
export type Frame = { period: ReportPeriod; municipalities: readonly string[]; only: string | undefined };

/** Counted rows, as a query grouped them, belong to a municipality. */
export type Counted = { municipality: string };

/** One row of a report: its figure's metric, and the cell of a column. */
export type Line = { key: string; metric: MetricName; cell: (column: string) => Cell };

/** The column that sums up the others. A row belongs to one municipality, so even distinct counts add up to it. */
const total = "total";

/** Lays lines out by column. Lines of another metric than the report's own name it, and its definition comes along. */
export const reportOf = (
  frame: Frame,
  metric: MetricName,
  counted: readonly Counted[],
  lines: readonly Line[],
): Report => {
  const columns = columnsOf(frame, counted);
  const others = [...new Set(lines.map((line) => line.metric))].filter((name) => name !== metric);
  return {
    definition: define(metric, frame.period),
    columns,
    rows: lines.map((line) => ({
      key: line.key,
      ...(line.metric !== metric && { definition: line.metric }),
      cells: Object.fromEntries(columns.map((column) => [column, line.cell(column)])),
    })),
    definitions: Object.fromEntries(others.map((name): [string, Definition] => [name, define(name, frame.period)])),
  };
};

/** The figure of a column: what its municipality's rows hold, summed; `total` sums them all. */
export const tally =
  <Row extends Counted>(rows: readonly Row[], figureOf: (row: Row) => number) =>
  (column: string): number =>
    rows.reduce((sum, row) => (column === total || row.municipality === column ? sum + figureOf(row) : sum), 0);

const columnsOf = ({ municipalities, only }: Frame, counted: readonly Counted[]): string[] => {
  if (only !== undefined) return [only, total];
  const found = [...new Set(counted.map(({ municipality }) => municipality))];
  return [...municipalities, ...found.filter((code) => !municipalities.includes(code)).sort(), total];
};
