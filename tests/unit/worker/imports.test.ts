import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** One file imports another; types too, because whoever reads the one has to read the other. */
type Import = { from: string; to: string };

const importsOf = (room: string): Import[] =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .map((name) => join(room, name))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((from) =>
      [...readFileSync(from, "utf8").matchAll(/(?:\bfrom |\bimport |\bimport\()"(\.[^"]+)"/g)].map(([, path = ""]) => ({
        from,
        to: join(dirname(from), path),
      })),
    );

/** The imports of the first circle there is, in its order: the last one closes it. None when there is none. */
const circleOf = (imports: Import[], nodeOf = (file: string): string => file): Import[] => {
  const nexts = Map.groupBy(
    imports.filter(({ from, to }) => nodeOf(from) !== nodeOf(to)),
    ({ from }) => nodeOf(from),
  );
  const done = new Set<string>();
  const goOn = (node: string, way: Import[]): Import[] => {
    const at = way.findIndex(({ from }) => nodeOf(from) === node);
    if (at >= 0) return way.slice(at);
    if (done.has(node)) return [];
    for (const next of nexts.get(node) ?? []) {
      const circle = goOn(nodeOf(next.to), [...way, next]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  for (const node of nexts.keys()) {
    const circle = goOn(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
};

const told = (imports: Import[]): string[] => imports.map(({ from, to }) => `${from} imports ${to}`);

const ofWorker = importsOf("worker");
const folderOf = (file: string): string => dirname(file).split("/").slice(0, 2).join("/");
const isTop = (file: string): boolean => dirname(file) === "worker";
const within = ofWorker.filter(({ from, to }) => !isTop(from) && !isTop(to) && to.startsWith("worker/"));
const [platform, access] = ["worker/platform", "worker/access"];

describe("the worker", () => {
  it("is looked at whole", () => expect(within.length).toBeGreaterThan(500));

  it("has no circle of folders", () => expect(told(circleOf(within, folderOf))).toEqual([]));

  it.each([
    [platform, [platform]],
    [access, [access, platform]],
  ])("lets %s import nothing above it", (folder, below) => {
    const own = within.filter(({ from }) => folderOf(from) === folder);
    expect(told(own.filter(({ to }) => !below.includes(folderOf(to))))).toEqual([]);
  });

  it("has app, index and client on top, which nothing below imports", () =>
    expect(told(ofWorker.filter(({ from, to }) => !isTop(from) && isTop(to)))).toEqual([]));

  it("erases and tells over all nouns from above them: only its jobs import that", () => {
    const above = ["worker/erasure", "worker/timeline"];
    const others = within.filter(({ from, to }) => above.includes(folderOf(to)) && folderOf(from) !== folderOf(to));
    expect(told(others.filter(({ from }) => folderOf(from) !== "worker/jobs"))).toEqual([]);
  });
});

it.each(["schema", "tooling", "worker"])("%s has no circle of files", (room) =>
  expect(told(circleOf(importsOf(room)))).toEqual([]),
);

describe("a circle", () => {
  const line = [
    { from: "a/one.ts", to: "b/one.ts" },
    { from: "b/one.ts", to: "c/one.ts" },
    { from: "d/one.ts", to: "a/one.ts" },
  ];
  const back = { from: "c/two.ts", to: "a/two.ts" };

  it("is told with the import that closes it, and without what only leads to it", () =>
    expect(circleOf([...line.toReversed(), back], dirname)).toEqual([line[0], line[1], back]));

  it("is none where folders import each other in one direction, however often, or one file of a folder another", () =>
    expect(
      circleOf([...line, { from: "a/two.ts", to: "c/two.ts" }, { from: "a/one.ts", to: "a/two.ts" }], dirname),
    ).toEqual([]));

  it("of folders is none of files", () => expect(circleOf([...line, back])).toEqual([]));
});
