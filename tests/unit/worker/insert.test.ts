import { DatabaseSync } from "node:sqlite";
import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { beforeEach, expect, test } from "vitest";
import { insertFrom, insertWhere } from "../../../worker/platform/insert.ts";
import type { Db } from "../../../worker/platform/scope.ts";

const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  said: text("said").notNull(),
  tags: text("tags", { mode: "json" }).$type<string[]>().notNull().default([]),
  seen: integer("seen", { mode: "boolean" }).notNull().default(false),
  by: text("by"),
});

let sqlite: DatabaseSync;
let db: Db;
beforeEach(() => {
  sqlite = new DatabaseSync(":memory:");
  sqlite.exec(`CREATE TABLE notes (id TEXT PRIMARY KEY, said TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '[]',
    seen INTEGER NOT NULL DEFAULT 0, by TEXT)`);
  db = drizzle(async (query, params) => ({ rows: sqlite.prepare(query).all(...params) })) as unknown as Db;
});

const stored = () => sqlite.prepare("SELECT * FROM notes ORDER BY id").all();

test("each value lands in the column of its name, and what is not told is the default or null", async () => {
  const from = sql`FROM json_each('["a", "b"]') WHERE value <> ${"b"}`;
  await insertFrom({ db }, notes, { by: sql`value || '!'`, said: "hello", tags: ["x"], id: sql`value` }, from);
  await insertFrom({ db }, notes, { said: sql`upper(value)`, id: sql`value`, by: null }, sql`FROM json_each('["c"]')`);
  expect(stored()).toEqual([
    { id: "a", said: "hello", tags: '["x"]', seen: 0, by: "a!" },
    { id: "c", said: "C", tags: "[]", seen: 0, by: null },
  ]);
});

test("a row is added where the guard holds, and not where it does not", async () => {
  await insertWhere({ db }, notes, { id: "a", said: "so", seen: true }, sql`1`);
  await insertWhere({ db }, notes, { id: "b", said: "not so" }, sql`0`);
  expect(stored()).toEqual([{ id: "a", said: "so", tags: "[]", seen: 1, by: null }]);
});

test("a column that must be told does not compile untold", () => {
  // @ts-expect-error A note says something.
  expect(insertWhere({ db }, notes, { id: "a" }, sql`1`)).toBeDefined();
});
