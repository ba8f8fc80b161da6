import type { Cell, ReportTable } from "../../schema/reports.ts";
import { csvOf } from "../exports/csv.ts";
import type { Shape, Value } from "../exports/sheet.ts";

const figures = ["n", "of", "percent", "ratio", "mean", "median"] as const satisfies readonly (keyof Cell)[];

/**
 * A table as a program reads it: one line for each cell, named by the codes of its row and its column. What the cell has not is
 * empty.
 */
export const reportCsv = ({ name, columns, rows }: ReportTable, shape: Shape): string =>
  csvOf(
    {
      name,
      heads: ["row", "label", "column", ...figures],
      rows: rows.flatMap(({ key, label, cells }) =>
        columns.map((column): Value[] => [
          key,
          label ?? null,
          column,
          ...figures.map((figure) => cells[column]?.[figure] ?? null),
        ]),
      ),
    },
    shape,
  );
