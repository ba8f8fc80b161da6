import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
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
/** Builds the site and the Worker into dist/, unless what is there is all that was built of the sources as they are. */
export const ensureBuilt = async (): Promise<void> => {
  if (!isWhole() || Math.max(...sources.map(changedAt)) > statSync(stamp).mtimeMs)
    await run("node", ["scripts/build.ts"]);
};

/** Says of the build in dist/ that it holds what the sources held when it was begun, and which files that made. */
export const stampBuild = (begun: Date): void => {
  writeFileSync(stamp, JSON.stringify(filesBuilt()));
  utimesSync(stamp, begun, begun);
};

/** Is each file there in the size in which it was built? */
const isWhole = (): boolean => {
  if (!existsSync(stamp)) return false;
  const found = new Map(filesBuilt());
  const built: [string, number][] = JSON.parse(readFileSync(stamp, "utf8"));
  return built.length > 0 && built.every(([file, size]) => found.get(file) === size);
};

const filesBuilt = (): [string, number][] =>
  ["dist/client", "dist/server", "dist/runtime.json"]
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    .map((file) => [file, statSync(file).size]);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());

/** Says of the build in dist/ that it is another than the sources make: nobody takes it for theirs. */
export const unstampBuild = (): void => rmSync(stamp, { force: true });

const changedAt = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};
