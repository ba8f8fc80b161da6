import { readFileSync } from "node:fs";
import type { WorkerOptions } from "miniflare";
import type { RuntimeConfig } from "../runtime-options.ts";

/** The door's Worker as Miniflare wants it, on the databases of another Worker. */
export const doorOn = ({ env = {} }: Pick<RuntimeConfig, "env">): WorkerOptions => ({
  config: {
    name: "door",
    compatibilityDate: "2026-10-01",
    compatibilityFlags: ["streaming_tail_worker"],
    manifest: {
      mainModule: "worker.mjs",
      modulesRoot: import.meta.dirname,
      modules: {
        "worker.mjs": { type: "esm", contents: readFileSync(new URL("./worker.mjs", import.meta.url), "utf8") },
      },
    },
    env: Object.fromEntries(Object.entries(env).filter(([, binding]) => isDatabase(binding))),
  },
  dev: { unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] },
});

const isDatabase = (binding: unknown): boolean =>
  typeof binding === "object" && binding !== null && "type" in binding && binding.type === "d1";
