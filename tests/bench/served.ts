import { readFileSync } from "node:fs";
import { Log, LogLevel, Miniflare, type WorkerOptions } from "miniflare";
import { builtWorker, plainRuntime, served } from "../../tooling/built-worker.ts";
import { databaseBehind } from "../../tooling/door/door.ts";
import { doorOn } from "../../tooling/door/options.ts";
import { localSecret } from "../../tooling/worker.ts";
import { withCounting } from "./counting-modules.ts";
import { runtimeStartedBy } from "./machine.ts";

/** What stands beside the built Worker on its database: the floor, the Worker that counts rows, the door for statements. */
type Beside = "floor" | "counting" | "door";

export type Served = Awaited<ReturnType<typeof serve>>;

/**
 * One workerd with the built Worker, as `npm start` serves it, and others `beside` it, on the database in `folder`.
 * `inspectorPort` opens them to a profiler, nought at a port that is free.
 */
export const serve = async (folder: string, beside: readonly Beside[], inspectorPort?: number) => {
  const built = builtWorker({ build: "dist", vars: { AUTH_SECRET: localSecret } });
  const workers = {
    floor: () => floorOn(built),
    door: () => doorOn(built.config),
    counting: () => withCounting(built),
  };
  const miniflare = new Miniflare({
    ...plainRuntime,
    log: new Log(LogLevel.NONE),
    handleStructuredLogs: () => {},
    resourcePersistencePath: folder,
    ...(inspectorPort !== undefined && { inspectorPort }),
    workers: [built, ...beside.map((name) => workers[name]())],
  });
  await miniflare.ready;
  const directly = (name: string, entrypoint?: string) => miniflare.unsafeGetDirectURL(name, entrypoint);
  return {
    url: (await directly(built.config.name, served)).origin,
    origin: async (name: Beside) => (await directly(name)).origin,
    database: async () => databaseBehind(await directly("door")),
    /** Where the isolates are looked into, each under its name. */
    inspector: () => miniflare.getInspectorURL(),
    /** The process id of workerd; null where the system does not tell. */
    runtime: runtimeStartedBy(process.pid),
    close: () => miniflare.dispose(),
  };
};

/** The floor stands where the door does, with a module of its own. */
const floorOn = ({ config }: WorkerOptions): WorkerOptions => {
  const door = doorOn(config);
  const contents = readFileSync(new URL("./floor/worker.mjs", import.meta.url), "utf8");
  const modules = { "worker.mjs": { type: "esm" as const, contents } };
  return { ...door, config: { ...door.config, name: "floor", manifest: { mainModule: "worker.mjs", modules } } };
};
