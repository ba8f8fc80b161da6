import { getTableColumns, is, SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Scope } from "./scope.ts";

/** A row that a statement writes: each column by its name, as a value or as SQL over what the statement reads. */
export type Written<Table extends SQLiteTable> = {
  [Field in keyof Table["$inferInsert"]]: Table["$inferInsert"][Field] | SQL;
};

/**
 * The statement that adds a row for each that `from` finds, written as `FROM … WHERE …`. A column that the row does not name
 * gets its default, or null: one that must be told does not compile untold.
 */
export const insertFrom = <Table extends SQLiteTable>(
  { db }: Pick<Scope, "db">,
  table: Table,
  row: Written<Table>,
  from: SQL,
) => {
  const values = Object.entries(getTableColumns(table)).map(([field, column]) =>
    written(Reflect.get(row, field), column),
  );
  return db.insert(table).select(sql`SELECT ${sql.join(values, sql`, `)} ${from}`);
};

/** The statement that adds a row only where the guard holds. */
export const insertWhere = <Table extends SQLiteTable>(
  scope: Pick<Scope, "db">,
  table: Table,
  row: Written<Table>,
  guard: SQL,
) => insertFrom(scope, table, row, sql`WHERE ${guard}`);

const written = (value: unknown, column: SQLiteColumn): SQL => {
  const told = value === undefined ? (column.default ?? null) : value;
  if (told === null) return sql`NULL`;
  return is(told, SQL) ? told : sql`${sql.param(told, column)}`;
};
