import { describe, expect, it } from "vitest";
import { findOccupations, mainGroups, occupationOf, occupations } from "../../../schema/values/occupations.ts";
import { type Locale, locales } from "../../../schema/vocabulary.ts";

const codesOf = (text: string, locale: Locale = "fi") => findOccupations(text, locale).map(({ code }) => code);

describe("the classification of occupations", () => {
  it("has four-digit groups in order, each once, under one of the ten main groups", () => {
    const codes = occupations.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.every((code) => /^\d{4}$/.test(code))).toBe(true);
    expect([...new Set(codes.map((code) => code[0]))]).toEqual(mainGroups.map(({ code }) => code));
  });

  it("names every group in every language, a missing Swedish name by the Finnish one", () => {
    for (const occupation of occupations) {
      for (const locale of locales) expect(occupation[locale], occupation.code).toMatch(/\p{L}{3}/u);
    }
    expect(occupationOf("7115")).toMatchObject({
      fi: "Kirvesmiehet ja rakennuspuusepät",
      sv: "Kirvesmiehet ja rakennuspuusepät",
    });
    expect(occupationOf("5163")?.sv).toBe("Personal inom begravningstjänster");
  });

  it("keeps a comma inside brackets in its title", () =>
    expect(occupationOf("5164")?.titles.at(-1)).toBe("eläintenhoitaja (eläintarha, sirkus, kennel)"));

  it("knows no group that Finland does not use", () => expect(occupationOf("1113")).toBeUndefined());
});

describe("an occupation is found", () => {
  it.each<[string, Locale, string]>([
    ["kokki", "fi", "5120"],
    ["Toimisto- ja laitossiivoojat", "fi", "9112"],
    ["siivooja", "fi", "9112"],
    ["keittiöapulainen", "fi", "9412"],
    ["kirvesmies", "fi", "7115"],
    ["puutarhuri", "fi", "6113"],
    ["närvårdare", "sv", "5321"],
    ["köksbiträde", "sv", "9412"],
    ["kitchen", "en", "9412"],
    ["carpenter", "fi", "7115"],
    ["91", "fi", "9111"],
    ["9412", "en", "9412"],
  ])("by %j in %s: %s", (text, locale, code) => expect(codesOf(text, locale)).toContain(code));

  it("with a title typed whole before names that only hold it", () => {
    expect(codesOf("kauppias")[0]).toBe("5221");
    expect(codesOf("lähetti")[0]).toBe("9621");
  });

  it("by all the words that are typed, in any order", () => {
    expect(codesOf("työntekijät ravintola")).toEqual(["5120"]);
    expect(codesOf("ravintola kaivos")).toEqual([]);
  });

  it("at most twelve at a time, and none by nothing", () => {
    expect(codesOf("a")).toHaveLength(12);
    expect(codesOf(" ")).toEqual([]);
    expect(codesOf("qqqqqqqq")).toEqual([]);
  });
});
