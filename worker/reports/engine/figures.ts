import { mean, median } from "d3-array";
import type { Cell, ReportTable } from "../../../schema/reports.ts";
import { countCell, percentCell, ratioCell } from "../cells.ts";
import { define, definitionsOf } from "../metrics.ts";
import { columnsOf, type Frame } from "./columns.ts";
import { type Counts, type Group, tallyOf } from "./count.ts";
import { countedBy } from "./facts.ts";
import { isFamily, type Line, type LineFamily, type Table } from "./table.ts";

/** Lays what was counted out by row and column, each row with its definition. */
export const figuresOf = <Name extends string>(
  table: Table<Name>,
  frame: Frame,
  counts: Counts,
  labels: Record<string, string> = {},
): ReportTable => {
  const columns = columnsOf(table, frame, counts);
  const lines = table.lines(frame.period).flatMap((line) => (isFamily(line) ? familyLines(line, counts) : [line]));
  const rows = lines.flatMap((line) => {
    const cells = cellsOf(table, counts, line, columns);
    if (line.printed === "found" && Object.values(cells).every(({ n }) => n === 0)) return [];
    const label = labels[line.key];
    return {
      key: line.key,
      ...(label !== undefined && { label }),
      unit: countedBy(line.picked).unit,
      ...(line.metric !== table.metric && { definition: line.metric }),
      cells,
    };
  });
  const others = lines.map(({ metric }) => metric).filter((name) => name !== table.metric);
  return {
    name: table.name,
    columnKind: table.columns,
    definition: define(table.metrics[table.metric], frame.period),
    columns,
    rows,
    definitions: definitionsOf(table.metrics, others, frame.period),
  };
};

const familyLines = <Name extends string>(
  { picked, dimension, line }: LineFamily<Name>,
  counts: Counts,
): Line<Name>[] => {
  const values = (counts.get(picked.set) ?? []).flatMap((group) => group[dimension] ?? []);
  return [...new Set(values.map(String))].sort().map(line);
};

const cellsOf = (table: Table, counts: Counts, line: Line, columns: readonly string[]): Record<string, Cell> => {
  const picked = tallyOf(table, counts, line.picked);
  const of = line.of && tallyOf(table, counts, line.of);
  return Object.fromEntries(columns.map((column) => [column, cellOf(line, picked(column), of?.(column))]));
};

const cellOf = (
  { cell, value, measure = Number }: Line,
  picked: readonly Group[],
  of: readonly Group[] | undefined,
): Cell => {
  const n = sum(picked);
  if (cell === "percent") return percentCell(n, sum(of ?? []));
  if (cell === "ratio") return ratioCell(n, sum(of ?? []));
  if (cell === "count" || value === undefined) return countCell(n);
  const held = picked.flatMap((group) => Array<number>(group.n).fill(measure(String(group[value]))));
  return { ...(of ? percentCell(n, sum(of)) : countCell(n)), mean: rounded(mean(held)), median: rounded(median(held)) };
};

const sum = (groups: readonly Group[]): number => groups.reduce((all, { n }) => all + n, 0);

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10) / 10;
