import { getTableColumns, getTableName } from "drizzle-orm";
import { accounts } from "../tables/schema.ts";
import { idsFrom } from "./days.ts";
import { randomOf } from "./random.ts";
import { type DemoRows, type FilledTable, filledTables } from "./rows.ts";

type Table = (typeof filledTables)[FilledTable] | typeof accounts;
type Row = Record<string, unknown>;

/** Characters of JSON in one bound parameter, well under D1's limit of 2 MB. */
const jsonLimit = 400_000;

/**
 * Loads the rows of a demo, with a password sign-in for every user who has not left. `passwordHash` is one hash, as
 * better-auth makes it, for all of them. Throws when the database has users: it never mixes with real data.
 */
export const loadDemo = async (db: D1Database, rows: DemoRows, passwordHash: string): Promise<void> => {
  const user = await db.prepare("SELECT 1 FROM users LIMIT 1").first();
  if (user) throw new Error("The demo data needs an empty database: this one has users");
  await db.batch([
    ...insertStatements(db, rows),
    ...statementsFor(db, accounts, accountRows(rows.users, passwordHash)),
  ]);
};

/** Inserts rows of any of the tables in one transaction; rows that refer to others must come with or after those. */
export const insertRows = async (db: D1Database, rows: Partial<DemoRows>): Promise<void> => {
  await db.batch(insertStatements(db, rows));
};

const insertStatements = (db: D1Database, rows: Partial<DemoRows>): D1PreparedStatement[] =>
  Object.entries(filledTables).flatMap(([name, table]) => statementsFor(db, table, rows[name as FilledTable] ?? []));

/** One statement for each chunk of rows; they travel as JSON, because a statement takes only 100 parameters. */
const statementsFor = (db: D1Database, table: Table, rows: readonly Row[]): D1PreparedStatement[] => {
  const columns = Object.values(getTableColumns(table));
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = columns.map(({ name }) => `json_extract(value, '$.${name}')`).join(", ");
  const statement = db.prepare(`INSERT INTO "${getTableName(table)}" (${names}) SELECT ${values} FROM json_each(?)`);
  return jsonChunks(rows.map((row) => jsonRow(table, row))).map((json) => statement.bind(json));
};

/** A row by its column names, as SQLite stores the values; what a row leaves out gets the column's default. */
const jsonRow = (table: Table, row: Row): string => {
  const entries = Object.entries(getTableColumns(table)).map(([key, column]) => {
    const value = row[key] ?? column.default ?? null;
    return [column.name, value === null ? null : column.mapToDriverValue(value)];
  });
  return JSON.stringify(Object.fromEntries(entries));
};

const jsonChunks = (rows: string[]): string[] => {
  const chunks: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (size + row.length > jsonLimit) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(row);
    size += row.length + 1;
  }
  return chunks.map((chunk) => `[${chunk.join(",")}]`);
};

const accountRows = (users: DemoRows["users"], passwordHash: string): (typeof accounts.$inferInsert)[] => {
  const idAt = idsFrom(randomOf("accounts"));
  const present = users.filter(({ deactivatedAt }) => !deactivatedAt);
  return present.map(({ id, createdAt }) => ({
    id: idAt(createdAt.getTime()),
    accountId: id,
    providerId: "credential",
    userId: id,
    password: passwordHash,
    createdAt,
    updatedAt: createdAt,
  }));
};
