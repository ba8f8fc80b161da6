import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LargeSizes } from "../../schema/demo/large.ts";
import { today } from "../../schema/values/calendar.ts";
import { migrations } from "../../tooling/migrations.ts";
import { makeQuickFolder } from "../../tooling/quick-folder.ts";
import { type Filled, fillDatabase } from "./database.ts";
import { openFile } from "./file-database.ts";
import { serve } from "./served.ts";

/** A folder that holds a filled database which nobody is at. */
export type LargeDatabase = { folder: string; filled: Filled };

/** What tells one filled database from another. */
type Label = { day: string; migration: string | undefined; sizes: LargeSizes };

/**
 * A database filled now, or the one that was filled today and left in the folder `keptAt`; throws when what lies there is of
 * another day, schema or size.
 */
export const largeDatabase = async (sizes: LargeSizes, keptAt?: string): Promise<LargeDatabase> => {
  const label: Label = { day: today(), migration: migrations().at(-1)?.name, sizes };
  if (!keptAt) return fill(sizes, label);
  if (!existsSync(keptAt)) cpSync((await fill(sizes, label)).folder, keptAt, { recursive: true });
  const { filled, ...kept }: Label & { filled: Filled } = JSON.parse(readFileSync(join(keptAt, note), "utf8"));
  if (JSON.stringify(kept) === JSON.stringify(label)) return { folder: keptAt, filled };
  throw new Error(`${keptAt} holds a database of another day, schema or size: take the folder away`);
};

/** The runtime makes the database; it is filled as a file. */
const fill = async (sizes: LargeSizes, label: Label): Promise<LargeDatabase> => {
  const folder = makeQuickFolder().path;
  const served = await serve(folder, ["door"]);
  const db = await served.database();
  await db.batch(migrations().map(({ sql }) => db.prepare(sql)));
  await served.close();
  const file = openFile(folder);
  const filled = await fillDatabase(file.db, sizes);
  file.close();
  writeFileSync(join(folder, note), JSON.stringify({ ...label, filled }));
  return { folder, filled };
};

/** What lies beside a database and tells what it was filled with. */
const note = "filled.json";

/** The same rows in a folder of their own, for one who changes them. */
export const copyOf = ({ folder }: LargeDatabase): { path: string; remove: () => void } => {
  const copy = makeQuickFolder();
  cpSync(folder, copy.path, { recursive: true });
  return copy;
};
