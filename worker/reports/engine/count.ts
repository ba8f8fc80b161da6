import { type SQL, sql } from "drizzle-orm";
import type { Asked } from "../period.ts";
import { dimensionsOf, type FactSet, type Match, matches, type Picked } from "./facts.ts";
import { columnDimension, isFamily, type Line, type LineFamily, type Table } from "./table.ts";

/** Rows of a set that are alike in every dimension the table asks about, and how many they are. */
export type Group = Record<string, string | number | null> & { n: number };
export type Counts = Map<FactSet, Group[]>;

/** The sets that a table counts from. */
export const setsOf = (table: Table, asked: Asked): FactSet[] => [...usedBy(table, asked).keys()];

/** For each set of a table, the select of its groups as one JSON text. */
export const selectCounts = (table: Table, asked: Asked): { set: FactSet; dimensions: string[]; json: SQL }[] =>
  [...usedBy(table, asked)].map(([set, used]) => {
    const dimensions = [...used];
    const names = dimensions.map((name) => sql.identifier(name));
    const columns = sql.join(names, sql`, `);
    const json = sql`(SELECT json_group_array(json_array(${columns}, n)) FROM (
      SELECT ${columns}, count(*) AS n FROM (${dimensionsOf(set, asked, dimensions)}) GROUP BY ${columns}))`;
    return { set, dimensions, json };
  });

export const groupsFrom = (dimensions: readonly string[], json: string): Group[] =>
  (JSON.parse(json) as (string | number | null)[][]).map(
    (values) => Object.fromEntries([...dimensions, "n"].map((name, at) => [name, values[at]])) as Group,
  );

/** The figure of a column: how many rows were picked, or what they hold in a dimension. */
export const tallyOf = (table: Table, counts: Counts, { set, match = {} }: Picked) => {
  const { dimension, upTo } = columnDimension[table.columns];
  const groups = (counts.get(set) ?? []).filter((group) => matches(match, group));
  const inColumn = (column: string): Group[] => {
    if (column === "total") return groups;
    return groups.filter((group) => (upTo ? String(group[dimension]) <= column : group[dimension] === column));
  };
  const byColumn = new Map<string, Group[]>();
  return (column: string): Group[] => {
    const known = byColumn.get(column) ?? inColumn(column);
    byColumn.set(column, known);
    return known;
  };
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
