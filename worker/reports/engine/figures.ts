import { mean, median } from "d3-array";
import type { Cell, ReportTable } from "../../../schema/reports.ts";
import { countCell, percentCell, ratioCell } from "../cells.ts";
import { define, definitionsOf } from "../metrics.ts";
import { columnsOf, type Frame } from "./columns.ts";
import { type Counts, heldIn } from "./count.ts";
import { countedBy } from "./facts.ts";
import { isFamily, type Line, type LineFamily, type Table } from "./table.ts";
import { type Tally, tallies } from "./tally.ts";

/** Lays what was counted out by row and column, each row with its definition. */
export const figuresOf = <Name extends string>(
  table: Table<Name>,
  frame: Frame,
  counts: Counts,
  labels: Record<string, string> = {},
): ReportTable => {
  const columns = columnsOf(table, frame, counts);
  const lines = table.lines(frame.period).flatMap((line) => (isFamily(line) ? familyLines(line, counts) : [line]));
  const told = lines.map(({ metric }) => metric);
  // What the table is about may be of persons, and its lines left out.
  const main = told.length === 0 || told.includes(table.metric) ? table.metric : (told[0] ?? table.metric);
  const pick = tallies(table, counts);
  const rows = lines.flatMap((line) => {
    const cells = cellsOf(line, counts, pick, columns);
    if (line.printed === "found" && Object.values(cells).every(({ n }) => n === 0)) return [];
    const label = labels[line.key];
    return {
      key: line.key,
      ...(label !== undefined && { label }),
      unit: countedBy(line.picked).unit,
      ...(line.metric !== main && { definition: line.metric }),
      cells,
    };
  });
  const others = told.filter((name) => name !== main);
  return {
    name: table.name,
    columnKind: table.columns,
    definition: define(table.metrics[main], frame.period),
    columns,
    rows,
    definitions: definitionsOf(table.metrics, others, frame.period),
  };
};

const familyLines = <Name extends string>(
  { picked, dimension, line }: LineFamily<Name>,
  counts: Counts,
): Line<Name>[] => {
  const counted = counts.get(picked.set);
  const values = new Set(counted?.groups.map(heldIn(counted, dimension)));
  return [...values]
    .filter((value) => value !== null)
    .map(String)
    .sort()
    .map(line);
};

const cellsOf = (
  line: Line,
  counts: Counts,
  pick: ReturnType<typeof tallies>,
  columns: readonly string[],
): Record<string, Cell> => {
  const picked = pick(line.picked);
  const of = line.of && pick(line.of);
  const heldBy = holding(line, counts);
  const cells: Record<string, Cell> = {};
  for (const column of columns) cells[column] = cellOf(line, heldBy, picked(column), of?.(column).n);
  return cells;
};

/** What the picked rows hold in the dimension of a line's value, once for each row. */
const holding = ({ picked, value, measure = Number }: Line, counts: Counts) => {
  const counted = counts.get(picked.set);
  if (value === undefined || !counted) return () => [];
  const held = heldIn(counted, value);
  return ({ groups }: Tally) => groups.flatMap((group) => Array<number>(group.n).fill(measure(String(held(group)))));
};

const cellOf = (
  { cell, value }: Line,
  heldBy: (tally: Tally) => number[],
  picked: Tally,
  of: number | undefined,
): Cell => {
  const { n } = picked;
  if (cell === "percent") return percentCell(n, of ?? 0);
  if (cell === "ratio") return ratioCell(n, of ?? 0);
  if (cell === "count" || value === undefined) return countCell(n);
  const held = heldBy(picked);
  return {
    ...(of === undefined ? countCell(n) : percentCell(n, of)),
    mean: rounded(mean(held)),
    median: rounded(median(held)),
  };
};

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 10) / 10;
