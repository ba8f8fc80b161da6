import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hashPassword } from "better-auth/crypto";
import { getPlatformProxy } from "wrangler";
import { today } from "../schema/calendar.ts";
import { loadDemo } from "../schema/demo/load.ts";
import { demoPassword } from "../schema/demo/sign-ins.ts";
import { run } from "../tooling/run.ts";

export const port = process.env.PORT ?? "8787";
export const address = `http://localhost:${port}`;
export const state = ".wrangler/state";

/** Migrates the embedded database; a fresh clone's gets the demo organisation, one that has users is left as it is. */
export const prepareDatabase = async (): Promise<void> => {
  const embedded = ["--local", "--persist-to", state, "-c", "wrangler.toml"];
  await run("wrangler", ["d1", "migrations", "apply", "rinnalla", ...embedded]);
  const { env, dispose } = await getPlatformProxy<Env>({
    configPath: "wrangler.toml",
    persist: { path: `${state}/v3` },
  });
  const known = await env.DB.prepare("SELECT 1 FROM users LIMIT 1").first();
  if (!known) await loadDemo(env.DB, today(), await hashPassword(demoPassword));
  await dispose();
};

/** Sessions of this laptop outlive a restart, so the secret does too. */
export const localSecret = (): string => {
  const file = ".wrangler/local-secret";
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
};
