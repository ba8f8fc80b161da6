import { globSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";

type Bound = { sql: string; values: readonly SQLInputValue[] };

/**
 * The D1 in a folder that no runtime is at, as a file in this process: a million rows are filled in without a trip for each
 * chunk. Knows as much of D1 as filling asks for.
 */
export const openFile = (folder: string): { db: D1Database; close: () => void } => {
  const [file] = globSync(join(folder, "d1", "*", "*.sqlite")).filter((path) => !path.endsWith("metadata.sqlite"));
  if (!file) throw new Error(`No database in ${folder}`);
  const open = new DatabaseSync(file);
  // What stops half-way is thrown away whole.
  open.exec(
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA foreign_keys = ON",
  );
  const all = ({ sql, values }: Bound) => open.prepare(sql).all(...values);
  const prepare = (sql: string, values: readonly SQLInputValue[] = []) => ({
    sql,
    values,
    bind: (...bound: SQLInputValue[]) => prepare(sql, bound),
    first: async (column: string) => all({ sql, values })[0]?.[column] ?? null,
  });
  const batch = async (statements: Bound[]) => {
    open.exec("BEGIN");
    for (const { sql, values } of statements) open.prepare(sql).run(...values);
    open.exec("COMMIT");
  };
  const close = () => {
    open.exec("PRAGMA journal_mode = WAL");
    open.close();
  };
  return { db: { prepare, batch } as unknown as D1Database, close };
};
