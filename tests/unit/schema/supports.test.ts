import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newestYear, publisherOf } from "../../../schema/facts/age.ts";
import { factSource } from "../../../schema/facts/source.ts";
import { areaRules, rulesOfArea } from "../../../schema/supports/area-rules.ts";
import { overlaps, rulesOn } from "../../../schema/supports/held.ts";
import { supportRule } from "../../../schema/supports/rule.ts";
import { supportRules } from "../../../schema/supports/rules.ts";
import { assumedSideCosts, sideCosts, sideCostsCheckedOn } from "../../../schema/supports/side-costs.ts";
import { addDays, isDay, today } from "../../../schema/values/calendar.ts";
import { employmentAreas } from "../../../schema/values/municipalities.ts";
import {
  locales,
  sideCostParts,
  supportBlocks,
  supportCodes,
  supportFits,
  supportMoments,
} from "../../../schema/vocabulary.ts";
import { amountOf, amountOfYear, timeOf } from "../../../site/portal/supports/telling.ts";
import { words } from "../../../site/words/dictionary.ts";

const told = supportRules.map((rule) => [`${rule.support} from ${rule.validFrom}`, rule] as const);

describe.each(told)("%s", (_, rule) => {
  it("has sources with an address, a publisher and a year, the newest last, and the day they were read", () => {
    expect(supportRule.safeParse(rule).error).toBeUndefined();
    for (const { title, url } of rule.sources) {
      expect(title).not.toBe("");
      expect(url).toMatch(/^https:\/\//);
    }
    expect(rule.sources.at(-1)?.year).toBe(newestYear(rule.sources));
    expect(newestYear(rule.sources)).toBeLessThanOrEqual(Number(today().slice(0, 4)));
    expect(isDay(rule.checkedOn) && rule.checkedOn <= today()).toBe(true);
    expect(rule.otherSource === null).toBe(rule.otherCapCents === null);
    // A name by which a source is not known would hide an abolished office.
    for (const source of rule.sources) expect(publisherOf({ ...source, publisher: undefined })).toBeDefined();
  });

  it("is refused without a year, or without a source", () => {
    const [first] = rule.sources;
    if (!first) throw new Error("no source");
    const { year: _, ...yearless } = first;
    expect(supportRule.safeParse({ ...rule, sources: [] }).success).toBe(false);
    expect(supportRule.safeParse({ ...rule, sources: [yearless] }).success).toBe(false);
    expect(supportRule.safeParse({ ...rule, sources: [{ ...first, publisher: "somebody" }] }).success).toBe(false);
  });

  it("holds for days that exist", () => {
    expect(isDay(rule.validFrom)).toBe(true);
    if (rule.validTo !== null) expect(isDay(rule.validTo) && rule.validFrom <= rule.validTo).toBe(true);
  });

  it.each(locales)("is told in %s: name, why, conditions, how much and when", (locale) => {
    const { codes, found } = words(locale).pages.supports;
    const { name, short, why, conditions } = codes[rule.support];
    for (const text of [name, short, why, found.moments[rule.apply], ...conditions]) expect(text).toMatch(/\S/);
    expect(conditions.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(24);
    expect(amountOf(rule, locale)).toMatch(/\S/);
    expect(amountOfYear(rule, 2025, locale)).toContain("(2025)");
    expect(timeOf(rule, locale)).toMatch(/\S/);
  });
});

describe("each support", () => {
  it.each(supportCodes)("%s follows itself without a gap, to this day", (code) => {
    const lines = supportRules.filter(({ support }) => support === code);
    expect(lines.length).toBeGreaterThan(0);
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (next) expect(next.validFrom).toBe(line.validTo === null ? "an end" : addDays(line.validTo, 1));
      else if (line.validTo !== null) expect(code).toBe("youth_voucher");
    }
    expect(rulesOn("2026-11-30").filter(({ support }) => support === code)).toHaveLength(1);
  });

  it("has no two periods that share a day", () => expect(overlaps(supportRules)).toEqual([]));

  it("an overlap is named with the support and both periods", () => {
    const line = (validFrom: string, validTo: string | null) => ({
      support: "youth_voucher" as const,
      validFrom,
      validTo,
    });
    expect(overlaps([line("2026-02-01", "2027-06-30"), line("2027-06-30", null)])).toEqual([
      "youth_voucher: 2026-02-01–2027-06-30 and 2027-06-30– overlap",
    ]);
    expect(overlaps([line("2026-02-01", "2027-06-30"), line("2027-07-01", null)])).toEqual([]);
    expect(overlaps([line("2026-02-01", null), { ...line("2020-01-01", null), support: "work_trial" }])).toEqual([]);
  });

  it("says something else in each language", () => {
    for (const code of supportCodes)
      expect(new Set(locales.map((locale) => words(locale).pages.supports.codes[code].why)).size).toBe(3);
  });
});

describe.each(locales)("in %s", (locale) => {
  const say = words(locale).pages.supports;
  it("every block, moment, fit and part of the side costs has its words", () => {
    for (const block of supportBlocks) expect(say.blocks[block]).toMatch(/\.$/);
    for (const moment of supportMoments) expect(say.found.moments[moment]).toMatch(/\.$/);
    for (const fit of supportFits) if (fit !== "plan") expect(say.found.fits[fit]).toMatch(/\S/);
    for (const part of sideCostParts) expect(say.cost.parts[part]).toMatch(/\S/);
  });
});

/** The offices that are no more, as each language calls them. */
const abolished =
  /TE-(toimisto|palvelu|byrå|tjänst)|TE (Office|Services)|ELY-|Centre for Economic|kuntakokeil|kommunförsök|local government (trial|pilot)/i;

describe.each(locales)("in %s", (locale) => {
  const { supports } = words(locale).pages;
  it("no support names an abolished authority as the place to apply", () => {
    const told = JSON.stringify(supports, (key, value) => {
      // Who decided before 2025 is told of those days only, and never as a place to apply.
      if (key === "rulesBefore") return undefined;
      return typeof value === "function" ? String(value) : value;
    });
    expect(told).not.toMatch(abolished);
    expect("Hae tukea TE-toimistosta").toMatch(abolished);
  });

  it("support for arranging conditions is told to be for a disability or an illness that calls for it, and asked of nobody", () => {
    const { arrangement_tools, arrangement_help } = supports.codes;
    for (const { why, conditions } of [arrangement_tools, arrangement_help]) {
      expect(why).toMatch(
        /vamma tai sairaus edellyttää|skada eller sjukdom förutsätter|disability or illness calls for/,
      );
      expect(conditions.join(" ")).toMatch(/Emme kysy|Vi frågar ingenting|We ask nothing/);
    }
  });

  it("the statutory duty to re-employ is told with its day and its size, and that an agreement may bind besides", () => {
    const told = supports.blocking.items.join(" ");
    for (const part of [
      /1\.6\.2026|1 June 2026/,
      /50/,
      /[Tt]yöehtosopimus voi|kollektivavtal kan|collective agreement may/,
    ])
      expect(told).toMatch(part);
  });
});

describe("the assumed side costs", () => {
  it("are the sum of parts of their years, 17,10 + 1,87 + 0,31 + 0,76 = 20,04, in whole percent 20", () => {
    expect(sideCosts.map(({ part }) => part)).toEqual([...sideCostParts]);
    expect(sideCosts.map(({ hundredths, source }) => [hundredths, source.year])).toEqual([
      [1710, 2026],
      [187, 2025],
      [31, 2026],
      [76, 2021],
    ]);
    for (const { source } of sideCosts) expect(factSource.safeParse(source).success).toBe(true);
    expect(sideCosts.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(2004);
    expect(isDay(sideCostsCheckedOn)).toBe(true);
    expect(assumedSideCosts).toBe(20);
  });
});

describe("an area's own rules", () => {
  const cited = globSync("site/content/guide/fi/*.md").map((file) => readFileSync(file, "utf8"));
  const told = supportRules.flatMap(({ sources }) => sources.map(({ url }) => url));

  it("are of an area there is, at an address that a support or the guide rests on already", () => {
    for (const [code, url = ""] of Object.entries(areaRules)) {
      expect(employmentAreas[code], code).toBeDefined();
      expect(told.includes(url) || cited.some((text) => text.includes(url)), url).toBe(true);
    }
  });

  it("are found by a municipality, and none where none are known, or on Åland", () => {
    expect(rulesOfArea("091")).toContain("hel.fi");
    expect(rulesOfArea("753")).toContain("kerava.fi");
    expect(rulesOfArea("698")).toContain("rovaniemi");
    expect(rulesOfArea("240")).toContain("tornio");
    expect(rulesOfArea("678")).toContain("raahe.fi");
    expect(rulesOfArea("297")).toBeUndefined();
    expect(rulesOfArea("478")).toBeUndefined();
  });
});

describe("the deciding area", () => {
  it("is not read as the city of its name, in each language", () => {
    const known = locales.map((locale) => words(locale).pages.supports.area.known("Kuopio", "Kuopio"));
    expect(known).toEqual([
      "Kuopio. Tuista päättää Kuopio (työllisyysalue).",
      "Kuopio. Om stöden beslutar Kuopio (sysselsättningsområde).",
      "Kuopio. Financial support is decided on by Kuopio (employment area).",
    ]);
    expect(words("fi").pages.supports.area.known("Kemi", "Meri-Lapin työllisyysalue")).toBe(
      "Kemi. Tuista päättää Meri-Lapin työllisyysalue.",
    );
  });
});
