import { type SQL, sql } from "drizzle-orm";
import type { Asked } from "../period.ts";
import { dimensionsOf, type FactSet } from "./facts.ts";

/** How many rows of a set are alike in these dimensions, as a JSON list of `[...what they hold, how many]`. */
export const selectGroups = (set: FactSet, asked: Asked, dimensions: readonly string[]): SQL => {
  const flag = set.byDay?.flag;
  const others = dimensions.filter((name) => name !== flag);
  if (flag !== undefined && others.every((name) => name === "iso_week" || name === "municipality"))
    return groupedByDay(set, asked, { dimensions, flag, others });
  const columns = namesOf(dimensions);
  const rows = dimensionsOf(set, asked, dimensions);
  // SQLite sorts rows to group them: one text of many columns is compared sooner than the columns, of few later.
  return dimensions.length > 3
    ? sql`(SELECT json_group_array(json_insert(held, '$[#]', n)) FROM (
        SELECT json_array(${columns}) AS held, count(*) AS n FROM (${rows}) GROUP BY held))`
    : sql`(SELECT json_group_array(json_array(${columns}, n)) FROM (
        SELECT ${columns}, count(*) AS n FROM (${rows}) GROUP BY ${columns}))`;
};

/**
 * The same by way of days, and of a day's municipalities: so the rows lie in the index, which spares sorting all of them. What
 * is left of them is sorted by week.
 */
const groupedByDay = (
  set: FactSet,
  asked: Asked,
  { dimensions, flag, others }: { dimensions: readonly string[]; flag: string; others: readonly string[] },
): SQL => {
  const isFlagged = dimensions.includes(flag);
  const columns = namesOf(others);
  const inIndex = namesOf(["day", ...others.filter((name) => name !== "iso_week")]);
  const days = sql`SELECT ${columns}, count(*) AS n${isFlagged ? sql`, sum(${sql.identifier(flag)}) AS flagged` : sql``}
    FROM (${dimensionsOf(set, asked, [...new Set(["day", ...dimensions])])}) GROUP BY ${inIndex}`;
  if (!isFlagged)
    return sql`(SELECT json_group_array(json_array(${namesOf(dimensions)}, n)) FROM (
      SELECT ${columns}, sum(n) AS n FROM (${days}) GROUP BY ${columns}))`;
  return sql`(SELECT json_group_array(json_array(${namesOf(dimensions)}, n)) FROM (
    SELECT ${columns}, value AS ${sql.identifier(flag)}, sum(CASE value WHEN 1 THEN flagged ELSE n - flagged END) AS n
    FROM (${days}), json_each('[0, 1]') GROUP BY ${columns}, value))`;
};

const namesOf = (names: readonly string[]): SQL => sql.join(names.map(sql.identifier), sql`, `);
