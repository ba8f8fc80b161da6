import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const pages = globSync("site/**/*.astro").toSorted();

/** What is found in each page, with the page it is in. */
const inPages = (find: (page: string) => string[]) =>
  pages.flatMap((file) => find(readFileSync(file, "utf8")).map((found) => `${file}: ${found.trim()}`));

/** Lines over 120 characters, but for a line that is one word, such as an address. */
const longLines = (page: string) => page.split("\n").filter((line) => [...line].length > 120 && /\s/.test(line.trim()));

/** Brackets on lines of their own: the formatter keeps out a space with them that Astro makes of no line break. */
const tiedTags = (page: string) => page.split("\n").filter((line) => /^\s*>\S|<\/[\w.]+$/.test(line));

/** A text of the dictionary or of a call. A property's shorthand (`{errors}`) has neither point nor bracket. */
const text = String.raw`\{\w+(?:\.\w+)*(?:\.\w+|\([^{}]*\))\}`;
const losing = [
  String.raw`[}>] ?[.:·–—]\n\s*[{<](?!/)`,
  String.raw`(?:\}|</\w+>)\n\s*[.·–—] `,
  String.raw`${text}\n\s*${text}`,
  String.raw`<p>(?:(?!</p>).)*?</(?:a|em|small|strong|time)>\n\s*[{<](?!/)`,
].map((pattern) => new RegExp(pattern, "gs"));

/** Where a space was meant and a line break stands: Astro takes it for nothing beside a tag or an expression. */
const lostSpaces = (page: string) => {
  const markup = page.replace(/^---\n.*?\n---\n/s, "");
  return losing.flatMap((pattern) => markup.match(pattern) ?? []);
};

/** A tag named by an expression is a promise to Astro, and all that comes after it is kept and written in pieces. */
const namedTags = (page: string) => page.match(/^const [A-Z]\w* = .*["'`]h(?:\d|\$\{).*$/gm) ?? [];

/** Where the formatter made a space of a line break, before a closing tag. */
const addedSpaces = (page: string) => page.match(/\S <\/\w+/g) ?? [];

describe("the markup of pages", () => {
  it("has lines that can be read", () => {
    expect(inPages(longLines)).toEqual([]);
    expect(longLines(`<p>\n  ${"word ".repeat(25)}\n</p>`)).toHaveLength(1);
    expect(longLines(`<p>\n  https://example.org/${"a".repeat(120)}\n</p>`)).toEqual([]);
  });

  it("has no brackets on lines of their own", () => {
    expect(inPages(tiedTags)).toEqual([]);
    expect(tiedTags("<a\n  {href}\n  >{say.more}</a\n>")).toHaveLength(1);
    expect(tiedTags("<a\n  {href}\n>\n  {say.more}\n</a>")).toEqual([]);
  });

  it('writes the space before a line break as {" "}', () => {
    expect(inPages(lostSpaces)).toEqual([]);
    for (const [first, second] of [
      ["<p>{say.source}:", "{url}</p>"],
      ["<p>{daysOf(report)} ·", "<a {href}>{say.more}</a></p>"],
      ['<p class="soft">{say.ran(day)}', "{say.pages(count(1, locale))}</p>"],
      ["<p><a {href}>{say.one}</a>", "<a {href}>{say.other}</a></p>"],
    ]) {
      expect(lostSpaces(`${first}\n  ${second}\n`)).toHaveLength(1);
      expect(lostSpaces(`${first}{" "}\n  ${second}\n`)).toEqual([]);
    }
    expect(lostSpaces("<p>{daysOf(report)}\n  · <a {href}>{say.more}</a></p>")).toHaveLength(1);
  });

  it("names its headings, or leaves that to the one component that does", () => {
    expect(inPages(namedTags)).toEqual([]);
    expect(namedTags(`const Heading = \`h\${level}\` as "h2";`)).toHaveLength(1);
    expect(namedTags('const Heading = (onOnePage ? "h3" : "h2") as "h2";')).toHaveLength(1);
  });

  it("has no space that was a line break", () => {
    expect(inPages(addedSpaces)).toEqual([]);
    expect(addedSpaces("<Notice> {say.one} </Notice>")).toHaveLength(1);
  });
});
