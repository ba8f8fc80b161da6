import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const { dependencies, devDependencies } = read("package.json");

it("what only the bench needs is installed by the bench alone", () => {
  const ofBench = Object.keys(read("tests/bench/package.json").dependencies);
  expect(ofBench).not.toEqual([]);
  expect(ofBench.filter((name) => name in { ...dependencies, ...devDependencies })).toEqual([]);
  const { packages } = read("package-lock.json");
  expect(ofBench.filter((name) => `node_modules/${name}` in packages)).toEqual([]);
});

it("what npm start and npm run dev run is installed without the checks' and the tests' packages", () => {
  const scripts = ["start", "dev", "build"].map((name) => `scripts/${name}.ts`);
  const files = filesFrom([...scripts, "astro.config.ts", "worker/index.ts", ...globSync("site/**/*.{ts,astro}")]);
  expect(files).toContain("schema/demo/load.ts");
  const packages = new Set(files.flatMap((file) => importsOf(file).filter(isPackage).map(packageOf)));
  expect(packages).toContain("wrangler");
  expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
});

/** The files, and those that they import one by another. */
const filesFrom = (entries: readonly string[]): string[] => {
  const found = new Set(entries);
  for (const file of found)
    for (const name of importsOf(file)) if (/^\..*\.(ts|astro)$/.test(name)) found.add(join(dirname(file), name));
  return [...found];
};

/** What a file imports as it runs: types are gone by then. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /^(?:(?:import|export) (?!type\b)[^;"]*?from |import )"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    ),
  ]
    .map(([, written, awaited]) => written ?? awaited ?? "")
    .filter(Boolean);

const isPackage = (name: string) => !/^(\.|node:|astro:|cloudflare:)/.test(name);

const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
