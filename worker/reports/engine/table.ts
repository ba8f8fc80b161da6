import type { SQL } from "drizzle-orm";
import type { ColumnKind, ReportTable } from "../../../schema/reports.ts";
import type { ReportName } from "../../../schema/vocabulary.ts";
import type { Metric, ReportPeriod } from "../metrics.ts";
import type { Asked } from "../period.ts";
import type { AddingUp } from "../suppression/sums.ts";
import { isOfPersons, type Picked } from "./facts.ts";

/**
 * A row of a table. `count` is the number of rows picked; `percent` and `ratio` divide it by `of`; `mean` adds the mean
 * and the median of what the picked rows hold in the dimension `value`: a whole number, or what `measure` makes of it.
 */
export type Line<Name extends string = string> = {
  key: string;
  metric: Name;
  picked: Picked;
  cell: "count" | "percent" | "ratio" | "mean";
  of?: Picked;
  value?: string;
  measure?: (held: string) => number;
  /** `found`: printed only where some number of the row is not zero. */
  printed?: "always" | "found";
};

/** A row for each value that a dimension has in the data: `coach.<id>`. */
export type LineFamily<Name extends string = string> = {
  prefix: string;
  picked: Picked;
  dimension: string;
  line: (value: string) => Line<Name>;
};

/**
 * A table of figures as a declaration. `asides` are further selects of one JSON text each, read in the same statement;
 * `finish` may add what cannot be counted from rows, or be all of it. `labels` selects `id` and `label` for the rows of a family.
 */
export type Table<Name extends string = string> = {
  name: ReportName;
  /** What each of its figures is, by the name that its lines give. */
  metrics: Record<Name, Metric>;
  /** The figure that the table is about. */
  metric: Name;
  columns: ColumnKind;
  /** Without a column that sums up the others. */
  noTotal?: boolean;
  lines: (period: ReportPeriod) => readonly (Line<Name> | LineFamily<Name>)[];
  /** What they see of it: nothing, or its numbers without the small ones, which must not follow from the others. */
  outsiders: "nothing" | AddingUp;
  /** Where it has no row, several tables are told without it. */
  optional?: true;
  labels?: (asked: Asked) => SQL;
  asides?: Record<string, (asked: Asked) => SQL>;
  finish?: (table: ReportTable, asides: Record<string, unknown>, period: ReportPeriod) => ReportTable;
};

/** What is left of a table where the team keeps no participants: the lines that are counted from nobody. */
export const withoutPersons = <Name extends string>(table: Table<Name>): Table<Name> => ({
  ...table,
  lines: (period) => table.lines(period).filter((line) => isFamily(line) || !isOfPersons(line.picked.set)),
});

/** Has it lines that are counted from participants, and no other? */
export const isWhollyOfPersons = (table: Table): boolean => {
  const lines = table.lines({ from: null, to: "" });
  return lines.length > 0 && withoutPersons(table).lines({ from: null, to: "" }).length === 0;
};

export const isFamily = <Name extends string>(line: Line<Name> | LineFamily<Name>): line is LineFamily<Name> =>
  "dimension" in line;

/** The line of a key: one of the table's own, or one of a family. */
export const lineOf = (table: Table, period: ReportPeriod, key: string): Line | undefined => {
  for (const line of table.lines(period)) {
    if (!isFamily(line)) {
      if (line.key === key) return line;
    } else if (key.startsWith(`${line.prefix}.`)) return line.line(key.slice(line.prefix.length + 1));
  }
  return undefined;
};

/** Which dimension a column of each kind is a value of, and whether it counts up to there. */
export const columnDimension: Record<ColumnKind, { dimension: string; upTo: boolean }> = {
  municipality: { dimension: "municipality", upTo: false },
  week: { dimension: "iso_week", upTo: false },
  month: { dimension: "month", upTo: true },
};
