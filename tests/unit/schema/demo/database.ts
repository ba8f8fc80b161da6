import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

const migrations = new URL("../../../../schema/migrations/", import.meta.url);

/** A real SQLite database in memory with every migration applied, and foreign keys and checks enforced. */
export const migratedDatabase = (): DatabaseSync => {
  const database = new DatabaseSync(":memory:");
  database.exec("PRAGMA foreign_keys = ON");
  for (const file of readdirSync(migrations)
    .filter((name) => name.endsWith(".sql"))
    .sort()) {
    database.exec(readFileSync(new URL(file, migrations), "utf8"));
  }
  return database;
};

/** As much of D1 as loading needs: a batch is one transaction. */
export const asD1 = (database: DatabaseSync): D1Database => {
  const statement = (sql: string, values: string[] = []) => ({
    bind: (...bound: string[]) => statement(sql, bound),
    first: async () => database.prepare(sql).get(...values) ?? null,
    run: () => database.prepare(sql).run(...values),
  });
  const batch = async (statements: ReturnType<typeof statement>[]) => {
    database.exec("BEGIN");
    try {
      for (const each of statements) each.run();
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
    return [];
  };
  return { prepare: (sql: string) => statement(sql), batch } as unknown as D1Database;
};

export const countRows = (database: DatabaseSync, table: string): number =>
  Number(database.prepare(`SELECT count(*) AS n FROM "${table}"`).get()?.n);
