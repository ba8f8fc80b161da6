import { describe, expect, it } from "vitest";
import { rulesOn } from "../../../schema/supports/held.ts";
import { supportRule } from "../../../schema/supports/rule.ts";
import { supportRules } from "../../../schema/supports/rules.ts";
import { assumedSideCosts, sideCosts, sideCostsCheckedOn } from "../../../schema/supports/side-costs.ts";
import { addDays, isDay, today } from "../../../schema/values/calendar.ts";
import {
  locales,
  sideCostParts,
  supportBlocks,
  supportCodes,
  supportFits,
  supportMoments,
} from "../../../schema/vocabulary.ts";
import { amountOf, timeOf, yearsOf } from "../../../site/portal/supports/telling.ts";
import { words } from "../../../site/words/dictionary.ts";

const told = supportRules.map((rule) => [`${rule.support} from ${rule.validFrom}`, rule] as const);

describe.each(told)("%s", (_, rule) => {
  it("has a source with an address, the day it was checked and its years", () => {
    expect(supportRule.safeParse(rule).error).toBeUndefined();
    expect(rule.source.title).not.toBe("");
    expect(rule.source.url).toMatch(/^https:\/\//);
    expect(isDay(rule.checkedOn)).toBe(true);
    expect(rule.otherSource === null).toBe(rule.otherCapCents === null);
    expect(rule.checkedOn <= today()).toBe(true);
    expect(rule.years.from).toBeLessThanOrEqual(rule.years.to);
    expect(yearsOf(rule)).toMatch(/^20\d\d/);
  });

  it("holds for days that exist, and says unconfirmed where its figures are older than the day they are used on", () => {
    expect(isDay(rule.validFrom)).toBe(true);
    if (rule.validTo !== null) expect(isDay(rule.validTo) && rule.validFrom <= rule.validTo).toBe(true);
    const used = rule.validTo ?? `${today().slice(0, 4)}-12-31`;
    if (rule.confirmed) expect(Number(used.slice(0, 4))).toBeLessThanOrEqual(rule.years.to);
    else expect(Number(rule.validFrom.slice(0, 4))).toBeGreaterThan(rule.years.to);
  });

  it.each(locales)("is told in %s: name, why, conditions, how much and when", (locale) => {
    const { codes, found } = words(locale).pages.supports;
    const { name, short, why, conditions } = codes[rule.support];
    for (const text of [name, short, why, found.moments[rule.apply], ...conditions]) expect(text).toMatch(/\S/);
    expect(conditions.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(24);
    expect(amountOf(rule, locale)).toMatch(/\S/);
    expect(timeOf(rule, locale)).toMatch(/\S/);
  });
});

describe("each support", () => {
  it.each(supportCodes)("%s follows itself without a gap or an overlap, to this day", (code) => {
    const lines = supportRules.filter(({ support }) => support === code);
    expect(lines.length).toBeGreaterThan(0);
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (next) expect(next.validFrom).toBe(line.validTo === null ? "an end" : addDays(line.validTo, 1));
      else expect(line.validTo).toBeNull();
    }
    expect(rulesOn(today()).filter(({ support }) => support === code)).toHaveLength(1);
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

describe("the assumed side costs", () => {
  it("are the sum of parts with a source each, 17,66 + 1,87 + 0,27 + 0,77 = 20,57, rounded up to 21 %", () => {
    expect(sideCosts.map(({ part }) => part)).toEqual([...sideCostParts]);
    for (const { source } of sideCosts) expect(source.url).toMatch(/^https:\/\//);
    expect(isDay(sideCostsCheckedOn)).toBe(true);
    expect(assumedSideCosts).toBe(21);
  });
});
