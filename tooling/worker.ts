import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { databaseBehind } from "./door/door.ts";
import { migrations } from "./migrations.ts";
import { makeQuickFolder } from "./quick-folder.ts";
import { runtimeOptionsOf } from "./runtime-options.ts";

export type Running = Awaited<ReturnType<typeof runWorker>>;

type Options = {
  /** The folder of the build. */
  build?: string;
  vars?: Record<string, string>;
};

/** What signs sessions and secret links where nobody else's are at stake. */
export const localSecret = "a-secret-only-for-tests-0123456789";

/**
 * The built Worker in workerd, configured as wrangler would, with an empty, migrated D1 of its own. Nothing stands between
 * it and who asks but the runtime's own entry.
 */
export const runWorker = async ({ build = "dist", vars = {} }: Options = {}) => {
  const folder = makeQuickFolder();
  const told = new Told();
  const logged: { level: string; message: string }[] = [];
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: "127.0.0.1",
      cf: false,
      log: told,
      logRequests: false,
      handleStructuredLogs: (line) => void logged.push(line),
      unsafeTriggerHandlers: true,
      unsafeLocalExplorer: false,
      unsafeObservability: false,
      resourcePersistencePath: folder.path,
      workers: [builtWorker(build, vars), { ...doorWorker, d1Databases: runtimeOptionsOf(build).d1Databases }],
    }),
  );
  const url = await miniflare.ready;
  const door = await miniflare.unsafeGetDirectURL(doorWorker.name);
  const db = databaseBehind(door);
  await db.batch(migrations().map(({ sql }) => db.prepare(sql)));
  return {
    url,
    db,
    /** Runs the jobs as if it were `at`, an instant in milliseconds. */
    scheduled: async (at = Date.now()) => {
      const asked = new URL(`/cdn-cgi/local/scheduled?format=json&cron=*/10+*+*+*+*&time=${at}`, url);
      return (await miniflare.dispatchFetch(asked)).json();
    },
    /** How many invocations of the Worker have not ended, what they left to `waitUntil` included. */
    underWay: async (): Promise<number> => ((await (await fetch(door)).json()) as { underWay: number }).underWay,
    /** What the Worker wrote to its console. */
    logged,
    /** What the runtime told of itself, such as of each mail that it was handed. */
    told: told.lines,
    close: async () => {
      await miniflare.dispose();
      folder.remove();
    },
  };
};

const builtWorker = (build: string, vars: Record<string, string>) => {
  const root = resolve(build, "server");
  const options = runtimeOptionsOf(build);
  return {
    ...options,
    name: "rinnalla",
    modulesRoot: root,
    modules: modulesIn(root),
    // What a test changes behind the Worker's back must show at once.
    bindings: { ...options.bindings, HELD_SECONDS: "0", ...vars, AUTH_SECRET: localSecret },
    streamingTails: [doorWorker.name],
  };
};

const doorWorker = {
  name: "door",
  modules: true as const,
  scriptPath: new URL("./door/worker.mjs", import.meta.url).pathname,
  compatibilityDate: "2026-10-01",
  compatibilityFlags: ["streaming_tail_worker"],
  unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
};

/** The entry first; then the small before the large, because the runtime's configuration is copied each time it grows. */
const modulesIn = (root: string) => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.m?js$/.test(file));
  const sized = files.map((file) => ({
    path: join(root, file),
    size: file === "entry.mjs" ? 0 : statSync(join(root, file)).size,
  }));
  return sized.sort((one, other) => one.size - other.size).map(({ path }) => ({ type: "ESModule" as const, path }));
};

class Told extends Log {
  lines: string[] = [];
  constructor() {
    super(LogLevel.INFO);
  }
  override log(message: string): void {
    this.lines.push(message);
  }
}
