import { readdirSync, readFileSync } from "node:fs";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as tables from "../../../schema/tables/schema.ts";
import { faultsOf } from "../../../scripts/check-migrations.ts";
import { migratedDatabase } from "./demo/database.ts";

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

  it("of ours is one that only adds", () => {
    const folder = new URL("../../../schema/migrations/", import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, faultsOf(readFileSync(new URL(file, folder), "utf8"))]).toEqual([file, []]);
  });
});

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
