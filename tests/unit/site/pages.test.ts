import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { roles } from "../../../schema/vocabulary.ts";
import { placesFor } from "../../../site/layouts/menus.ts";
import { contactPersonPath, employerPath } from "../../../site/links.ts";
import { publicRoutes, type WorkspacePage, workspaceBook, workspaceDoors } from "../../../site/pages.ts";
import { lookedAtIn, madeRows, openPages, pagesOf, rowsOf } from "../../browser/workspace-pages.ts";

const filesOf = (pattern: string): string[] => globSync(pattern).map((file) => file.replaceAll("\\", "/"));
const sources = filesOf("site/**/*.{ts,astro}");
const texts = new Map(sources.map((file) => [file, readFileSync(file, "utf8")]));
const isImported = (file: string): boolean => [...texts.values()].some((text) => text.includes(`/${basename(file)}"`));
const twice = (all: string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);

describe("the book of public pages", () => {
  const files = publicRoutes.map(({ entrypoint }) => entrypoint.replace("./", ""));

  it("names every file that is a page, which no other shows, and none that is not there", () => {
    const pages = sources.filter((file) => /^site\/portal\/.*\.astro$/.test(file) && !isImported(file));
    expect(pages.filter((file) => !files.includes(file))).toEqual([]);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("has no address twice", () => {
    expect(twice(publicRoutes.map(({ pattern }) => pattern))).toEqual([]);
  });
});

describe("the book of the workspace", () => {
  const pages = Object.keys(workspaceBook) as WorkspacePage[];
  const patterns = Object.values(workspaceBook).map(({ path }): string => path);

  it("names every route file, and none that is not there", () => {
    const routes = filesOf("site/pages/tyotila/**/*.{astro,ts}").map((file) =>
      file.replace("site/pages", "").replace(/(\/index)?\.(astro|ts)$/, ""),
    );
    expect([...patterns, ...Object.values(workspaceDoors)].toSorted()).toEqual(routes.toSorted());
  });

  it("has each page looked at in every window: in the matrix, or in a file that makes it", () => {
    const looked = [...openPages, ...roles.flatMap(pagesOf)].map((path) => pageAt(new URL(path, "https://x").pathname));
    const ofRows = Object.values(rowsOf).flatMap(({ page, parts = [] }) => [page, ...parts]);
    const elsewhere = Object.keys(lookedAtIn) as WorkspacePage[];
    const all = [...looked, ...ofRows, ...madeRows, ...elsewhere];
    expect(pages.filter((page) => !all.includes(page))).toEqual([]);
    const files = Object.values(lookedAtIn).map((file) => `tests/browser/${file}`);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  /** As a route does: an address that is there once goes before a pattern. */
  const pageAt = (path: string): WorkspacePage | undefined =>
    pages.find((page) => workspaceBook[page].path === path) ??
    pages.find((page) => new RegExp(`^${workspaceBook[page].path.replace(/\[\w+\]/g, "[^/]+")}$`).test(path));

  it("gives a person the places of all their roles, once, in its own order", () => {
    expect(placesFor({ roles: ["admin", "lead", "coach"], participants: true })).toEqual(
      placesFor({ roles: ["coach", "lead", "admin"], participants: true }),
    );
    expect(placesFor({ roles: ["coach"], participants: true })).toEqual([
      "today",
      "employers",
      "placements",
      "participants",
    ]);
    expect(placesFor({ roles: ["admin"], participants: true })).toEqual(["users"]);
    expect(placesFor({ roles: [], participants: true })).toEqual([]);
    expect(placesFor({ roles: ["coach"], participants: false })).toEqual(["today", "employers", "placements"]);
  });
});

describe("a link", () => {
  it("is the page's address with what is its own filled in", () => {
    expect(employerPath("e1")).toBe("/tyotila/tyonantajat/e1");
    expect(contactPersonPath("e1", "p1")).toBe("/tyotila/tyonantajat/e1/yhteyshenkilo?henkilo=p1");
  });
});

describe("an address", () => {
  const patterns = [
    ...publicRoutes.map(({ pattern }) => pattern),
    ...Object.values(workspaceBook).map(({ path }) => path),
    ...Object.values(workspaceDoors),
  ];
  const parts = new Set(patterns.flatMap((pattern) => pattern.split("/").filter((part) => /^[\w.-]+$/.test(part))));
  const writtenOut = new RegExp(
    `(?<=["'\`}]|\\^\\\\?)/(?:${[...parts].map((part) => RegExp.escape(part)).join("|")})(?![\\w-])`,
    "g",
  );
  /** The beginnings of addresses, and of what is added to one, as somebody would write them in code. */
  const literalsIn = (text: string): string[] => text.match(writtenOut) ?? [];

  it("is written out in no file of the site but its book", () => {
    const others = [...texts].filter(([file]) => file !== "site/pages.ts");
    expect(others.flatMap(([file, text]) => literalsIn(text).map((literal) => `${file}: ${literal}`))).toEqual([]);
  });

  it.each([
    ['<a href="/tyotila/oma">', "/tyotila"],
    ["`/opas/tuet`", "/opas"],
    ["{employerPath(id)}/sopimus", "/sopimus"],
    ["/^\\/tyotila(\\/|$)/.test(path)", "/tyotila"],
    ['redirect("/en/guide")', "/en"],
  ])("is found in %s", (code, found) => {
    expect(literalsIn(code)).toEqual([found]);
  });

  it("is not seen in the name of a file", () => {
    expect(literalsIn('import { openGuide } from "../../workspace/guide/page.ts";')).toEqual([]);
  });
});
