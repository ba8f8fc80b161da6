import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

/** What the build is made of. A folder counts too, because a file that was taken away leaves its trace there. */
const sources = [
  "astro.config.ts",
  "package-lock.json",
  "schema",
  "scripts/build.ts",
  "site",
  "tooling",
  "worker",
  "wrangler.toml",
];
const stamp = "dist/.built";
/** Without one of these a build is none, whatever its stamp says. */
const results = ["dist/client", "dist/server/entry.mjs", "dist/runtime.json"];

/** Builds the site and the Worker into dist/, unless what is there was built of the sources as they are. */
export const ensureBuilt = async (): Promise<void> => {
  const isWhole = results.every((path) => existsSync(path));
  if (!isWhole || Math.max(...sources.map(changedAt)) > (statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0))
    await run("node", ["scripts/build.ts"]);
};

/** Says of the build in dist/ that it holds what the sources held when it was begun. */
export const stampBuild = (begun: Date): void => {
  writeFileSync(stamp, "");
  utimesSync(stamp, begun, begun);
};

/** Says of the build in dist/ that it is another than the sources make: nobody takes it for theirs. */
export const unstampBuild = (): void => rmSync(stamp, { force: true });

const changedAt = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};
