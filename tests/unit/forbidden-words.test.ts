import { describe, expect, it } from "vitest";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import { forbidden } from "./forbidden-words.ts";
import { type Read, textsOfWords, textsPeopleRead } from "./texts-people-read.ts";

const foundIn = ({ file, line, locale, text }: Read): string[] =>
  forbidden[locale].flatMap(({ wrong, right }) => {
    const found = wrong.exec(text)?.[0];
    return found === undefined ? [] : [`${file}:${line}: “${found}” → ${right}`];
  });
const saidIn = (locale: Locale, text: string) => foundIn({ file: "a.ts", line: 1, locale, text }).length > 0;

describe("what people read", () => {
  const read = textsPeopleRead();

  it.each(locales)("is looked at in all its places in %s", (locale) => {
    const files = read.filter((each) => each.locale === locale).map(({ file }) => file);
    for (const place of ["schema/words/messages.ts", "schema/words/field-names.ts", "worker/digest/words.ts"])
      expect(files).toContain(place);
    for (const place of [
      "site/words/labels",
      "site/portal/",
      "site/workspace/",
      "site/content/glossary",
      "docs/",
      "schema/demo/",
    ])
      expect(files.some((file) => file.startsWith(place))).toBe(true);
  });

  it("has no word that reads wrong", () => expect(read.flatMap(foundIn)).toEqual([]));
});

describe("a word that reads wrong", () => {
  it.each([
    ["fi", "Ehdotetut tekijät"],
    ["fi", "Tapaatte tekijän."],
    ["fi", "Sijoittumisen tiedot"],
    ["fi", "Täysiä työvuosia"],
    ["fi", "valitse tämä päivä tai myöhempi"],
    ["sv", "Arbetet löper bra"],
    ["sv", "Arbetsgivaren drog tillbaka"],
    ["sv", "En ny kontaktbegäran"],
    ["en", "70 employments"],
    ["en", "It is no employment."],
    ["en", "A wage-earner was laid off"],
    ["en", "Two work trials"],
  ] as const)("is seen in %s: %s", (locale, text) => expect(saidIn(locale, text)).toBe(true));

  it.each([
    ["fi", "Työntekijän tekijänoikeus"],
    ["fi", "Henkilötyövuosia (htv)"],
    ["sv", "Avtalet löper ut, och arbetet löper smidigt."],
    ["sv", "Arbetsgivaren drog tillbaka begäran"],
    ["en", "It is not an employment relationship."],
    ["en", "The employment ratio and an employment contract"],
    ["en", "Somebody is temporarily laid off, and the coach supports them."],
  ] as const)("is not seen in %s: %s", (locale, text) => expect(saidIn(locale, text)).toBe(false));

  it("is not what is written instead of another", () =>
    expect(locales.flatMap((locale) => forbidden[locale].filter(({ right }) => saidIn(locale, right)))).toEqual([]));
});

describe("a file of words", () => {
  it("tells its languages by their names, or as columns, and its texts with their lines", () => {
    const several =
      "const fi = { a: `Yksi \u0024{1} kaksi` };\nexport const words = {\n  fi,\n  sv: { 'b c': 'Ett' },\n};";
    expect(textsOfWords("worker/a/words.ts", several)).toMatchObject([
      { line: 1, locale: "fi", text: "Yksi " },
      { line: 1, locale: "fi", text: " kaksi" },
      { line: 4, locale: "sv", text: "Ett" },
    ]);
    expect(textsOfWords("site/a/words/en.ts", 'import "./b.ts";\nexport const a = say["c d"]("One");')).toMatchObject([
      { line: 2, locale: "en", text: "One" },
    ]);
    expect(
      textsOfWords("schema/words/field-names.ts", 'const a = { b: ["Y", "E", "O"] };').map(({ locale }) => locale),
    ).toEqual(["fi", "sv", "en"]);
  });
});
