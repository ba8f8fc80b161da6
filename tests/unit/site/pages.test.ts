import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { publicRoutes } from "../../../site/pages.ts";

const sources = globSync("site/**/*.{ts,astro}").map((file) => file.replaceAll("\\", "/"));
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
