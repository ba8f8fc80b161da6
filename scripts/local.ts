import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the embedded database. */
export const state = ".wrangler/state";

/** Where the runtime keeps what is in that folder: where wrangler looks for it too, as when it is given `--persist-to`. */
export const persistedIn = (folder: string): string => join(folder, "v3");

/** Sessions of this laptop outlive a restart, so the secret does too. */
export const localSecret = (): string => {
  const file = ".wrangler/local-secret";
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
};
