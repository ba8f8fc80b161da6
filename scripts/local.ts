import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The folder of the embedded database. */
export const state = ".wrangler/state";

/** Sessions of this laptop outlive a restart, so the secret does too. */
export const localSecret = (): string => {
  const file = ".wrangler/local-secret";
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
};
