import type { SQL } from "drizzle-orm";
import type { Asked } from "../period.ts";
import type { FactSet, Match, Picked, Value } from "./facts.ts";
import { selectGroups } from "./groups.ts";
import { columnDimension, isFamily, type Line, type LineFamily, type Table } from "./table.ts";

/** Rows of a set that are alike in every dimension the table asks about: what they hold in each, and how many they are. */
export type Group = { values: readonly Value[]; n: number };
/** The groups of a set. What they hold stands in the order of `dimensions`. */
export type Counted = { dimensions: readonly string[]; groups: readonly Group[] };
export type Counts = ReadonlyMap<FactSet, Counted>;

/** The sets that a table counts from. */
export const setsOf = (table: Table, asked: Asked): FactSet[] => [...usedBy(table, asked).keys()];

/** For each set of a table, the select of its groups as one JSON text. */
export const selectCounts = (table: Table, asked: Asked): { set: FactSet; dimensions: string[]; json: SQL }[] =>
  [...usedBy(table, asked)].map(([set, used]) => {
    const dimensions = [...used];
    return { set, dimensions, json: selectGroups(set, asked, dimensions) };
  });

export const groupsFrom = (dimensions: readonly string[], json: string): Counted => ({
  dimensions,
  groups: (JSON.parse(json) as Value[][]).map((values) => ({ values, n: Number(values[dimensions.length]) })),
});

/** What each of the groups holds in a dimension; nothing where the set was not counted by it. */
export const heldIn = ({ dimensions }: Counted, dimension: string): ((group: Group) => Value) => {
  const at = dimensions.indexOf(dimension);
  return ({ values }) => values[at] ?? null;
};

/** The condition that keeps a set's rows to those of a column. */
export const columnMatch = (table: Table, column: string): Match => {
  if (column === "total") return {};
  const { dimension, upTo } = columnDimension[table.columns];
  return { [dimension]: upTo ? { to: column } : [column] };
};

const usedBy = (table: Table, { from, to }: Asked): Map<FactSet, Set<string>> => {
  const used = new Map<FactSet, Set<string>>();
  const use = ({ set, match = {} }: Picked, ...others: (string | undefined)[]) => {
    const dimensions = used.get(set) ?? new Set([columnDimension[table.columns].dimension]);
    for (const name of [...Object.keys(match), ...others]) if (name !== undefined) dimensions.add(name);
    used.set(set, dimensions);
  };
  const useLine = (line: Line) => {
    use(line.picked, line.value);
    if (line.of) use(line.of);
  };
  for (const line of table.lines({ from, to })) useEither(line);
  return used;

  function useEither(line: Line | LineFamily) {
    if (!isFamily(line)) return useLine(line);
    use(line.picked, line.dimension);
    useLine(line.line(""));
  }
};
