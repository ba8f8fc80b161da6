import type { Cell, Report } from "../../../schema/reports.ts";
import { words } from "../../i18n/dictionary.ts";
import { list } from "../../i18n/format.ts";
import { municipalityName } from "../../i18n/municipalities.ts";
import type { RowName } from "./row-names.ts";

export const total = "total";

export type Column = { key: string; label: string };
/** A row of a table of figures: what it is called, and its cell in each column. */
export type FigureRow = RowName & { cells: Record<string, Cell> };

/** The columns as they are read. One municipality alone is its own total. */
export const columnsOf = ({ columns }: Report, locals: App.Locals): Column[] => {
  const alone = columns.length === 2;
  const shown = alone ? columns.filter((key) => key !== total) : columns;
  const { reports } = words(locals.locale).workspace;
  return shown.map((key) => ({ key, label: key === total ? reports.total : municipalityName(key, locals.locale) }));
};

export const cellsOf = (report: Report, key: string): Record<string, Cell> =>
  report.rows.find((row) => row.key === key)?.cells ?? {};

/** One figure of a report; what is not in it is none. */
export const figure = (report: Report, key: string, column: string = total): number =>
  cellsOf(report, key)[column]?.n ?? 0;

/** The rows of a report that it has, under the words given for them. */
export const rowsOf = (report: Report, named: readonly RowName[]): FigureRow[] =>
  named.flatMap((name) => {
    const row = report.rows.find(({ key }) => key === name.key);
    return row ? [{ ...name, cells: row.cells }] : [];
  });

/** What percentages are of, column by column: `62, 8 ja 70`. */
export const denominators = (rows: readonly FigureRow[], columns: readonly Column[], { locale }: App.Locals): string =>
  list(
    columns.map(({ key }) => String(rows[0]?.cells[key]?.of ?? 0)),
    locale,
  );
