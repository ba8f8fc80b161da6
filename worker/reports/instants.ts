import { type SQL, sql } from "drizzle-orm";
import { addDays, startOfDay } from "../../schema/values/calendar.ts";
import { dayOfInstant } from "../platform/instants.ts";
import { type Asked, firstDay } from "./period.ts";

/**
 * The rows whose instant is on a day of the period, by a range of instants, so that an index serves it. The first day of a
 * period that was left open only the database knows.
 */
export const withinInstants = (column: string, asked: Asked): SQL => {
  const before = sql`${sql.raw(column)} < ${startOfDay(addDays(asked.to, 1))}`;
  if (asked.from !== null) return sql`${sql.raw(column)} >= ${startOfDay(asked.from)} AND ${before}`;
  return sql`${before} AND ${dayOfInstant(column)} >= coalesce(${firstDay(asked)}, '')`;
};
