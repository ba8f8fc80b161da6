import { type SQL, sql } from "drizzle-orm";
import type { RowUnit } from "../../../schema/vocabulary.ts";
import type { Asked } from "../period.ts";

/**
 * One row for each thing that is counted. `select` gives its `id`, its `municipality`, its `day` (null where it has none)
 * and its dimensions under their names; both the numbers and the rows behind them are taken from this one select, so that
 * they cannot differ.
 */
export type FactSet = {
  name: string;
  unit: RowUnit;
  select: (asked: Asked) => SQL;
  /** It is of persons, though its rows are placements: a team that keeps no participants has none. */
  ofPersons?: true;
  /** It reads participants, employers or jobs that there are by the period's end, not only what belongs to the period. */
  snapshot?: true;
  /**
   * Other things to count once each: by the name of a dimension that is 1 on the first row of each thing, which column has
   * the thing's id. `first_of_employer: { unit: "employer", id: "employer_id" }` counts different employers.
   */
  once?: Record<string, { unit: RowUnit; id: string }>;
  /** An index holds its rows by day and municipality; `flag` is a dimension that is 0 or 1. Its week is the day's. */
  byDay?: { flag: string };
};

export type Value = string | number | null;
/** Which rows of a set: each dimension has one of the values, or lies between two of them, the bounds included. */
export type Match = Record<string, readonly Value[] | { from?: string | number; to?: string | number }>;
export type Picked = { set: FactSet; match?: Match };

/** Is it counted from participants? */
export const isOfPersons = ({ unit, ofPersons }: FactSet): boolean => unit === "participant" || ofPersons === true;

/** The rows of a set whole, each thing that is counted once marked on its first row. */
export const factsOf = (set: FactSet, asked: Asked): SQL => marked(set, asked, Object.keys(set.once ?? {}), sql`*`);

/** The same rows with only these dimensions: what is not asked for need not be read beside an index. */
export const dimensionsOf = (set: FactSet, asked: Asked, dimensions: readonly string[]): SQL => {
  const marks = dimensions.filter((name) => set.once?.[name]);
  const others = dimensions.filter((name) => !marks.includes(name));
  return marked(set, asked, marks, sql.join(others.map(sql.identifier), sql`, `));
};

const marked = ({ select, once = {} }: FactSet, asked: Asked, marks: readonly string[], columns: SQL): SQL => {
  const firsts = marks.map(
    (mark) =>
      sql`, row_number() OVER (PARTITION BY ${sql.identifier(once[mark]?.id ?? "id")} ORDER BY day) = 1 AS ${sql.identifier(mark)}`,
  );
  return sql`SELECT ${columns}${sql.join(firsts)} FROM (${select(asked)})`;
};

/** The thing that a line counts: the set's own, or another one that the match counts once. */
export const countedBy = ({ set, match = {} }: Picked): { unit: RowUnit; id: string } => {
  const mark = Object.keys(match).find((dimension) => set.once?.[dimension]);
  return (mark === undefined ? undefined : set.once?.[mark]) ?? { unit: set.unit, id: "id" };
};

/** A match as a condition on the rows of a set. */
export const conditionOf = (match: Match): SQL => {
  const conditions = Object.entries(match).map(([dimension, wanted]) => {
    const column = sql.identifier(dimension);
    if (isRange(wanted))
      return sql`${column} IS NOT NULL AND ${column} >= ${wanted.from ?? sql`${column}`} AND ${column} <= ${wanted.to ?? sql`${column}`}`;
    return sql.join(
      wanted.map((value) => sql`${column} IS ${value}`),
      sql` OR `,
    );
  });
  return conditions.length === 0
    ? sql`1`
    : sql.join(
        conditions.map((condition) => sql`(${condition})`),
        sql` AND `,
      );
};

/** The same match on counted rows, whose values stand in the order of `dimensions`; one that they lack is null. */
export const matchOf = (
  match: Match,
  dimensions: readonly string[],
): ((counted: { values: readonly Value[] }) => boolean) => {
  const conditions = Object.entries(match).map(([dimension, wanted]) => {
    const at = dimensions.indexOf(dimension);
    if (!isRange(wanted)) return ({ values }: { values: readonly Value[] }) => wanted.includes(values[at] ?? null);
    return ({ values }: { values: readonly Value[] }) => {
      const value = values[at] ?? null;
      return value !== null && value >= (wanted.from ?? value) && value <= (wanted.to ?? value);
    };
  });
  return (counted) => conditions.every((holds) => holds(counted));
};

export const isRange = (wanted: Match[string]): wanted is { from?: string | number; to?: string | number } =>
  !Array.isArray(wanted);
