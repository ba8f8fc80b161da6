import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import type { WorkerOptions } from "miniflare";

const entry = `import built from "../entry.mjs";
import { counting } from "./counting.ts";
export default counting(built);
`;

/** The built Worker once more, by the name of `counting`, telling what D1 did for each of its answers. */
export const withCounting = ({ config, dev }: WorkerOptions): WorkerOptions => {
  const modules = {
    ...config.manifest?.modules,
    "bench/index.mjs": module(entry),
    "bench/counting.ts": module(withoutTypes("counting.ts")),
    "bench/jobs-path.ts": module(withoutTypes("jobs-path.ts")),
  };
  return {
    config: { ...config, name: "counting", manifest: { ...config.manifest, mainModule: "bench/index.mjs", modules } },
    dev: { ...dev, unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] },
  };
};

const module = (contents: string) => ({ type: "esm" as const, contents });

const withoutTypes = (name: string) => stripTypeScriptTypes(readFileSync(new URL(name, import.meta.url), "utf8"));
