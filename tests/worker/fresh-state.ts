import type { Statement } from "../../tooling/door/door.ts";

/** How a migrated database stands: its schema, and the statements that bring it back to the rows it had then. */
export type Fresh = { schema: SchemaPart[]; statements: Statement[] };
type SchemaPart = { type: string; name: string; sql: string | null };

export const freshStateOf = async (db: D1Database): Promise<Fresh> => {
  const schema = await schemaOf(db);
  const tables = schema.filter(({ type }) => type === "table").map(({ name }) => name);
  return { schema, statements: [...(await emptying(db, tables)), ...(await refilling(db, tables))] };
};

/** Takes away what stands beside the schema's own and every row that migrating did not make; false where the schema itself is another. */
export const emptyAgain = async (db: D1Database, { schema, statements }: Fresh): Promise<boolean> => {
  await dropStrange(db, schema);
  if (JSON.stringify(await schemaOf(db)) !== JSON.stringify(schema)) return false;
  await db.batch(
    statements.map(({ sql, values }) => (values.length > 0 ? db.prepare(sql).bind(...values) : db.prepare(sql))),
  );
  return true;
};

const own = "name NOT GLOB '*[_]cf_*' AND name NOT GLOB 'sqlite_*'";

const schemaOf = async (db: D1Database): Promise<SchemaPart[]> => {
  const { results } = await db
    .prepare(`SELECT type, name, sql FROM sqlite_schema WHERE ${own} ORDER BY type, name`)
    .all<SchemaPart>();
  return results;
};

const droppedFirst = ["trigger", "view", "index", "table"];

const dropStrange = async (db: D1Database, schema: SchemaPart[]): Promise<void> => {
  const known = new Set(schema.map(({ type, name }) => `${type} ${name}`));
  const strange = (await schemaOf(db)).filter(({ type, name }) => !known.has(`${type} ${name}`));
  strange.sort((one, other) => droppedFirst.indexOf(one.type) - droppedFirst.indexOf(other.type));
  if (strange.length > 0)
    await db.batch(strange.map(({ type, name }) => db.prepare(`DROP ${type} IF EXISTS "${name}"`)));
};

type Reference = { name: string; refers: string; by: string };

/** What refers to others goes first; a table that refers to itself lets go of its own rows before. */
const emptying = async (db: D1Database, tables: string[]): Promise<Statement[]> => {
  const { results } = await db
    .prepare(
      `SELECT m.name AS name, f."table" AS refers, f."from" AS by
       FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND ${own}`,
    )
    .all<Reference>();
  const lettingGo = results
    .filter(({ name, refers }) => name === refers)
    .map(({ name, by }) => `UPDATE "${name}" SET "${by}" = NULL WHERE "${by}" IS NOT NULL`);
  return [...lettingGo, ...inOrder(tables, results).map((name) => `DELETE FROM "${name}"`)].map((sql) => ({
    sql,
    values: [],
  }));
};

const inOrder = (tables: string[], references: Reference[]): string[] => {
  const ordered: string[] = [];
  let left = tables;
  while (left.length > 0) {
    const isReferred = (name: string) =>
      references.some((row) => row.refers === name && row.name !== name && left.includes(row.name));
    const free = left.filter((name) => !isReferred(name));
    if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${left.join(", ")}`);
    ordered.push(...free);
    left = left.filter((name) => !free.includes(name));
  }
  return ordered;
};

/** The rows that migrations themselves put into the tables. */
const refilling = async (db: D1Database, tables: string[]): Promise<Statement[]> => {
  const read = await db.batch<Record<string, unknown>>(tables.map((name) => db.prepare(`SELECT * FROM "${name}"`)));
  return tables.flatMap((name, at) => (read[at]?.results ?? []).map((row) => inserting(name, row)));
};

const inserting = (table: string, row: Record<string, unknown>): Statement => {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  const sql = `INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
  return { sql, values: Object.values(row) };
};
