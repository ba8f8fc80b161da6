import { Log, LogLevel, Miniflare } from "miniflare";
import { plainRuntime } from "../tooling/built-worker.ts";
import { databaseBehind } from "../tooling/door/door.ts";
import { doorOn } from "../tooling/door/options.ts";
import { type Migration, migrations } from "../tooling/migrations.ts";
import { deployment } from "./deployment.ts";
import { persistedIn, state } from "./local.ts";

/** The embedded database of a folder, migrated and filled. Throws as bringUp does. */
export const prepareDatabase = async (folder = state): Promise<void> => {
  const { db, close } = await openDatabase(folder);
  await bringUp(db, folder).finally(close);
};

/** The embedded database of a folder, where nothing else has it. */
export const openDatabase = async (folder: string): Promise<{ db: D1Database; close: () => Promise<void> }> => {
  const door = doorOn({ env: { DB: { type: "d1", id: deployment().databaseId } } });
  const miniflare = new Miniflare({
    ...plainRuntime,
    log: new Log(LogLevel.NONE),
    // What the database says against a statement is told by who asked.
    handleStructuredLogs: () => undefined,
    resourcePersistencePath: persistedIn(folder),
    workers: [door],
  });
  const address = await miniflare.unsafeGetDirectURL(door.config.name);
  return { db: databaseBehind(address), close: () => miniflare.dispose() };
};

/**
 * Migrates a database; an empty one gets the demo organisation, one that has users is left as it is. Throws, with what to
 * do about it, when the database is of a newer version or cannot be brought to this one; then it stays as it was.
 */
export const bringUp = async (db: D1Database, folder: string): Promise<void> => {
  await migrate(db, folder);
  await fill(db).catch(telling("The demo organisation could not be loaded", `move the folder ${folder} away`));
};

const fill = async (db: D1Database): Promise<void> => {
  const known = await db.prepare("SELECT 1 FROM users LIMIT 1").first();
  if (known) return;
  // Of use once; until then it takes time and memory of every start.
  const { fillWithDemo } = await import("./fill-with-demo.ts");
  await fillWithDemo(db);
};

/** All that is missing in one transaction, and remembered as Wrangler does, so that its own commands go on from there. */
const migrate = async (db: D1Database, folder: string): Promise<void> => {
  const remedy = `move the folder ${folder} away to begin with an empty one`;
  const applied = await appliedIn(db).catch(telling("The database cannot be read", remedy));
  const known = migrations();
  const strange = applied.filter((name) => !known.some((migration) => migration.name === name));
  if (strange.length > 0)
    throw new Error(
      `The database is of a newer version, with ${strange.join(", ")}: take that version of the code, or ${remedy}.`,
    );
  const missing = known.filter(({ name }) => !applied.includes(name));
  if (missing.length > 0)
    await db
      .batch(missing.flatMap((migration) => applying(db, migration)))
      .catch(telling("The database cannot be brought to this version", remedy));
};

const appliedIn = async (db: D1Database): Promise<string[]> => {
  await db
    .prepare(
      `CREATE TABLE IF NOT EXISTS d1_migrations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT UNIQUE,
        applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
      )`,
    )
    .run();
  const { results } = await db.prepare("SELECT name FROM d1_migrations ORDER BY id").all<{ name: string }>();
  return results.map(({ name }) => name);
};

/** A whole file goes as one statement, which only the embedded database takes: each more is waited for. */
export const applying = (db: D1Database, { name, sql }: Migration): D1PreparedStatement[] => [
  db.prepare(sql),
  db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
];

/** Names what failed, and the remedy; a connection that broke says nothing about the database. */
const telling =
  (what: string, remedy: string) =>
  ({ message }: Error): never => {
    throw new Error(
      /fetch failed|locked|busy|full/i.test(message)
        ? `The embedded database did not answer (${message}): stop what else uses it, see that the disk has room, and start again.`
        : `${what} (${message}): ${remedy}.`,
    );
  };
