import type { ReportTable } from "../../schema/reports.ts";
import type { Sheet, Value } from "./sheet.ts";

const numbers = ["n", "of", "percent", "ratio", "mean", "median"] as const;

/**
 * A table of figures with a line for each cell, under the codes of the API: what a program or a spreadsheet's query reads.
 * What is typed in says from where, and by whom where that is told.
 */
export const figureLines = ({ name, rows, columns, typed, definition: { period } }: ReportTable): Sheet => ({
  name,
  heads: ["row", "label", "column", ...numbers, "from", "to", ...(typed ? ["source", "typedBy", "typedOn"] : [])],
  rows: rows.flatMap(({ key, label, cells }) =>
    columns.map((column): Value[] => [
      key,
      label ?? null,
      column,
      ...numbers.map((number) => cells[column]?.[number] ?? null),
      period.from === null ? null : { day: period.from },
      { day: period.to },
      ...(typed ? sourceOf(typed.find((each) => each.column === column)) : []),
    ]),
  ),
  widths: [30, 24, 12],
});

const sourceOf = (told: NonNullable<ReportTable["typed"]>[number] | undefined): Value[] => [
  told?.source ?? null,
  told?.by ?? null,
  told ? { day: told.on } : null,
];
