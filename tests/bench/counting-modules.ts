import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";

const entry = `import built from "../entry.mjs";
import { counting } from "./counting.ts";
export default counting(built);
`;

/** The modules that make the counting Worker of the build whose modules stand in `root`; the entry is the first. */
export const countingModules = (root: string) => {
  const module = (name: string, contents: string) => ({
    type: "ESModule" as const,
    path: join(root, "bench", name),
    contents,
  });
  const written = ["counting.ts", "jobs-path.ts"].map((name) =>
    module(name, stripTypeScriptTypes(readFileSync(new URL(name, import.meta.url), "utf8"))),
  );
  return [module("index.mjs", entry), ...written];
};
