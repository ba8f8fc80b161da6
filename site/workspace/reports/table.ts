import type { Cell, ColumnKind, Report } from "../../../schema/reports.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { list, monthYear } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import type { RowName } from "./row-names.ts";

export const total = "total";

export type Column = { key: string; label: string };
/** A row of a table of figures: what it is called, and its cell in each column. */
export type FigureRow = RowName & {
  /** The rows behind its numbers can be opened. */
  opens: boolean;
  cells: Record<string, Cell>;
};

/** The columns as they are read. One municipality alone is its own total. */
export const columnsOf = (report: Report & { columnKind?: ColumnKind }, { locale }: App.Locals): Column[] => {
  const { columns, columnKind = "municipality" } = report;
  const alone = columnKind === "municipality" && columns.length === 2;
  const shown = alone ? columns.filter((key) => key !== total) : columns;
  return shown.map((key) => ({ key, label: columnLabel(columnKind, key, locale) }));
};

const columnLabel = (kind: ColumnKind, key: string, locale: Locale): string => {
  const { reports } = words(locale).workspace;
  if (key === total) return reports.total;
  if (kind === "week") return reports.week(Number(key.slice(-2)), key.slice(0, 4));
  return kind === "month" ? monthYear(key, locale) : municipalityName(key, locale);
};

export const cellsOf = (report: Report, key: string): Record<string, Cell> =>
  report.rows.find((row) => row.key === key)?.cells ?? {};

/** One figure of a report; what is not in it is none. */
export const figure = (report: Report, key: string, column: string = total): number =>
  cellsOf(report, key)[column]?.n ?? 0;

/** The rows of a report that it has, under the words given for them; those of a family are named one by one. */
export const rowsOf = (report: Report, named: readonly RowName[], locals: App.Locals): FigureRow[] =>
  named.flatMap((name) =>
    byMunicipality(report.rows, locals).flatMap(({ key, label, unit, cells }) => {
      const called = calledBy(name, key, label, locals.locale);
      return called === undefined ? [] : [{ ...name, key, label: called, opens: unit !== undefined, cells }];
    }),
  );

const ofMunicipality = "municipality.";
/** Rows of one municipality each after the others, in the organisation's order; those it does not serve come last. */
export const byMunicipality = <Row extends { key: string }>(rows: readonly Row[], { settings }: App.Locals): Row[] => {
  const { municipalities } = settings.organisation;
  const placeOf = ({ key }: Row): number => {
    if (!key.startsWith(ofMunicipality)) return -1;
    const place = municipalities.indexOf(key.slice(ofMunicipality.length));
    return place === -1 ? municipalities.length : place;
  };
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
};

/** What a row is called by a name; undefined when the name is not its own. */
const calledBy = (name: RowName, key: string, label: string | undefined, locale: Locale): string | undefined => {
  if (!name.family) return key === name.key ? name.label : undefined;
  if (!key.startsWith(name.key)) return undefined;
  return name.family === "municipality" ? municipalityName(key.slice(name.key.length), locale) : label;
};

/** Outsiders are not shown what a column's percentages are of: then they are shown no percentages either. */
const isHidden = (rows: readonly FigureRow[], column: string): boolean =>
  rows.some(({ cells }) => cells[column]?.hidden);

/** What percentages are of, column by column: `62, 8 ja 70`; undefined where there are none. */
export const denominators = (
  rows: readonly FigureRow[],
  columns: readonly Column[],
  { locale }: App.Locals,
): string | undefined => {
  const shared = rows.find(({ cells }) => columns.some(({ key }) => cells[key]?.of !== undefined));
  return (
    shared &&
    list(
      columns.map(({ key }) => String(shared.cells[key]?.of ?? (isHidden(rows, key) ? "…" : 0))),
      locale,
    )
  );
};
