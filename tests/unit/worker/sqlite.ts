import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { Reached } from "../../../worker/platform/reached.ts";

type Bound = { sql: string; values: readonly SQLInputValue[] };

/** SQLite in memory, asked as D1 is asked; `trips` tells which statements went in each. */
export const openSqlite = (schema: string): { db: Reached; trips: string[][] } => {
  const open = new DatabaseSync(":memory:");
  open.exec(schema);
  const trips: string[][] = [];
  const results = ({ sql, values }: Bound) => ({ success: true, meta: {}, results: open.prepare(sql).all(...values) });
  const trip = async (statements: Bound[]) => {
    trips.push(statements.map(({ sql }) => sql));
    return statements.map(results);
  };
  const prepare = (sql: string, values: readonly SQLInputValue[] = []): unknown => {
    const bound = { sql, values };
    const all = async () => (await trip([bound]))[0];
    const raw = async (options?: { columnNames?: boolean }) => {
      trips.push([sql]);
      const statement = open.prepare(sql);
      const names = statement.columns().map(({ name }) => name);
      statement.setReturnArrays(true);
      const rows = statement.all(...values);
      return options?.columnNames ? [names, ...rows] : rows;
    };
    return { ...bound, bind: (...given: SQLInputValue[]) => prepare(sql, given), all, run: all, raw };
  };
  return { db: { prepare, batch: trip } as unknown as Reached, trips };
};
