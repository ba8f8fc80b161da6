import { globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as vocabulary from "../../../schema/vocabulary.ts";
import { labels as en } from "../../../site/words/labels/en.ts";
import { labels as fi } from "../../../site/words/labels/fi.ts";
import { labels as sv } from "../../../site/words/labels/sv.ts";

const page = readFileSync("docs/words.md", "utf8");
const part = (title: string): string => page.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? "";
/** The rows of a part's table, without its head. */
const rowsOf = (title: string): string[][] =>
  part(title)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const namesIn = (cells: string[]): string[] =>
  cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => `${name}`));

const isList = (entry: [string, unknown]): entry is [string, readonly string[]] => Array.isArray(entry[1]);
const lists = Object.entries<unknown>(vocabulary).filter(isList);

describe("the page of words", () => {
  it("names every noun of the API", () => {
    const folders = readdirSync("worker", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = namesIn(rowsOf("Nouns").map(([code = ""]) => code));
    expect(folders.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("names every list of codes, and no other", () =>
    expect(namesIn(rowsOf("The lists of codes").map(([list = ""]) => list)).sort()).toEqual(
      lists.map(([name]) => name).sort(),
    ));

  it("says of nouns and verbs what the site says", () => {
    const texts = { fi: textsIn("fi"), sv: textsIn("sv"), en: textsIn("en") };
    const unsaid = [...rowsOf("Nouns"), ...rowsOf("Verbs")].flatMap(([code, ...cells]) =>
      (["fi", "sv", "en"] as const).flatMap((locale, at) =>
        `${cells[at]}`
          .split(", ")
          .filter((word) => word !== "–" && !texts[locale].includes(word.toLowerCase()))
          .map((word) => `${code}: ${word}`),
      ),
    );
    expect(unsaid).toEqual([]);
  });

  it("has each code's words from its labels", () => {
    const rows = rowsOf("Codes that need a word more");
    expect(rows.length).toBeGreaterThan(0);
    for (const [list = "", code = "", ...words] of rows) {
      const [[, codes] = ["", []]] = lists.filter(([name]) => `\`${name}\`` === list);
      const told = [fi, sv, en].map((labels) => labelIn(labels, codes, code.replaceAll("`", "")));
      expect([list, code, ...words.slice(0, 3)]).toEqual([list, code, ...told]);
    }
  });

  it("leads to files that there are", () => {
    const named = namesIn([page]).filter(
      (name) => /^(docs|schema|site|tests|worker)\//.test(name) && !/[<{*]/.test(name),
    );
    expect(named.filter((name) => globSync(name).length === 0)).toEqual([]);
  });
});

/** The label of a code: of the one record that has the very codes of its list. */
const labelIn = (labels: object, codes: readonly string[], code: string): string | undefined =>
  Object.values(labels).find((record) => Object.keys(record).sort().join() === [...codes].sort().join())?.[code];

/** All that people read in a language, with the code around it, in small letters. */
function textsIn(locale: string): string {
  const files = globSync([`site/**/${locale}.{ts,json}`, `site/content/**/${locale}/**/*.md`]);
  return files.map((file) => readFileSync(file, "utf8").toLowerCase()).join("\n");
}
