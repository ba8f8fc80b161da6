import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "../../../schema/vocabulary.ts";
import { fieldName } from "../../../schema/words/field-names.ts";
import { isMessageKey, type MessageKey, say } from "../../../schema/words/messages.ts";
import { problemTexts } from "../../../worker/platform/words.ts";

const source = readFileSync(new URL("../../../schema/words/messages.ts", import.meta.url), "utf8");
/** Keys as the first language writes them. */
const keys = [...(/const fi = \{(.*?)\} as const/s.exec(source)?.[1] ?? "").matchAll(/^ {2}(\w+):/gm)].map(
  ([, key]) => key as MessageKey,
);
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe("a message", () => {
  it("is known by its key", () => {
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.every(isMessageKey)).toBe(true);
  });

  it.each(["toString", "constructor", "__proto__", "hasOwnProperty", ""])("is not known as %j", (key) =>
    expect(isMessageKey(key)).toBe(false),
  );

  it.each(keys)("%s says the same in each language, with the same places to fill", (key) => {
    const texts = locales.map((locale) => say(locale, key));
    expect(new Set(texts).size).toBe(locales.length);
    for (const text of texts) {
      expect(placeholders(text)).toEqual(placeholders(texts[0] ?? ""));
      expect(text).toMatch(/^\S.*\.$/);
    }
  });

  it("is filled in with what is given, as it is", () => {
    expect(say("en", "tooLong", { field: "Note $& {max}", max: 5 })).toBe(
      "Note $& {max}: shorten the text, at most 5 characters.",
    );
    expect(say("en", "tooLong", { max: 0 })).toBe("{field}: shorten the text, at most 0 characters.");
  });
});

describe("a field's name", () => {
  it("is that of the last named part of its path", () => {
    expect(fieldName("fi", "contact.date")).toBe("Päivä");
    expect(fieldName("sv", "roles.0")).toBe("Roller");
    expect(fieldName("en", "foo")).toBe("foo");
    expect(fieldName("en", "0")).toBe("0");
  });

  it("is its own where the last part alone would be taken for another", () => {
    expect(fieldName("fi", "dueOn")).toBe("Päivä");
    expect(fieldName("fi", "nextStep.dueOn")).toBe("Muistutuspäivä");
  });
});

it("every problem has a title and a way on in each language", () => {
  for (const locale of locales) {
    expect(Object.keys(problemTexts[locale])).toEqual(Object.keys(problemTexts.fi));
    for (const { title, detail } of Object.values(problemTexts[locale])) {
      expect(title).not.toMatch(/[.{]/);
      expect(detail).toMatch(/\.$/);
    }
  }
});
