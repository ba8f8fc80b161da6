import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  abolishedBehind,
  confirms,
  type Fact,
  findingsOf,
  publisherOf,
  yearBeside,
} from "../../../schema/facts/age.ts";
import { factsOn, toCheck } from "../../../schema/facts/facts.ts";
import { isGoneOffice, publisherBook, publisherCodes } from "../../../schema/facts/publishers.ts";
import { factSource, textSource } from "../../../schema/facts/source.ts";
import { isDay } from "../../../schema/values/calendar.ts";
import { locales } from "../../../schema/vocabulary.ts";
import { words } from "../../../site/words/dictionary.ts";
import { textsOfFiles } from "../../../tooling/text-sources.ts";

const day = "2026-11-30";
const source = {
  title: "Verohallinto: ohje",
  url: "https://www.vero.fi/ohje",
  publisher: "tax_administration",
  year: 2026,
};
const fact = (sources: object[], disputed = false): Fact => ({
  kind: "support",
  name: "any",
  sources: sources.map((one) => textSource.parse(one)),
  disputed,
});

describe("a source", () => {
  it("of an amount has a title, a publisher that is known and a year", () => {
    expect(factSource.safeParse(source).success).toBe(true);
    for (const field of ["title", "publisher", "year"]) {
      const without = Object.fromEntries(Object.entries(source).filter(([name]) => name !== field));
      const { error } = factSource.safeParse(without);
      expect(error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
    }
    expect(factSource.safeParse({ ...source, publisher: "ministry_of_magic" }).success).toBe(false);
    expect(factSource.safeParse({ ...source, year: 26 }).success).toBe(false);
    expect(factSource.safeParse({ ...source, url: "vero.fi" }).success).toBe(false);
  });

  it("is known by its address where it names no publisher, and by what it names where it does", () => {
    const bare = { title: "Ohje", url: "https://toimistot.te-palvelut.fi/tyokokeilu" };
    expect(publisherOf(bare)).toBe("te_offices");
    expect(publisherOf({ title: "Ohje", url: "https://www.te-palvelut.fi/" })).toBe("te_offices");
    expect(publisherOf({ ...bare, publisher: "suomi_fi" })).toBe("suomi_fi");
    expect(publisherOf({ title: "Ohje", url: "https://te-palvelut.fi.example.org/" })).toBeUndefined();
    expect(publisherOf({ title: "Ohje" })).toBeUndefined();
  });
});

describe("the publishers", () => {
  it("share no address, and those that are no more have a last day", () => {
    const hosts = publisherCodes.flatMap((code) => publisherBook[code].hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    const ended = publisherCodes.filter((code) => publisherBook[code].until !== undefined);
    expect(ended).toEqual(["te_offices", "municipal_trials", "ely_centres", "regional_state_agencies"]);
    for (const code of ended) expect(isDay(publisherBook[code].until ?? "")).toBe(true);
  });

  it.each(locales)("that are no more are told in %s in its own words, with the day", (locale) => {
    const { publisherGone, goneOffices } = words(locale).pages.guide;
    for (const code of publisherCodes.filter(isGoneOffice)) {
      expect(publisherGone(goneOffices[code], "31.12.2024")).toContain("31.12.2024");
      if (locale !== "fi") expect(goneOffices[code]).not.toBe(words("fi").pages.guide.goneOffices[code]);
    }
  });

  it("are no more from the day after their last one", () => {
    const { publisher } = textSource.parse({ title: "Ohje", publisher: "te_offices" });
    expect(abolishedBehind({ title: "Ohje", publisher }, "2024-12-31")).toBeUndefined();
    expect(abolishedBehind({ title: "Ohje", publisher }, "2025-01-01")).toBe("te_offices");
  });
});

describe("a fact", () => {
  it.each<[string, object[], boolean, string[]]>([
    ["confirmed by a source of the year", [source], false, []],
    ["past its year", [{ ...source, year: 2025 }], false, ["past_year"]],
    ["confirmed by the newest of several", [{ ...source, year: 2023 }, source], false, []],
    ["of an office that is no more", [source, { ...source, publisher: "te_offices" }], false, ["abolished_authority"]],
    ["of no year", [{ title: "Ohje" }], false, ["unconfirmed"]],
    ["an act of no year, and nothing else", [{ title: "Laki", publisher: "finlex" }], false, []],
    [
      "an act and a source of no year",
      [{ title: "Laki", publisher: "finlex" }, { title: "Ohje" }],
      false,
      ["unconfirmed"],
    ],
    [
      "an act and a source past its year",
      [
        { title: "Laki", publisher: "finlex" },
        { ...source, year: 2025 },
      ],
      false,
      ["past_year"],
    ],
    ["of nothing", [], false, ["unconfirmed"]],
    ["of a source that speaks of days of a later year", [{ ...source, year: 2025, until: day }], false, []],
    ["past the days its source speaks of", [{ ...source, until: "2026-11-29" }], false, ["past_year"]],
    ["disputed", [source], true, ["unconfirmed"]],
    [
      "all of it",
      [{ ...source, publisher: "ely_centres", year: 2024 }],
      true,
      ["past_year", "abolished_authority", "unconfirmed"],
    ],
  ])("%s", (_, sources, disputed, findings) => expect(findingsOf(fact(sources, disputed), day)).toEqual(findings));

  it("never gets better by waiting: what is found on a day is found on every later one", () =>
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 2020, max: 2030 }), (year, on) => {
        const one = fact([{ ...source, publisher: "te_offices", year }]);
        const later = findingsOf(one, `${on + 1}-06-01`);
        for (const finding of findingsOf(one, `${on}-06-01`)) expect(later).toContain(finding);
      }),
    ));
});

