import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { WorkerOptions } from "miniflare";

export type RuntimeConfig = Omit<WorkerOptions["config"], "manifest">;

const file = (build: string) => `${build}/runtime.json`;

/**
 * Keeps beside a build how wrangler would configure its Worker in the runtime, without the modules. Reading it from there
 * takes no time, while wrangler itself takes each process two seconds to load.
 */
export const keepRuntimeOptions = async (build: string): Promise<void> => {
  const [{ unstable_getMiniflareWorkerOptions }, { convertV4MiniflareOptions }] = await Promise.all([
    import("wrangler"),
    import("miniflare"),
  ]);
  const { modulesRules: _, ...options } = unstable_getMiniflareWorkerOptions(
    `${build}/server/wrangler.json`,
  ).workerOptions;
  const { workers } = convertV4MiniflareOptions({ workers: [{ ...options, modules: true, script: "" }] });
  const { manifest: _modules, ...config } = workers[0]?.config ?? {};
  writeFileSync(file(build), JSON.stringify(config));
};

/** What was kept, for the build where it stands now. */
export const runtimeConfigOf = (build: string): RuntimeConfig => {
  const config: RuntimeConfig = JSON.parse(readFileSync(file(build), "utf8"));
  return { ...config, ...(config.assets && { assets: { ...config.assets, directory: resolve(build, "client") } }) };
};
