import { unstable_startWorker } from "wrangler";

/**
 * A process that hosts the stepping Worker on a folder of its own: `host.ts <folder> <where to report steps>`. It tells
 * its parent the address, and is there to be killed.
 */
const [folder = "", steps = ""] = process.argv.slice(2);
const worker = await unstable_startWorker({
  config: "dist/digest/wrangler.json",
  bindings: { STEPS: { type: "plain_text", value: steps } },
  dev: { persist: folder, server: { port: 0 }, inspector: false, watch: false, logLevel: "error" },
} as Parameters<typeof unstable_startWorker>[0]);
process.send?.(String(await worker.url));
