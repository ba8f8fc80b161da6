import { Log, LogLevel, Miniflare, type WorkerOptions } from "miniflare";
import { builtWorker, plainRuntime, served } from "./built-worker.ts";
import { databaseBehind } from "./door/door.ts";
import { doorOn } from "./door/options.ts";
import { migrations } from "./migrations.ts";
import { makeQuickFolder } from "./quick-folder.ts";

export type Running = Awaited<ReturnType<typeof runWorker>>;

type Options = {
  /** The folder of the build. */
  build?: string;
  vars?: Record<string, string>;
  /** Milliseconds by which its clock is to be ahead of this machine's. */
  ahead?: number;
};

/** What signs sessions and secret links where nobody else's are at stake. */
export const localSecret = "a-secret-only-for-tests-0123456789";

/** The built Worker in workerd, as `npm start` serves it, with an empty, migrated D1 of its own. */
export const runWorker = async ({ build = "dist", vars = {}, ahead = 0 }: Options = {}) => {
  const folder = makeQuickFolder();
  const told = new Told();
  const logged: { level: string; message: string }[] = [];
  // What a test changes behind the Worker's back must show at once, so nothing is held unless it asks for that.
  const worker = builtWorker({ build, ahead, vars: { HELD_SECONDS: "0", ...vars, AUTH_SECRET: localSecret } });
  const door = doorOn(worker.config);
  const miniflare = new Miniflare({
    ...plainRuntime,
    log: told,
    handleStructuredLogs: (line) => void logged.push(line),
    unsafeTriggerHandlers: true,
    resourcePersistencePath: folder.path,
    workers: [followedBy(door, worker), door],
  });
  const entry = await miniflare.ready;
  const [url, doorUrl] = await Promise.all([
    miniflare.unsafeGetDirectURL(worker.config.name, served),
    miniflare.unsafeGetDirectURL(door.config.name),
  ]);
  const db = databaseBehind(doorUrl);
  await db.batch(migrations().map(({ sql }) => db.prepare(sql)));
  return {
    url,
    db,
    /** Runs the jobs as if it were `at`, an instant in milliseconds. */
    scheduled: async (at = Date.now()) => {
      const asked = new URL(`/cdn-cgi/local/scheduled?format=json&cron=*/10+*+*+*+*&time=${at}`, entry);
      return (await fetch(asked)).json();
    },
    /** How many invocations of the Worker have not ended, what they left to `waitUntil` included. */
    underWay: async (): Promise<number> => ((await (await fetch(doorUrl)).json()) as { underWay: number }).underWay,
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

/** The door is told of each invocation of the Worker and of its end. */
const followedBy = (door: WorkerOptions, worker: WorkerOptions): WorkerOptions => ({
  ...worker,
  config: { ...worker.config, tailConsumers: [{ worker: door.config.name, streaming: true }] },
});

class Told extends Log {
  lines: string[] = [];
  constructor() {
    super(LogLevel.INFO);
  }
  override log(message: string): void {
    this.lines.push(message);
  }
}
