import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as tables from "../../../schema/tables/schema.ts";
import { faultsOf } from "../../../scripts/check-migrations.ts";
import { migratedDatabase } from "./demo/database.ts";

const folder = new URL("../../../schema/migrations/", import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".sql"))
  .sort();
const migrationOf = (name: string): URL => new URL(files.find((file) => file.includes(name)) ?? name, folder);

describe("a migration", () => {
  it.each([
    ["rebuilds a table", "CREATE TABLE `__new_users` (`id` text);"],
    ["drops a table", "DROP TABLE `users`;"],
    ["drops a column", "ALTER TABLE users drop column name;"],
    ["renames a column", "ALTER TABLE `users` RENAME COLUMN `a` TO `b`;"],
    ["deletes rows with their parent", "FOREIGN KEY (`a`) REFERENCES `b`(`id`) ON DELETE CASCADE"],
    ["empties rows with their parent", "FOREIGN KEY (`a`) REFERENCES `b`(`id`) on delete\n set null"],
    ["makes a virtual table", "CREATE VIRTUAL TABLE words USING fts5(word);"],
  ])("that %s is refused", (_, sql) => expect(faultsOf(sql)).toHaveLength(1));

  it("that only adds is accepted", () => {
    const additive =
      "CREATE TABLE `agreements` (`id` text PRIMARY KEY);\nALTER TABLE `users` ADD `phone` text;\nCREATE INDEX `a` ON `users` (`name`);";
    expect(faultsOf(additive)).toEqual([]);
  });

  it("that rebuilds a table without its rows is refused, whatever stands around it", () => {
    const own = readFileSync(migrationOf("no_participants"), "utf8");
    expect(faultsOf(own)).toEqual([]);
    expect(faultsOf(own.replace("PRAGMA defer_foreign_keys = on;", ""))).not.toEqual([]);
    expect(faultsOf(own.replace(/INSERT INTO `placements` .*/, ""))).not.toEqual([]);
    expect(faultsOf(`${own}\nDROP TABLE \`users\`;`)).toHaveLength(1);
  });

  it("that rebuilds a table without one of its columns, or mixes two up, is refused", () => {
    const own = readFileSync(migrationOf("no_participants"), "utf8");
    for (const other of ['"occupation", ', '"coach_id", "municipality", '])
      for (const without of [own.replace(other, ""), own.replaceAll(other, "")])
        expect(faultsOf(without)).toEqual(["drops what older code may still read"]);
    const mixed = own.replace(
      'SELECT "id", "participant_id", "employer_id"',
      'SELECT "id", "employer_id", "participant_id"',
    );
    expect(mixed).not.toBe(own);
    expect(faultsOf(mixed)).toHaveLength(1);
  });

  it("that rebuilds a table has an index on whatever refers to it before the rows come back", () => {
    const database = new DatabaseSync(":memory:");
    const refilled: string[] = [];
    for (const file of files) {
      const [before, back, table] = splitAtRefill(readFileSync(new URL(file, folder), "utf8"));
      database.exec(before);
      if (table) refilled.push(...unindexedKeys(database, table), table);
      database.exec(back);
    }
    expect(refilled).toEqual(["placements"]);
  });

  it("of ours is one that only adds", () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, faultsOf(readFileSync(new URL(file, folder), "utf8"))]).toEqual([file, []]);
  });
});

/** A migration up to where rows come back into a table made anew, the rest of it, and that table; all of any other. */
const splitAtRefill = (migration: string): [before: string, back: string, table?: string] => {
  const found = /^INSERT INTO `(\w+)` [^;]+ FROM `\1_kept`/m.exec(migration);
  return found ? [migration.slice(0, found.index), migration.slice(found.index), found[1]] : [migration, ""];
};

/** The columns that refer to a table and are read row by row to find those that refer to one of its rows. */
const unindexedKeys = (database: DatabaseSync, table: string): string[] =>
  database
    .prepare(
      `SELECT own.name AS name, key."from" AS field FROM sqlite_schema own, pragma_foreign_key_list(own.name) key
        WHERE own.type = 'table' AND key."table" = ?`,
    )
    .all(table)
    .filter(({ name, field }) => {
      const [plan] = database.prepare(`EXPLAIN QUERY PLAN SELECT rowid FROM "${name}" WHERE "${field}" = ?`).all();
      return String(plan?.detail).startsWith("SCAN");
    })
    .map(({ name, field }) => `${name}.${field}`);

