import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import { textsIn } from "./texts-in-code.ts";

/** Every text that people read stands in one of these. */
const wordsFiles = globSync(["{schema,site,worker}/**/words.ts", "{schema,site,worker}/**/words/**/*.ts"]);

/** Names and signs that others have given, and what the demo's people would have written: no words of ours. */
const data: Record<string, string> = {
  "schema/demo/*.ts": "the demo organisation",
  "schema/demo/living/*.ts": "the demo organisation in the twelve months before it is loaded",
  "schema/facts/publishers.ts": "names of offices",
  "schema/impact-published.ts": "a report's title",
  "schema/supports/{sources,side-costs}.ts": "titles of sources",
  "schema/values/{folding,letters}.ts": "letters, and how they are typed",
  "schema/values/{occupation-names,occupations}.ts": "occupations",
  "schema/values/typed-{days,numbers}.ts": "what people type",
  "site/**/Mark.astro": "the product's name",
  "site/**/devices.ts": "names of browsers",
  "worker/business-register/legal-forms.ts": "what tells a legal form",
  "worker/employers/of-inquiry.ts": "what tells a sector by an employer's name",
};

type Spoken = Record<Locale, unknown> & { where: string };
type Exports = Record<string, unknown>;

const exportsOf = async (file: string): Promise<Exports> =>
  (await import(pathToFileURL(resolve(file)).href)) as Exports;

/** What a file says in three languages: in files beside each other, in one object, or in three columns. */
const spokenIn = async (file: string): Promise<Spoken[]> => {
  const own = Object.entries(await exportsOf(file));
  if (basename(file) !== "fi.ts")
    return own.flatMap(([name, value]) => {
      const where = `${file}: ${name}`;
      if (isByLanguage(value)) return [{ where, ...value }];
      return isInColumns(value)
        ? [{ where, fi: columnOf(value, 0), sv: columnOf(value, 1), en: columnOf(value, 2) }]
        : [];
    });
  const beside = async (locale: Locale) => exportsOf(join(dirname(file), `${locale}.ts`));
  const [sv, en] = await Promise.all([beside("sv"), beside("en")]);
  return own.map(([name, fi]) => {
    const named = (locale: Locale) => (name === "fi" ? locale : name);
    return { where: `${dirname(file)}: ${name}`, fi, sv: sv[named("sv")], en: en[named("en")] };
  });
};

const isByLanguage = (value: unknown): value is Record<Locale, unknown> =>
  typeof value === "object" && value !== null && locales.every((locale) => locale in value);

type Columns = Record<string, readonly string[]>;
const isInColumns = (value: unknown): value is Columns =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((cells) => Array.isArray(cells) && cells.length === locales.length);
const columnOf = (rows: Columns, at: number) =>
  Object.fromEntries(Object.entries(rows).map(([key, cells]) => [key, cells[at]]));

/** Each text by its path. Of one that is put together the path tells of how much, and the text is the code of it. */
const textsByPath = (value: unknown, path = ""): [string, string][] => {
  if (typeof value === "function") return [[`${path}(${value.length})`, String(value)]];
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [[`${path}: ${typeof value}`, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => textsByPath(each, `${path}.${key}`));
};
const pathsOf = (value: unknown) =>
  textsByPath(value)
    .map(([path]) => path)
    .sort();

const spoken = (await Promise.all(wordsFiles.map(spokenIn))).flat();

describe("the words", () => {
  it("are in every file that is named so in the API and the schema", () => {
    const files = wordsFiles.filter((file) => !file.startsWith("site/"));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !spoken.some(({ where }) => where.startsWith(`${file}: `)))).toEqual([]);
  });

  it.each(spoken)("say as much in each language, of as much: $where", ({ fi, sv, en }) => {
    expect(pathsOf(fi).length).toBeGreaterThan(0);
    expect(pathsOf(sv)).toEqual(pathsOf(fi));
    expect(pathsOf(en)).toEqual(pathsOf(fi));
  });

  it.each(spoken)("leave nothing unsaid: $where", ({ fi, sv, en }) =>
    expect(textsByPath({ fi, sv, en }).filter(([, text]) => text.trim() === "")).toEqual([]),
  );
});

