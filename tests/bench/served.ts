import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { databaseBehind } from "../../tooling/door/door.ts";
import { runtimeOptionsOf } from "../../tooling/runtime-options.ts";
import { localSecret } from "../../tooling/worker.ts";
import { countingModules } from "./counting-modules.ts";
import { runtimeStartedBy } from "./machine.ts";

const build = "dist";

/** What stands beside the built Worker on its database: the floor, the Worker that counts rows, the door for statements. */
type Beside = "floor" | "counting" | "door";

export type Served = Awaited<ReturnType<typeof serve>>;

/**
 * One workerd with the built Worker, and others `beside` it, on the database in `folder`; each behind a socket of its own,
 * so that nothing of the development server is measured along. `inspectorPort` opens them to a profiler.
 */
export const serve = async (folder: string, beside: readonly Beside[], inspectorPort?: number) => {
  const { assets, ...options } = runtimeOptionsOf(build);
  const { d1Databases } = options;
  const root = resolve(build, "server");
  const built = {
    ...options,
    ...socket,
    modulesRoot: root,
    bindings: { ...options.bindings, AUTH_SECRET: localSecret },
    serviceBindings: { ASSETS: "files" },
  };
  const workers = {
    floor: () => script("floor", "./floor/worker.mjs"),
    door: () => script("door", "../../tooling/door/worker.mjs"),
    counting: () => ({ ...built, name: "counting", modules: [...countingModules(root), ...modulesIn(root)] }),
  };
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: "127.0.0.1",
      cf: false,
      log: new Log(LogLevel.NONE),
      logRequests: false,
      handleStructuredLogs: () => {},
      unsafeTriggerHandlers: true,
      unsafeLocalExplorer: false,
      unsafeObservability: false,
      resourcePersistencePath: folder,
      ...(inspectorPort !== undefined && { inspectorPort }),
      workers: [
        { ...built, name: "rinnalla", modules: modulesIn(root) },
        { name: "files", modules: true, script: noFile, compatibilityDate: options.compatibilityDate, assets },
        ...beside.map((name) => ({ ...workers[name](), d1Databases })),
      ],
    }),
  );
  await miniflare.ready;
  const origin = async (name: "rinnalla" | Beside) => (await miniflare.unsafeGetDirectURL(name)).origin;
  return {
    url: await origin("rinnalla"),
    origin,
    database: async () => databaseBehind(await miniflare.unsafeGetDirectURL("door")),
    /** The process id of workerd; null where the system does not tell. */
    runtime: runtimeStartedBy(process.pid),
    close: () => miniflare.dispose(),
  };
};

const socket = { unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] };

const script = (name: string, path: string) => ({
  name,
  modules: true as const,
  scriptPath: new URL(path, import.meta.url).pathname,
  compatibilityDate: "2026-10-01",
  ...socket,
});

/** Answers what is no file; files are answered before it is asked. */
const noFile = "export default { fetch: () => new Response(null, { status: 404 }) };";

/** The entry first; then the small before the large, because the runtime's configuration is copied each time it grows. */
const modulesIn = (root: string) => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.m?js$/.test(file));
  const sized = files.map((file) => ({
    path: join(root, file),
    size: file === "entry.mjs" ? 0 : statSync(join(root, file)).size,
  }));
  return sized.sort((one, other) => one.size - other.size).map(({ path }) => ({ type: "ESModule" as const, path }));
};
