import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "../../../schema/vocabulary.ts";
import { fieldName, fieldNames } from "../../../schema/words/field-names.ts";
import { words } from "../../../site/words/dictionary.ts";
import { type Markup, markupIn, markupOfSite, type Tag } from "./tags.ts";

/** What takes a name and says it over a control. */
const fields = ["Field", "TextArea", "Select", "Tiles"];
const labelOf = ({ code }: Tag): string | undefined => code.get("label") ?? code.get("legend");

/** What a script's constants open of the dictionary: `const { own: say } = words(locale).workspace.account;`. */
const openedIn = (script: string): Map<string, string[]> => {
  const opened = new Map<string, string[]>();
  for (const [, left = "", root = "", rest = ""] of script.matchAll(
    /^const (\w+|\{[\w\s,:]*\}) = (words\([\w.]*\)|\w+)((?:\.\w+)*);$/gm,
  )) {
    const above = root.startsWith("words(") ? [] : opened.get(root);
    if (!above) continue;
    const path = [...above, ...rest.split(".").slice(1)];
    if (!left.startsWith("{")) opened.set(left, path);
    else for (const [, key = "", as = key] of left.matchAll(/(\w+)(?:: (\w+))?/g)) opened.set(as, [...path, key]);
  }
  return opened;
};

const at = (value: unknown, key: string): unknown => (value as Record<string, unknown> | undefined)?.[key];

/** The labels that are one text of the dictionary, in every language. */
const saidIn = ({ file, script, tags }: Markup) => {
  const opened = openedIn(script);
  return tags.flatMap((tag) => {
    const [root = "", ...keys] = (labelOf(tag) ?? "").split(".");
    const above = opened.get(root);
    const name = tag.texts.get("name");
    if (!above || !name || !fields.includes(tag.name)) return [];
    const texts = locales.map((locale) => [...above, ...keys].reduce<unknown>(at, words(locale)));
    return [{ where: `${file}:${tag.line} ${name}`, name, texts }];
  });
};

/** Those that say by hand what messages call the field, or the same as a question. */
const repeatedIn = (markup: Markup): string[] =>
  saidIn(markup)
    .filter(({ name, texts }) =>
      locales.every((locale, language) => `${texts[language]}`.replace(/\?$/, "") === fieldName(locale, name)),
    )
    .map(({ where }) => where);

const hasName = (path: string): boolean =>
  [path, path.split(".").at(-1) ?? ""].some((name) => Object.hasOwn(fieldNames, name));

/** The fields without a label: their names are what people read. */
const unlabelledIn = ({ file, tags }: Markup) =>
  tags
    .filter((tag) => fields.includes(tag.name) && !labelOf(tag) && (tag.texts.has("name") || tag.code.get("name")))
    .map(({ line, texts, code }) => ({ where: `${file}:${line}`, name: texts.get("name") ?? `${code.get("name")}` }));

const site = markupOfSite();

describe("a field's label", () => {
  it("is not typed again where messages call it so", () => {
    expect(site.flatMap(saidIn).length).toBeGreaterThan(50);
    expect(site.flatMap(saidIn).filter(({ texts }) => texts.includes(undefined))).toEqual([]);
    expect(site.flatMap(repeatedIn)).toEqual([]);
  });

  it("is found where it is", () => {
    const script = "const { labels, workspace } = words(Astro.locals.locale);\nconst { own: say } = workspace.account;";
    const page = (tag: string) => markupIn(`---\n${script}\n---\n${tag}`, "a");
    expect(repeatedIn(page('<Field name="name" label={say.name} optional />'))).toEqual(["a:5 name"]);
    expect(repeatedIn(page('<p>\n<Tiles name="newEmployer.name" legend={say.name} />'))).toEqual([
      "a:6 newEmployer.name",
    ]);
    expect(repeatedIn(page('<Field name="phone" label={say.name} />'))).toEqual([]);
  });

  it("is left out only of a field that has a name in messages", () => {
    const unlabelled = site.flatMap(unlabelledIn);
    expect(unlabelled.length).toBeGreaterThan(80);
    expect(unlabelled.filter(({ name }) => !hasName(name))).toEqual([]);
    const [bad] = unlabelledIn(markupIn('---\n---\n<Field name="nam" />', "a"));
    expect(bad).toEqual({ where: "a:3", name: "nam" });
    expect(hasName("nam")).toBe(false);
  });
});

it("a field is called by a name that it has", () => {
  const asked = globSync("site/**/*.{astro,ts}").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\b(?:fieldName\(\w+, |term\()"([^"]+)"\)/g)].map(([, name = ""]) => name),
  );
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((name) => !hasName(name))).toEqual([]);
});
