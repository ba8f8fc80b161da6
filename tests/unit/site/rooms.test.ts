import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** The file and the file that it shows or asks. */
type Import = { from: string; to: string };

const files = globSync("site/**/*.{ts,astro}").map((file) => file.replaceAll("\\", "/"));
const importsOf = (from: string): Import[] =>
  [...readFileSync(from, "utf8").matchAll(/(?:\bfrom |\bimport )"(\.[^"]+)"/g)].map(([, path = ""]) => ({
    from,
    to: join(dirname(from), path),
  }));

/** A noun of the workspace or a page of the portal; none for what several of them share, and for the routes. */
const roomOf = (file: string): string | undefined =>
  /^site\/(?:workspace|portal)\/(?!parts\/)[^/]+(?=\/)/.exec(file)?.[0];

/** Where a component may stand: right in its room, or where the rooms share; the drawings have a folder in the kit. */
const place = /^site\/(?:components(?:\/charts)?|layouts|(?:workspace|portal)\/[^/]+)\/[^/]+$/;
const misplaced = (components: readonly string[]): string[] => components.filter((file) => !place.test(file));

/** What is shared by name and used by one room alone, which it belongs to. */
const ofOneRoom = (imports: readonly Import[]): string[] =>
  [...Map.groupBy(imports, ({ to }) => to)].flatMap(([to, uses]) => {
    const users = new Set(uses.map(({ from }) => roomOf(from)));
    const [room] = users;
    const isShared = /^site\/(?:components|(?:workspace|portal)\/parts)\/[^/]+\.astro$/.test(to);
    return isShared && users.size === 1 && room ? [`${to} belongs to ${room}`] : [];
  });

describe("a component", () => {
  it("stands in its feature's room, or where the rooms share", () =>
    expect(misplaced(files.filter((file) => /\.astro$/.test(file) && !file.startsWith("site/pages/")))).toEqual([]));

  it("that the rooms share is used by two of them", () => expect(ofOneRoom(files.flatMap(importsOf))).toEqual([]));

  it.each([
    "site/components/workspace/TodayPage.astro",
    "site/workspace/TodayPage.astro",
    "site/workspace/today/components/TodayPage.astro",
    "site/words/TodayPage.astro",
  ])("is misplaced at %s", (file) => expect(misplaced([file])).toEqual([file]));

  it("is told to go to the one room that shows it", () => {
    const to = "site/components/Steps.astro";
    const own = { from: "site/workspace/employers/EmployerPage.astro", to };
    expect(ofOneRoom([own])).toEqual([`${to} belongs to site/workspace/employers`]);
    expect(ofOneRoom([own, { from: "site/workspace/today/TodayPage.astro", to }])).toEqual([]);
    expect(ofOneRoom([own, { from: "site/components/Row.astro", to }])).toEqual([]);
  });
});
