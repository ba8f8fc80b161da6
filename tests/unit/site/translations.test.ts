import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guideChapters } from "../../../schema/guide.ts";
import { locales } from "../../../schema/vocabulary.ts";
import { isPublicPage } from "../../../site/links.ts";

const content = "site/content";
const namesIn = (locale: string) =>
  globSync(`${content}/guide/${locale}/*.md`).map((file) => file.replace(/^.*\/|\.md$/g, ""));
const read = (name: string, locale: string) => readFileSync(`${content}/guide/${locale}/${name}.md`, "utf8");

/** What must be the same in each language: the order and depth of headings, what is shown from data, how much there is. */
const shapeOf = (text: string) => {
  const [, front = "", body = ""] = text.split(/^---$/m);
  return {
    headings: [...body.matchAll(/^(#{2,4}) /gm)].map(([, marks]) => marks),
    links: [...body.matchAll(/\]\(((?:term|chapter|page):[\w-]+)\)/g)].map(([, link]) => link).sort(),
    blanks: [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort(),
    order: /^order: (\d+)$/m.exec(front)?.[1],
    shows: /^shows: (\w+)$/m.exec(front)?.[1],
    notice: /^notice:$/m.test(front),
    changes: [...front.matchAll(/^ {2}- on: "(.*)"$/gm)].map(([, on]) => on),
    reviewed: [/^reviewedOn: "(.*)"$/m.exec(front)?.[1], /^reviewBy: "(.*)"$/m.exec(front)?.[1]],
  };
};

describe("the guide", () => {
  it.each(locales)("has every chapter in %s, and no other", (locale) => {
    expect(namesIn(locale).sort()).toEqual([...guideChapters].sort());
  });

  it.each(guideChapters)("says as much of %s in each language", (name) => {
    const finnish = shapeOf(read(name, "fi"));
    expect(finnish.order).toBe(String(guideChapters.indexOf(name) + 1));
    for (const locale of locales) expect(shapeOf(read(name, locale)), locale).toEqual(finnish);
  });

  it.each(guideChapters)("names sources with titles, and two days in their order, in %s", (name) => {
    for (const locale of locales) {
      const front = read(name, locale).split(/^---$/m)[1] ?? "";
      const sources = /^sources:\n((?: {2,}.*\n)+)/m.exec(front)?.[1] ?? "";
      expect([...sources.matchAll(/^ {2}- title: \S/gm)].length, locale).toBeGreaterThan(0);
      const [reviewedOn = "", reviewBy = ""] = shapeOf(read(name, locale)).reviewed;
      expect(reviewedOn < reviewBy, locale).toBe(true);
    }
  });

  it("names who published each source, so that an office that is no more is seen", () => {
    const unnamed = locales.flatMap((locale) =>
      guideChapters.filter((name) => {
        const sources = /^sources:\n((?: {2,}.*\n)+)/m.exec(read(name, locale))?.[1] ?? "";
        return [...sources.matchAll(/^ {2}- title: /gm)].length !== [...sources.matchAll(/^ {4}publisher: /gm)].length;
      }),
    );
    expect(unnamed).toEqual([]);
  });

  it("asks a question under each heading of the questions", () => {
    for (const locale of locales) {
      const asked = [...read("questions", locale).matchAll(/^## (.*)$/gm)].map(([, question]) => question);
      expect(asked.filter((question) => !question?.endsWith("?"))).toEqual([]);
    }
  });

  it("links to chapters, words and pages that there are", () => {
    const terms = new Set(glossary("fi").terms.map(({ id }) => id));
    const files = globSync(`${content}/**/*.{md,json}`);
    const lost = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\]\((term|chapter|page):([\w-]+)\)/g)]
        .filter(([, kind, name = ""]) => {
          if (kind === "term") return !terms.has(name);
          return kind === "page" ? !isPublicPage(name) : !(guideChapters as readonly string[]).includes(name);
        })
        .map(([link]) => `${file}: ${link}`),
    );
    expect(lost).toEqual([]);
  });
});

describe("the glossary and the checklist", () => {
  it("explain the same words in each language, once each", () => {
    const ids = (locale: string) =>
      glossary(locale)
        .terms.map(({ id, chapter }) => `${id} ${chapter ?? ""}`)
        .sort();
    for (const locale of locales) expect(ids(locale), locale).toEqual(ids("fi"));
    expect(new Set(glossary("fi").terms.map(({ id }) => id)).size).toBe(glossary("fi").terms.length);
    for (const { chapter } of glossary("fi").terms) if (chapter) expect(guideChapters).toContain(chapter);
  });

  it("list as much to do in each language", () => {
    const sizes = (locale: string) => checklist(locale).groups.map(({ items }) => items.length);
    for (const locale of locales) expect(sizes(locale), locale).toEqual(sizes("fi"));
  });

  it("name their sources and days", () => {
    for (const { sources, reviewedOn, reviewBy } of locales.flatMap((locale) => [
      glossary(locale),
      checklist(locale),
    ])) {
      expect(sources.length).toBeGreaterThan(0);
      expect(reviewedOn < reviewBy).toBe(true);
    }
  });
});

type Facts = { sources: { title: string }[]; reviewedOn: string; reviewBy: string };
type Glossary = Facts & { terms: { id: string; chapter?: string }[] };
type Checklist = Facts & { groups: { items: string[] }[] };

function glossary(locale: string): Glossary {
  return JSON.parse(readFileSync(`${content}/glossary/${locale}.json`, "utf8"));
}
function checklist(locale: string): Checklist {
  return JSON.parse(readFileSync(`${content}/checklist/${locale}.json`, "utf8"));
}
