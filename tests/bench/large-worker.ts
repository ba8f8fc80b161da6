import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createTestHarness } from "wrangler";
import { type Filled, fillDatabase, password } from "./database.ts";

const secrets = { AUTH_SECRET: "a-secret-only-for-the-bench-0123456789" };
const built = "dist/server/wrangler.json";
const counting = new URL("./counting.ts", import.meta.url);
const countingConfig = "dist/bench/wrangler.json";

export type Person = "coach" | "lead" | "admin" | "nobody";
type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** A Worker as it is deployed at `url`; the same one as `counted`, which tells rows read; both on one large database. */
export type Large = Filled & { url: string; db: D1Database; counted: Fetch; cookies: Record<Person, string> };

export const startLarge = async (): Promise<{ large: Large; close: () => Promise<void> }> => {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  writeCountingWorker();
  const harness = createTestHarness({
    workers: [
      { configPath: built, secrets },
      { configPath: countingConfig, secrets },
    ],
  });
  const { url } = await harness.listen();
  const worker = harness.getWorker<Env>();
  await worker.applyD1Migrations("DB");
  const { DB: db } = await worker.getEnv();
  const filled = await fillDatabase(db);
  const countingWorker = harness.getWorker<Env>("counting");
  const counted: Fetch = (path, init) =>
    countingWorker.fetch(
      new URL(path, url),
      init as Parameters<typeof countingWorker.fetch>[1],
    ) as unknown as Promise<Response>;
  const cookies = {
    coach: await signIn(url, filled.emails.coach),
    lead: await signIn(url, filled.emails.lead),
    admin: await signIn(url, filled.emails.admin),
    nobody: "",
  };
  return { large: { ...filled, url: url.origin, db, counted, cookies }, close: () => harness.close() };
};

/** Beside the built Worker, so that the paths in the configuration hold for both. */
const writeCountingWorker = () => {
  mkdirSync("dist/bench", { recursive: true });
  const config = JSON.parse(readFileSync(built, "utf8"));
  writeFileSync(
    countingConfig,
    JSON.stringify({ ...config, name: "counting", topLevelName: "counting", main: "index.mjs", no_bundle: false }),
  );
  writeFileSync(
    "dist/bench/index.mjs",
    `import built from "../server/entry.mjs";
import { counting } from ${JSON.stringify(fileURLToPath(counting))};
export default counting(built);
`,
  );
};

const signIn = async (url: URL, email: string): Promise<string> => {
  const answer = await fetch(new URL("/api/auth/sign-in/email", url), {
    method: "POST",
    headers: { "content-type": "application/json", origin: url.origin },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} cannot sign in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
};
