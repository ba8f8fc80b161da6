import { type SQL, sql } from "drizzle-orm";
import { addDays, clockChanges, type Day, today } from "../../schema/values/calendar.ts";

/** The day in Helsinki of a column of instants, as SQL; null where the column is. */
export const dayOfInstant = (column: string): SQL =>
  sql.raw(
    `date((${column} + CASE ${changesOf(today())
      .map(({ at, offset }) => `WHEN ${column} >= ${at} THEN ${offset}`)
      .join(" ")} ELSE ${winter} END) / 1000, 'unixepoch')`,
  );

/** Nothing was written down here before, and nothing is from tomorrow. */
const firstChange = "2015-01-01";
const winter = 2 * 60 * 60 * 1000;

let known: { day: Day; changes: ReturnType<typeof clockChanges> } | undefined;

/** The changes of the clock until a day, the latest first: most rows are new ones. */
const changesOf = (day: Day) => {
  if (known?.day !== day) known = { day, changes: clockChanges(firstChange, addDays(day, 1)).reverse() };
  return known.changes;
};