describe("code", () => {
  const code = globSync("{schema,site,worker}/**/*.{ts,astro}").filter((file) => !wordsFiles.includes(file));
  const said = new Map(code.map((file) => [file, textsIn(file, readFileSync(file, "utf8"))]));

  it("says nothing to people outside the files of words", () => {
    const others = new Set(globSync(Object.keys(data)));
    const saying = [...said].filter(([file, texts]) => texts.length > 0 && !others.has(file));
    expect(saying).toEqual([]);
  });

  it.each(Object.entries(data))("is excepted where it has to be: %s, %s", (files) =>
    expect(globSync(files).some((file) => said.get(file)?.length)).toBe(true),
  );
});

describe("a text in code", () => {
  it.each([
    ["worker/a.ts", 'const heading = "Tämä päivä";', ["Tämä päivä"]],
    ["worker/a.ts", "const greet = (name: string) => `Hyvää päivää \u0024{name}`;", ["Hyvää päivää"]],
    [
      "worker/a.ts",
      'const texts = { fi: "Lue ja vastaa", sv: "Svara", en: "Answer" };',
      ["Lue ja vastaa", "Svara", "Answer"],
    ],
    [
      "schema/a.ts",
      'const texts = { fi: { say: () => "luku" }, sv: { say: () => "tal" }, en: { say: () => "a number" } };',
      ["a number"],
    ],
    ["site/a.ts", 'const title = "Tallenna muutokset";', ["Tallenna muutokset"]],
    ["site/a.astro", "<p>Tallenna</p>", ["Tallenna"]],
    ["site/a.astro", "---\nconst a = 1;\n---\n{a && <b>Save <i>{a}</i></b>}", ["Save"]],
    ["site/a.astro", '---\nconst title = "Työtila";\n---\n<Head {title} />', ["Työtila"]],
    ["site/a.astro", '<img alt="Kuva" /><Field label="Nimi" {errors} />', ["Kuva", "Nimi"]],
    [
      "site/a.astro",
      '<p>{open ? "Auki" : (shut && "Kiinni")}</p><Field label={a || "Nimi"} />',
      ["Auki", "Kiinni", "Nimi"],
    ],
    ["site/a.astro", '<script>alert("Tallennettu nyt");</script>', ["Tallennettu nyt"]],
  ])("is seen in %s: %s", (file, source, texts) => expect(textsIn(file, source)).toEqual(texts));

  it.each([
    ["worker/a.ts", "/** `ma 23.11.`: viikonpäivä */\nconst a = 1; // tämäkin"],
    ["worker/a.ts", 'throw new Error("Nothing fills it");'],
    ["worker/a.ts", 'const codes = { fi: "1", sv: "2", en: "3" };'],
    ["worker/a.ts", 'const formats = { fi: "d.m.yyyy", sv: "sv-FI", en: "/en/contact/own" };'],
    ["worker/a.ts", 'const route = { summary: "Contacts, newest first" };'],
    ["site/a.ts", 'import { say } from "./words.ts";\nconst title = say.title;'],
    ["site/a.astro", '---\n// Näin\n---\n<!-- Näin -->\n{/* Näin */}\n<p class="big red">{say.save} · {1}</p>'],
    ["site/a.astro", '<p class={big ? "Big" : "s"}>{kind === "visit" && say[kind]}<a title={say["visit"]} /></p>'],
    ["site/a.astro", "<style>\n  .a::after { content: 'Näin'; }\n</style>"],
  ])("is not seen in %s: %s", (file, source) => expect(textsIn(file, source)).toEqual([]));

  it.each(["<p>{</p>", "<p>", "<p class={(a}>b</p>"])("is not looked for in what cannot be read: %s", (source) =>
    expect(() => textsIn("site/a.astro", source)).toThrow(),
  );
});