describe("the migrated database is what the tables say", () => {
  const database = migratedDatabase();
  const all = Object.values(tables).filter((table) => is(table, SQLiteTable));
  const namesOf = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map(({ name }) => String(name))
      .sort();

  it("the same tables", () =>
    expect(namesOf("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")).toEqual(
      all.map(getTableName).sort(),
    ));

  it.each(all.map((table) => [getTableName(table), table] as const))(
    "%s: the same columns, indexes and checks",
    (name, table) => {
      const stored = database.prepare(`PRAGMA table_info("${name}")`).all();
      const columns = Object.values(getTableColumns(table));
      expect(stored.map((column) => [column.name, String(column.type).toLowerCase(), column.notnull]).sort()).toEqual(
        columns.map((column) => [column.name, column.getSQLType(), Number(column.notNull)]).sort(),
      );
      const { indexes, checks } = getTableConfig(table);
      expect(
        namesOf(`SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = '${name}' AND sql IS NOT NULL`),
      ).toEqual(indexes.map(({ config }) => config.name).sort());
      const sql = String(database.prepare("SELECT sql FROM sqlite_schema WHERE name = ?").get(name)?.sql);
      expect([...sql.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map(([, check]) => check).sort()).toEqual(
        checks.map((check) => check.name).sort(),
      );
    },
  );
});

it("placements get along without a participant, and those there are stay as they were, with what refers to them", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("PRAGMA foreign_keys = ON");
  const own = files.findIndex((file) => file.includes("no_participants"));
  const apply = (file = "") => database.exec(readFileSync(new URL(file, folder), "utf8"));
  for (const file of files.slice(0, own)) apply(file);
  const insert = (table: string, row: Record<string, string | number | null>) =>
    database
      .prepare(`INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.keys(row).map(() => "?")})`)
      .run(...Object.values(row));
  const made = { created_at: 1, updated_at: 1 };
  insert("users", { id: "u", name: "Aino", email: "aino@example.fi", ...made });
  insert("employers", {
    id: "e",
    name: "Kahvila",
    name_folded: "kahvila",
    municipality: "698",
    sector: "private",
    ...made,
  });
  insert("participants", {
    id: "p",
    code: "K7Q2X",
    municipality: "976",
    coach_id: "u",
    started_on: "2026-01-01",
    referral_source: "self",
    ...made,
  });
  const job = { participant_id: "p", employer_id: "e", kind: "employment", wage_subsidy: 0, created_by: "u", ...made };
  insert("placements", { id: "z", started_on: "2026-01-02", ...job });
  insert("placements", { id: "a", started_on: "2026-03-02", continues_id: "z", ...job });
  insert("follow_ups", {
    id: "f",
    employer_id: "e",
    coach_id: "u",
    due_on: "2026-04-01",
    kind: "reminder",
    task: "Soita",
    origin: "manual",
    placement_id: "a",
    ...made,
  });
  const rows = () => database.prepare("SELECT rowid, * FROM placements ORDER BY rowid").all();
  const before = rows();
  database.exec("BEGIN");
  apply(files[own]);
  database.exec("COMMIT");
  expect(rows()).toEqual(before);
  expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  expect(() => database.exec("DELETE FROM placements WHERE id = 'a'")).toThrow("FOREIGN KEY");
  insert("placements", { ...job, id: "b", started_on: "2026-03-02", participant_id: null });
  const bare = () => database.prepare("SELECT coach_id, municipality FROM placements WHERE id = 'b'").get();
  expect(bare()).toEqual({ coach_id: "u", municipality: "698" });
  insert("users", { id: "v", name: "Mika", email: "mika@example.fi", ...made });
  database.exec("UPDATE employers SET responsible_coach_id = 'v', municipality = '240'");
  expect(bare()).toEqual({ coach_id: "v", municipality: "240" });
});
