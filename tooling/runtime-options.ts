import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { V4WorkerOptionsShape } from "miniflare";

const file = (build: string) => `${build}/runtime.json`;

/**
 * Keeps beside a build how wrangler would configure its Worker in the runtime. Reading it from there takes no time, while
 * wrangler itself takes each process two seconds to load.
 */
export const keepRuntimeOptions = async (build: string): Promise<void> => {
  const { unstable_getMiniflareWorkerOptions } = await import("wrangler");
  const { workerOptions } = unstable_getMiniflareWorkerOptions(`${build}/server/wrangler.json`);
  writeFileSync(file(build), JSON.stringify(workerOptions));
};

/** What was kept, for the build where it stands now. */
export const runtimeOptionsOf = (build: string): V4WorkerOptionsShape => {
  const { assets, ...options } = JSON.parse(readFileSync(file(build), "utf8"));
  return {
    ...options,
    rootPath: resolve(build, "server"),
    ...(assets && { assets: { ...assets, directory: resolve(build, "client") } }),
  };
};