describe("a source confirms", () => {
  const of = (...years: object[]) => years.map((one) => factSource.parse({ ...source, ...one }));

  it("the year it speaks of, and none before or after", () => {
    for (const [on, told] of [
      ["2024-06-01", false],
      ["2025-06-01", true],
      ["2026-06-01", false],
    ] as const)
      expect(confirms(of({ year: 2025 }), on)).toBe(told);
    expect(yearBeside(of({ year: 2024 }, { year: 2026 }), "2024-06-01")).toBe(2024);
    expect(yearBeside(of({ year: 2024 }, { year: 2026 }), "2025-06-01")).toBe(2026);
  });

  it("the days up to the last one it names", () => {
    const voucher = of({ year: 2026, until: "2027-06-30" });
    expect(["2025-12-31", "2026-01-01", "2027-06-30", "2027-07-01"].map((on) => confirms(voucher, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(yearBeside(voucher, "2027-01-02")).toBe(2027);
  });
});

describe("the list", () => {
  const found = (on: string) => new Map(toCheck(factsOn(on), on).map(({ name, findings }) => [name, findings]));

  it("names what of the data is past its year, of an abolished office, or not confirmed", () => {
    const list = found(day);
    expect(list.get("wage_subsidy_50")).toEqual(["past_year", "unconfirmed"]);
    expect(list.get("work_trial")).toEqual(["past_year", "abolished_authority"]);
    expect(list.get("health")).toEqual(["past_year"]);
    for (const name of ["youth_voucher", "pension", "unemployment", "benefits"]) expect(list.has(name)).toBe(false);
  });

  it("grows with the year, and forgets what no longer holds", () => {
    expect(found("2027-01-02").get("pension")).toEqual(["past_year"]);
    expect(found("2027-06-30").has("youth_voucher")).toBe(false);
    expect(found("2027-07-01").has("youth_voucher")).toBe(false);
  });

  it("reads every source at the head of every text of the guide", () => {
    const texts = new Map(textsOfFiles().map(({ name, sources }) => [name, sources.length]));
    const files = globSync("site/content/{guide/fi/*.md,checklist/fi.json,glossary/fi.json}");
    expect(texts.size).toBe(files.length);
    for (const file of files.filter((name) => name.endsWith(".md"))) {
      const [, head = ""] = readFileSync(file, "utf8").split(/^---$/m);
      const block = /^sources:\n((?: .*\n)+)/m.exec(head)?.[1] ?? "";
      expect(texts.get(file.replace("site/content/", "")), file).toBe([...block.matchAll(/^ +(- )?title: /gm)].length);
    }
  });
});
