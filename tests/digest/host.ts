import { readFileSync } from "node:fs";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

/**
 * A process that hosts the stepping Worker on a folder of its own: `host.ts <options> <folder> <where to report steps>`. It
 * tells its parent the address, and is there to be killed. It starts after each kill, so it loads the runtime alone.
 */
const [file = "", folder = "", steps = ""] = process.argv.slice(2);
const { bindings, ...options } = JSON.parse(readFileSync(file, "utf8"));
const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    host: "127.0.0.1",
    cf: false,
    logRequests: false,
    resourcePersistencePath: folder,
    workers: [{ ...options, bindings: { ...bindings, STEPS: steps } }],
  }),
);
process.send?.(String(await miniflare.ready));
