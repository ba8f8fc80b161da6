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
const [platform, access, erasure, timeline] = ["platform", "access", "erasure", "timeline"].map(
  (name) => `worker/${name}`,
) as [string, string, string, string];

/** Imports of a low folder that reach above it. */
const above = (imports: Import[], folder: string, below: string[]): Import[] =>
  imports.filter(({ from, to }) => folderOf(from) === folder && !isTop(to) && !below.includes(folderOf(to)));

/** Imports of what stands on top of all folders by what stands in one. */
const ofTop = (imports: Import[]): Import[] => imports.filter(({ from, to }) => !isTop(from) && isTop(to));

/** Imports of what goes over all nouns by anything but the jobs. */
const ofWhole = (imports: Import[]): Import[] =>
  imports.filter(
    ({ from, to }) =>
      [erasure, timeline].includes(folderOf(to)) &&
      folderOf(from) !== folderOf(to) &&
      folderOf(from) !== "worker/jobs" &&
      !isTop(from),
  );

describe("the worker", () => {
  it("is looked at whole", () => expect(within.length).toBeGreaterThan(500));

  it("has no circle of folders", () => expect(told(circleOf(within, folderOf))).toEqual([]));

  it.each([
    [platform, [platform]],
    [access, [access, platform]],
  ])("lets %s import nothing above it", (folder, below) => expect(told(above(within, folder, below))).toEqual([]));

  it("has app, index and client on top, which nothing below imports", () => expect(told(ofTop(ofWorker))).toEqual([]));

  it("erases and tells over all nouns from above them: only its jobs import that", () =>
    expect(told(ofWhole(ofWorker))).toEqual([]));
});

describe("an import upwards", () => {
  const one = (from: string, to: string): Import => ({ from: `worker/${from}.ts`, to: `worker/${to}.ts` });

  it("is seen from the platform and from access", () => {
    const bad = [one("platform/lists", "users/coaches"), one("access/covered", "absences/absences")];
    const fine = [one("platform/lists", "platform/errors"), one("access/covered", "platform/scope")];
    expect(above([...bad, ...fine], platform, [platform])).toEqual([bad[0]]);
    expect(above([...bad, ...fine], access, [access, platform])).toEqual([bad[1]]);
  });

  it("is seen of the app by a noun", () => {
    const bad = one("users/users", "app");
    expect(ofTop([bad, one("index", "app"), one("app", "users/routes")])).toEqual([bad]);
  });

  it("is seen of erasure and the timeline by a noun, not by the app or the jobs", () => {
    const bad = [one("inquiries/routes", "erasure/inquiry"), one("employers/routes", "timeline/timeline")];
    const fine = [
      one("app", "erasure/routes"),
      one("jobs/jobs", "erasure/retention"),
      one("erasure/person", "erasure/term"),
    ];
    expect(ofWhole([...bad, ...fine])).toEqual(bad);
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
