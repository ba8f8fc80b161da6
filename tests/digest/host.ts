import { readFileSync } from "node:fs";
import { Miniflare, type WorkerOptions } from "miniflare";
import { plainRuntime } from "../../tooling/built-worker.ts";

/**
 * A process that hosts the stepping Worker on a folder of its own: `host.ts <options> <folder> <where to report steps>`. It
 * tells its parent the address, and is there to be killed. It starts after each kill, so it loads the runtime alone.
 */
const [file = "", folder = "", steps = ""] = process.argv.slice(2);
const { config, dev }: WorkerOptions = JSON.parse(readFileSync(file, "utf8"));
const miniflare = new Miniflare({
  ...plainRuntime,
  resourcePersistencePath: folder,
  workers: [{ config: { ...config, env: { ...config.env, STEPS: { type: "text", value: steps } } }, dev }],
});
process.send?.(String(await miniflare.ready));
