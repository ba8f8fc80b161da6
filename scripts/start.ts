import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hashPassword } from "better-auth/crypto";
import { getPlatformProxy } from "wrangler";
import { today } from "../schema/calendar.ts";
import { loadDemo } from "../schema/demo/load.ts";
import { demoPassword, demoSignIns } from "../schema/demo/sign-ins.ts";
import { run, start } from "./run.ts";

const port = process.env.PORT ?? "8787";
const address = `http://localhost:${port}`;
const state = ".wrangler/state";

await run("node", ["scripts/build.ts"]);
await run("wrangler", [
  "d1",
  "migrations",
  "apply",
  "rinnalla",
  "--local",
  "--persist-to",
  state,
  "-c",
  "wrangler.toml",
]);
await fillWhenEmpty();
serve();

/** The embedded database of a fresh clone gets the demo organisation; one that has users is left as it is. */
async function fillWhenEmpty() {
  const { env, dispose } = await getPlatformProxy<Env>({
    configPath: "wrangler.toml",
    persist: { path: `${state}/v3` },
  });
  const known = await env.DB.prepare("SELECT 1 FROM users LIMIT 1").first();
  if (!known) await loadDemo(env.DB, today(), await hashPassword(demoPassword));
  await dispose();
}

function serve() {
  const worker = start(
    "wrangler",
    [
      "dev",
      "-c",
      "dist/server/wrangler.json",
      "--port",
      port,
      "--persist-to",
      state,
      "--show-interactive-dev-session=false",
      "--var",
      `AUTH_SECRET:${localSecret()}`,
      `PUBLIC_URL:${address}`,
    ],
    (line) => {
      if (/Ready on/.test(line)) greet();
      else if (/error/i.test(line)) process.stderr.write(`${line}\n`);
    },
  );
  const clock = setInterval(
    () => void fetch(`${address}/cdn-cgi/local/scheduled?cron=*/10+*+*+*+*`).catch(() => undefined),
    60 * 60 * 1000,
  );
  worker.on("exit", (code) => {
    clearInterval(clock);
    process.exitCode = code ?? 0;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => worker.kill(signal));
}

/** Sessions of this laptop outlive a restart, so the secret does too. */
function localSecret(): string {
  const file = ".wrangler/local-secret";
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

function greet() {
  const signIns = demoSignIns.map(({ email, does }) => `  ${email.padEnd(28)} ${does}`).join("\n");
  process.stdout.write(`
Rinnalla runs at ${address}

  Public site    ${address}/
  Workspace      ${address}/tyotila
  API reference  ${address}/api/docs

Demo sign-ins, all with the password ${demoPassword}:
${signIns}

Mail that would be sent lies under dist/server/.wrangler/tmp/email/. Stop with Ctrl+C.
`);
}
