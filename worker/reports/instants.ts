import { type SQL, sql } from "drizzle-orm";
import { addDays, clockChanges, type Day, startOfDay, today } from "../../schema/values/calendar.ts";
import { type Asked, firstDay } from "./period.ts";

/** The day in Helsinki of a column of instants, as SQL; null where the column is. */
export const dayOfInstant = (column: string): SQL =>
  sql.raw(
    `date((${column} + CASE ${changesOf(today())
      .map(({ at, offset }) => `WHEN ${column} >= ${at} THEN ${offset}`)
      .join(" ")} ELSE ${winter} END) / 1000, 'unixepoch')`,
  );

/**
 * The rows whose instant is on a day of the period, by a range of instants, so that an index serves it. The first day of a
 * period that was left open only the database knows.
 */
export const withinInstants = (column: string, asked: Asked): SQL => {
  const before = sql`${sql.raw(column)} < ${startOfDay(addDays(asked.to, 1))}`;
  if (asked.from !== null) return sql`${sql.raw(column)} >= ${startOfDay(asked.from)} AND ${before}`;
  return sql`${before} AND ${dayOfInstant(column)} >= coalesce(${firstDay(asked)}, '')`;
};

/** Nothing was written down here before, and nothing is from tomorrow. */
const firstChange = "2015-01-01";
const winter = 2 * 60 * 60 * 1000;

let known: { day: Day; changes: ReturnType<typeof clockChanges> } | undefined;

/** The changes of the clock until a day, the latest first: most rows are new ones. */
const changesOf = (day: Day) => {
  if (known?.day !== day) known = { day, changes: clockChanges(firstChange, addDays(day, 1)).reverse() };
  return known.changes;
};
