import type { ReportTable } from "../../schema/reports.ts";
import type { Sheet, Value } from "./sheet.ts";

const numbers = ["n", "of", "percent", "ratio", "mean", "median"] as const;

/** A table of figures with a line for each cell, under the codes of the API: what a program or a spreadsheet's query reads. */
export const figureLines = ({ name, rows, columns, definition: { period } }: ReportTable): Sheet => ({
  name,
  heads: ["row", "label", "column", ...numbers, "from", "to"],
  rows: rows.flatMap(({ key, label, cells }) =>
    columns.map((column): Value[] => [
      key,
      label ?? null,
      column,
      ...numbers.map((number) => cells[column]?.[number] ?? null),
      period.from === null ? null : { day: period.from },
      { day: period.to },
    ]),
  ),
  widths: [30, 24, 12],
});
