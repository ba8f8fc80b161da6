import { DatabaseSync } from "node:sqlite";
import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { beforeEach, expect, expectTypeOf, test } from "vitest";
import { batch, one, the } from "../../../worker/platform/batch.ts";
import type { createOnce } from "../../../worker/platform/creations.ts";
import type { Db } from "../../../worker/platform/scope.ts";

const log = sqliteTable("log", { at: integer("at").primaryKey(), said: text("said").notNull() });

/** Real statements on a real SQLite; that a batch is one transaction is D1's own. */
let sqlite: DatabaseSync;
let trips: string[][];
let db: Db;
beforeEach(() => {
  sqlite = new DatabaseSync(":memory:");
  sqlite.exec("CREATE TABLE log (at INTEGER PRIMARY KEY, said TEXT NOT NULL)");
  trips = [];
  const run = (query: string, params: unknown[]) => {
    const statement = sqlite.prepare(query);
    statement.setReturnArrays(true);
    return { rows: statement.all(...(params as string[])) as unknown as unknown[][] };
  };
  db = drizzle(
    async (query, params) => run(query, params),
    async (queries) => {
      trips.push(queries.map(({ params }) => params.join(" ")));
      return queries.map(({ sql: query, params }) => run(query, params));
    },
  ) as unknown as Db;
});

const say = (said: string) => db.insert(log).values({ said });
const heard = () => db.select({ said: log.said }).from(log).orderBy(log.at);

test("statements run in the order they are written, in one trip, and answer under their names", async () => {
  const answers = await batch({ db }, { said: say("a"), between: heard(), added: [say("b"), say("c")], last: heard() });
  expect(trips).toEqual([["a", "", "b", "c", ""]]);
  expect(answers.between).toEqual([{ said: "a" }]);
  expect(answers.last).toEqual([{ said: "a" }, { said: "b" }, { said: "c" }]);
  expectTypeOf(answers.last).toEqualTypeOf<{ said: string }[]>();
  expectTypeOf(answers.said).toEqualTypeOf<D1Result>();
  expectTypeOf(answers.added).toEqualTypeOf<[D1Result, D1Result]>();
});

test("one gives a select's first row, and undefined where there is none", async () => {
  const { none, row } = await batch({ db }, { none: one(heard()), said: say("a"), more: say("b"), row: one(heard()) });
  expect(none).toBeUndefined();
  expect(row).toEqual({ said: "a" });
  expectTypeOf(row).toEqualTypeOf<{ said: string } | undefined>();
});

test("the gives a select's first row without a doubt, and throws where there is none", async () => {
  const { row } = await batch({ db }, { said: say("a"), more: say("b"), row: the(heard()) });
  expect(row).toEqual({ said: "a" });
  expectTypeOf(row).toEqualTypeOf<{ said: string }>();
  const none = db.select({ said: log.said }).from(log).where(sql`false`);
  await expect(batch({ db }, { known: heard(), none: the(none) })).rejects.toThrow("no row where there must be one");
});

test("a place left empty adds no statement, and what follows keeps its name", async () => {
  const never = (): boolean => false;
  const { left, off, last } = await batch(
    { db },
    { left: undefined, off: never() && heard(), said: say("a"), last: heard() },
  );
  expect(trips).toEqual([["a", ""]]);
  expect([left, off, last]).toEqual([undefined, undefined, [{ said: "a" }]]);
  expectTypeOf(off).toEqualTypeOf<{ said: string }[] | undefined>();
});

test("groups stand in groups and in lists, as statements of another verb do", async () => {
  const named = () => ({ first: one(heard()), all: heard() });
  const { own, each } = await batch({ db }, { said: say("a"), own: named(), each: [1, 2].map(named) });
  expect(own).toEqual({ first: { said: "a" }, all: [{ said: "a" }] });
  expect(each).toEqual([own, own]);
  expectTypeOf(each).toEqualTypeOf<(typeof own)[]>();
});

test("nothing to run makes no trip", async () => {
  expect(await batch({ db }, { left: undefined, none: [] })).toEqual({ left: undefined, none: [] });
  expect(trips).toEqual([]);
});

test("a statement that fails fails the batch", async () => {
  await expect(batch({ db }, { said: say("a"), wrong: db.select({ n: sql`none.such` }).from(log) })).rejects.toThrow();
});

test("what a creation writes is a list: a statement alone would run as it is waited for, outside the batch", () => {
  type Write = Parameters<typeof createOnce>[3]["write"];
  expectTypeOf<() => readonly [ReturnType<typeof say>]>().toExtend<Write>();
  expectTypeOf<() => ReturnType<typeof say>>().not.toExtend<Write>();
});
