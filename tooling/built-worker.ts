import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { MiniflareOptions, WorkerOptions } from "miniflare";
import { type RuntimeConfig, runtimeConfigOf } from "./runtime-options.ts";

type Options = {
  /** The folder of the build. */
  build: string;
  /** Variables and secrets, over those of wrangler.toml. */
  vars: Record<string, string>;
  /** Where it is to listen; any free port of 127.0.0.1 unless told. */
  host?: string;
  port?: number;
  /** Milliseconds by which its clock is to be ahead of this machine's. */
  ahead?: number;
};

/** What every runtime of ours is told: nothing of it is asked for over the network, and nothing but the Worker runs beside it. */
export const plainRuntime = {
  host: "127.0.0.1",
  cf: false,
  logRequests: false,
  unsafeLocalExplorer: false,
  unsafeObservability: false,
} as const satisfies Partial<MiniflareOptions>;

/** The part of a Worker that answers at a socket of its own: what a browser asks comes to it with nothing between. */
export const served = "served";

/**
 * The built Worker as Miniflare wants it, configured as wrangler would, listening at a socket of its own. Throws, with what to
 * do about it, where the build is not whole.
 */
export const builtWorker = ({ build, vars, host = "127.0.0.1", port = 0, ahead = 0 }: Options): WorkerOptions => {
  const config = wholeConfigOf(build);
  const server = resolve(build, "server");
  return {
    config: {
      ...config,
      name: "rinnalla",
      manifest: { mainModule: front, modulesRoot: server, modules: { ...frontModules(ahead), ...modulesIn(server) } },
      env: { ...config.env, ...textBindings(vars), SERVED_FILES: { type: "json", value: pathsIn(`${build}/client`) } },
    },
    dev: { rootPath: server, unsafeDirectSockets: [{ host, port, entrypoint: served }] },
  };
};

const wholeConfigOf = (build: string): RuntimeConfig => {
  try {
    statSync(join(build, "server/entry.mjs"));
    return runtimeConfigOf(build);
  } catch {
    throw new Error(`The build in ${build} is not whole: make it anew, with npm run build.`);
  }
};

/** Stands before the built Worker's own first module, in the same isolate. */
const front = "served.mjs";
const frontModules = (ahead: number): Record<string, ReturnType<typeof esm>> => {
  const entry = readFileSync(new URL("./served/entry.mjs", import.meta.url), "utf8");
  if (ahead === 0) return { [front]: esm(entry) };
  return { [front]: esm(`import "./${clock}";\n${entry}`), [clock]: esm(clockAhead(ahead)) };
};

const clock = "clock.mjs";
const esm = (contents: string) => ({ type: "esm" as const, contents });

/** Whoever asks for the time gets that of another day; a date that is told is the date that was told. */
const clockAhead = (ahead: number) => `
  const { Date: Real } = globalThis;
  globalThis.Date = class Date extends Real {
    constructor(...told) {
      super(...(told.length > 0 ? told : [Real.now() + ${ahead}]));
    }
    static now() {
      return Real.now() + ${ahead};
    }
  };
`;

/** The small before the large, because the runtime's configuration is copied each time it grows. */
const modulesIn = (server: string) => {
  const files = filesIn(server).filter((file) => /\.m?js$/.test(file));
  const modules = files.map((file) => ({ name: file, contents: readFileSync(join(server, file), "utf8") }));
  modules.sort((one, other) => one.contents.length - other.contents.length);
  return Object.fromEntries(modules.map(({ name, contents }) => [name, { type: "esm" as const, contents }]));
};

/** Instructions for the host of the files are no file of it. */
const pathsIn = (client: string) =>
  filesIn(client)
    .filter((file) => file !== "_headers" && file !== ".assetsignore")
    .map((file) => encodeURI(`/${file}`));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(sep, "/"))
    .filter((file) => statSync(join(folder, file)).isFile());

const textBindings = (vars: Record<string, string>) =>
  Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, { type: "text", value }]));
