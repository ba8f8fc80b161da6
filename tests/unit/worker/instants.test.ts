import { DatabaseSync } from "node:sqlite";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { addDays, clockChanges, dayOf, instantAt, today } from "../../../schema/values/calendar.ts";
import { dayOfInstant } from "../../../worker/platform/instants.ts";

const dayInSql = (instants: number[]): string[] => {
  const { sql } = new SQLiteSyncDialect().sqlToQuery(dayOfInstant("value"));
  const rows = new DatabaseSync(":memory:")
    .prepare(`SELECT ${sql} AS day FROM json_each(?)`)
    .all(JSON.stringify(instants));
  return rows.map(({ day }) => String(day));
};

test("the day of an instant is Helsinki's around every change of the clock", () => {
  const changes = clockChanges("2015-01-01", today()).map(({ at }) => at);
  expect(changes.length).toBeGreaterThan(20);
  const midnights = changes.flatMap((at) => [-1, 0, 1, 2].map((days) => instantAt(addDays(dayOf(at), days), "00:00")));
  const instants = [...changes, ...midnights].flatMap((at) => [at - 1, at, at + 1]);
  expect(dayInSql(instants)).toEqual(instants.map(dayOf));
});
