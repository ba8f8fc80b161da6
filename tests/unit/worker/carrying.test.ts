import { expect, it } from "vitest";
import { employers } from "../../../schema/tables/employers.ts";
import { carrying, isNotConfirmed } from "../../../worker/platform/carrying.ts";
import { openDb } from "../../../worker/platform/scope.ts";
import { openSqlite } from "./sqlite.ts";

const premise = "SELECT name FROM premises";
const told = "SELECT a.id, b.id FROM things a JOIN things b ORDER BY 1, 2";

/** A database in which a premise stands, and one that is asked under it; `holds` is what it should say. */
const under = (expected = "true") => {
  const { db, trips } = openSqlite(`
    CREATE TABLE premises (name TEXT); INSERT INTO premises VALUES ('true');
    CREATE TABLE things (id TEXT); INSERT INTO things VALUES ('one'), ('two');
    CREATE TABLE employers (id TEXT)`);
  const carried = carrying<{ name: string }>(db, {
    statement: db.prepare(premise),
    holds: ([row]) => row?.name === expected,
  });
  return { ...carried, plain: db, trips };
};

const ids = (db: ReturnType<typeof under>["db"]) => db.prepare("SELECT id FROM things ORDER BY id").raw<string[]>();

it("takes the premise along with the first read, in one trip, and with no other", async () => {
  const { db, trips, confirmed } = under();
  await db.batch([db.prepare("SELECT 1 AS one"), db.prepare("SELECT 2 AS two")]);
  await db.prepare("SELECT id FROM things").all();
  expect(await confirmed()).toBe(true);
  expect(trips).toEqual([[premise, "SELECT 1 AS one", "SELECT 2 AS two"], ["SELECT id FROM things"]]);
});

it("answers a read as the database does, the first time and when its columns are known", async () => {
  const rows = [["one"], ["two"]];
  const first = under();
  expect(await ids(first.db)).toEqual(rows);
  const second = under();
  expect(await ids(second.db)).toEqual(rows);
  expect(second.trips).toHaveLength(1);
  expect(await second.confirmed()).toBe(true);
});

it("loses no column where two have one name", async () => {
  for (let time = 0; time < 2; time++) {
    const { db, plain } = under();
    expect(await db.prepare(told).raw()).toEqual(await plain.prepare(told).raw());
  }
});

it("asks for the premise before a write, alone or among reads, and writes nothing where it does not hold", async () => {
  const write = "INSERT INTO things VALUES ('three')";
  const withRead = "WITH one AS (SELECT 'three' AS id) INSERT INTO things SELECT id FROM one";
  for (const sql of [
    write,
    withRead,
    "DELETE FROM things RETURNING id",
    "UPDATE things SET id = 'x'",
    "REPLACE INTO things VALUES ('x')",
  ]) {
    const held = under();
    await held.db.prepare(sql).run();
    expect(held.trips).toEqual([[premise], [sql]]);
    for (const asked of ["run", "all", "raw", "batch"] as const) {
      const { db, trips } = under("false");
      const statement = db.prepare(sql);
      const tried = asked === "batch" ? db.batch([db.prepare("SELECT 1 AS one"), statement]) : statement[asked]();
      await expect(tried).rejects.toSatisfy(isNotConfirmed);
      expect(trips).toEqual([[premise]]);
    }
  }
});

it("fails the read that took the premise along, also where it was asked through Drizzle", async () => {
  const { db, confirmed } = under("false");
  await expect(ids(db)).rejects.toSatisfy(isNotConfirmed);
  expect(await confirmed()).toBe(false);
  const other = under("false");
  await expect(openDb(other.db).select({ id: employers.id }).from(employers)).rejects.toSatisfy(isNotConfirmed);
});

it("asks for the premise alone where nothing was read, or where the read itself failed", async () => {
  const silent = under();
  expect(await silent.confirmed()).toBe(true);
  const broken = under();
  const failed = await broken.db
    .prepare("SELECT nothing FROM nowhere")
    .all()
    .catch((error: unknown) => error);
  expect(isNotConfirmed(failed)).toBe(false);
  expect(failed).toBeInstanceOf(Error);
  expect(await broken.confirmed()).toBe(true);
});
