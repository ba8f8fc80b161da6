/** What a statement reads. */
export const rowsOf = async (db: D1Database, statement: string, ...values: unknown[]) =>
  (
    await db
      .prepare(statement)
      .bind(...values)
      .all()
  ).results;

/** Which tables hold a text anywhere. */
export const tablesWith = async (db: D1Database, text: string): Promise<string[]> => {
  const named = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*[_]cf_*'";
  const tables = (await rowsOf(db, named)) as { name: string }[];
  const held = await db.batch(tables.map(({ name }) => db.prepare(`SELECT * FROM "${name}"`)));
  return tables.filter((_, at) => JSON.stringify(held[at]?.results).includes(text)).map(({ name }) => name);
};
