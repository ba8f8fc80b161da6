import type { Cell, ReportTable as NamedReport } from "../../../schema/reports.ts";
import type { ReportName } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { count, ratio, share } from "../../words/format.ts";
import { type RowName, rowNames } from "./row-names.ts";
import { type Column, columnsOf, denominators, type FigureRow, rowsOf } from "./table.ts";
import type { PartWords } from "./words/tables/shape.ts";

export type { NamedReport };

/** What a cell tells: its number (or ratio), what that is of, its percentage, the mean and the median of what its rows hold. */
export type Figure = "n" | "of" | "percent" | "mean" | "median";

/** Rows of one kind, with what is counted, of what percentages are, and what the figures mean. */
export type TablePart = {
  id: string;
  caption: string;
  /** Over the names of the rows. */
  heading: string;
  /** Over the numbers, briefly. */
  unit: string;
  /** The unit in words. */
  counts: string;
  /** The denominator of the percentages in words, with its values. */
  of?: PartWords["of"];
  /** The unit and the denominator in words. */
  note: string;
  definition: string;
  figures: Figure[];
  columns: Column[];
  /** The columns are weeks or months: there are many, and they are read downwards. */
  inTime: boolean;
  rows: FigureRow[];
};

/** A report as it is read: the same words on a page, in a printed report and in a file. */
export type ReportTable = { name: ReportName; title: string; parts: TablePart[] };

/** Parts of which only the sum is told: of all the weeks, or of all the municipalities where the groups are many. */
const sums: Partial<Record<ReportName, readonly string[]>> = {
  "weekly-contacts": ["coaches", "worked", "means", "calendar"],
  hindrances: ["sectors", "sizes"],
};

/** Parts whose means another part tells. */
const withoutMeans: Partial<Record<ReportName, readonly string[]>> = { "first-steps": ["bands"] };

/** The words of a report's table; parts of which the report has no row are left out. */
export const tableOf = (report: NamedReport, locals: App.Locals): ReportTable => {
  const { labels, workspace } = words(locals.locale);
  const { title, parts } = workspace.reports.tables[report.name];
  const columns = columnsOf(report, locals);
  const named = rowNames[report.name](parts as never, labels) as Record<string, RowName[]>;
  const told = Object.entries<PartWords>(parts).map(([id, { of, rows: _, ...said }]): TablePart => {
    const rows = rowsOf(report, named[id] ?? [], locals);
    const summed = sums[report.name]?.includes(id) ?? false;
    const inTime = report.columnKind !== "municipality" && !summed;
    const shared = inTime ? undefined : denominators(rows, columns, locals);
    return {
      id,
      ...said,
      ...(of && { of }),
      note: [said.counts, shared !== undefined && of?.(shared)].filter(Boolean).join(" "),
      figures: figuresOf(rows).filter(
        (figure) => !withoutMeans[report.name]?.includes(id) || (figure !== "mean" && figure !== "median"),
      ),
      columns: summed ? columns.slice(-1) : columns,
      inTime,
      rows,
    };
  });
  return { name: report.name, title, parts: told.filter(({ rows }) => rows.length > 0) };
};

/** Outsiders are not shown some of its numbers. */
export const hidesNumbers = ({ rows }: NamedReport): boolean =>
  rows.some(({ cells }) => Object.values(cells).some(({ hidden }) => hidden));

/** The figures that any cell of some rows has; a denominator stands in a column of its own where the rows have different ones. */
const figuresOf = (rows: readonly FigureRow[]): Figure[] => {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const has = (figure: "percent") => cells.some((cell) => cell[figure] !== undefined);
  /** A mean that only the sums of many rows have has stood in their own table, and would be a column of dashes here. */
  const hasMost = (figure: "mean" | "median") =>
    2 * rows.filter((row) => Object.values(row.cells).some((cell) => cell[figure] !== undefined)).length >= rows.length;
  const shared = rows.filter((row) => Object.values(row.cells).some(({ of }) => of !== undefined));
  const differ = shared.some((row) =>
    Object.entries(row.cells).some(([key, { of }]) => of !== shared[0]?.cells[key]?.of),
  );
  const found: Record<Figure, boolean> = {
    n: true,
    of: has("percent") && differ,
    percent: has("percent"),
    mean: hasMost("mean"),
    median: hasMost("median"),
  };
  return (Object.keys(found) as Figure[]).filter((figure) => found[figure]);
};

/** A figure as it is written; what cannot be told is a dash. */
export const figureText = (cell: Cell | undefined, figure: Figure, { locale }: App.Locals): string => {
  if (cell === undefined) return none;
  if (cell.hidden && figure !== "of") return unsaid;
  if (figure === "n") {
    if (cell.ratio === undefined) return count(cell.n, locale);
    return cell.ratio === null ? none : ratio(cell.ratio, locale);
  }
  const value = cell[figure];
  if (value == null) return none;
  if (figure === "of") return count(value, locale);
  return figure === "percent" && value === 100 ? "100" : share(value, locale);
};

const none = "–";
/** A number that outsiders are not shown. */
export const unsaid = "…";
