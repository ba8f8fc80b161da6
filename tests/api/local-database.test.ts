import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applying, bringUp, openDatabase, prepareDatabase } from "../../scripts/local-database.ts";
import { migrations } from "../../tooling/migrations.ts";

const folder = mkdtempSync(join(tmpdir(), "rinnalla-state-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the embedded database", () => {
  let db: D1Database;
  let close: () => Promise<void>;

  /** The first migrations, applied and remembered as `wrangler d1 migrations apply` does. */
  beforeAll(async () => {
    ({ db, close } = await openDatabase(folder));
    const older = migrations().slice(0, 8);
    await db.batch([
      db.prepare(
        `CREATE TABLE d1_migrations (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          name TEXT UNIQUE,
          applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
        )`,
      ),
      ...older.flatMap((migration) => applying(db, migration)),
    ]);
  });
  afterAll(() => close());

  /** Tables, what was applied, and who is there. */
  const contents = async () => {
    const select = (sql: string) => db.prepare(sql);
    const read = await db.batch([
      select("SELECT name, sql FROM sqlite_schema ORDER BY name"),
      select("SELECT name FROM d1_migrations ORDER BY id"),
      select("SELECT name FROM users ORDER BY id"),
    ]);
    const [tables, applied, people] = read.map(({ results }) => results as { name: string }[]);
    return { tables, applied: applied?.map(({ name }) => name), people: people?.map(({ name }) => name) };
  };

  it("that cannot be brought to this version is left as it was, and says what to do", async () => {
    await db.exec("CREATE TABLE api_keys (mine TEXT)");
    const before = await contents();
    await expect(bringUp(db, "here")).rejects.toThrow(
      /^The database cannot be brought to this version \(.*`api_keys` already exists.*\): move the folder here away to begin with an empty one\.$/,
    );
    expect(await contents()).toEqual(before);
    await db.exec("DROP TABLE api_keys");
  });

  it("of an older version is brought to this one, and gets the demo organisation while nobody is there", async () => {
    await bringUp(db, "here");
    const { applied, people } = await contents();
    expect(applied).toEqual(migrations().map(({ name }) => name));
    expect(people?.length).toBeGreaterThan(3);
    expect(await db.prepare("SELECT count(*) AS n FROM contacts").first("n")).toBeGreaterThan(100);
  });

  it("of this version with people in it is left as it is", async () => {
    await db.exec("UPDATE users SET name = 'Oma Nimi'");
    const before = await contents();
    await bringUp(db, "here");
    expect(await contents()).toEqual(before);
  });

  it("of a newer version is left as it is, and says which code it wants", async () => {
    await db.exec("INSERT INTO d1_migrations (name) VALUES ('9999_later.sql')");
    const before = await contents();
    await expect(bringUp(db, "here")).rejects.toThrow(
      "The database is of a newer version, with 9999_later.sql: take that version of the code, or move the folder here away to begin with an empty one.",
    );
    expect(await contents()).toEqual(before);
  });
});

it("a file that is no database says what to do", async () => {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (/[0-9a-f]{64}\.sqlite/.test(file)) writeFileSync(join(folder, file), "no database ".repeat(999));
  await expect(prepareDatabase(folder)).rejects.toThrow(/^The database cannot be read \(.*\): move the folder .+ away/);
});
