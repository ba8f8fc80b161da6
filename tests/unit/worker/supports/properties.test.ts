import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CostOption, SupportQuery } from "../../../../schema/supports/asked.ts";
import { knownFrom, rulesOn } from "../../../../schema/supports/held.ts";
import { supportRules } from "../../../../schema/supports/rules.ts";
import { addDays } from "../../../../schema/values/calendar.ts";
import { contracts, sectors } from "../../../../schema/vocabulary.ts";
import { answerSupports } from "../../../../worker/supports/supports.ts";

const anyDay = fc.integer({ min: -800, max: 3000 }).map((days) => addDays("2025-01-01", days));
const anyJob: fc.Arbitrary<SupportQuery> = fc
  .record({
    sector: fc.constantFrom(...sectors),
    plan: fc.constantFrom("employment" as const, "apprenticeship" as const),
    fullHours: fc.integer({ min: 1000, max: 6000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    pay: fc.constantFrom("month" as const, "hour" as const),
    wage: fc.oneof(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 60_000, max: 400_000 })),
    contract: fc.constantFrom(...contracts),
    months: fc.integer({ min: 1, max: 60 }),
    sideCosts: fc.integer({ min: 0, max: 10_000 }),
    date: anyDay,
  })
  .map(({ part, ...job }) => ({
    ...job,
    contract: job.plan === "apprenticeship" ? undefined : job.contract,
    hours: Math.round(part * job.fullHours),
  }));

const optionsOf = (job: SupportQuery): CostOption[] => answerSupports(job).cost?.options ?? [];
const holds = (property: (job: SupportQuery) => void) => fc.assert(fc.property(anyJob, property), { numRuns: 500 });

describe("whatever is asked", () => {
  it("nothing is below zero, above its cap, or more than the wage", () =>
    holds((job) => {
      const { cost, supports } = answerSupports(job);
      const caps = new Map(supports.map(({ rule }) => [rule.support, rule.monthlyCapCents]));
      const factors = new Map(supports.map(({ rule }) => [rule.support, (rule.wageFactor ?? 100) / 100]));
      for (const { support, subsidyCents, withCents, countedWageCents, capped, terms } of cost?.options ?? []) {
        expect(subsidyCents).toBeGreaterThanOrEqual(0);
        expect(subsidyCents).toBeLessThanOrEqual(caps.get(support) ?? -1);
        expect(subsidyCents).toBeLessThanOrEqual(Math.ceil(countedWageCents * (factors.get(support) ?? 0)) + 1);
        expect(countedWageCents).toBeLessThanOrEqual(cost?.wageCents ?? -1);
        expect(capped && subsidyCents !== caps.get(support)).toBe(false);
        // Side costs are the employer's own, but where the wage is multiplied before its share is taken.
        if (factors.get(support) === 1) expect(withCents).toBeGreaterThanOrEqual(cost?.sideCostsCents ?? -1);
        expect(withCents).toBe(Math.max(0, (cost?.withoutCents ?? 0) - subsidyCents));
        for (const { months, subsidyCents: all } of terms) expect(all).toBe(months * subsidyCents);
        expect(terms.length).toBeGreaterThan(0);
      }
    }));

  it("a higher wage brings no smaller support, and no smaller cost", () =>
    fc.assert(
      fc.property(anyJob, fc.integer({ min: 1, max: 50_000 }), (job, more) => {
        const higher = { ...job, wage: (job.wage ?? 0) + more };
        const [low, high] = [optionsOf(job), optionsOf(higher)];
        // An hour's pay of a few cents may be no cents a month.
        if (answerSupports(job).cost === null) return;
        expect(high.map(({ support }) => support)).toEqual(low.map(({ support }) => support));
        for (const [at, option] of low.entries()) {
          expect(high[at]?.subsidyCents).toBeGreaterThanOrEqual(option.subsidyCents);
          expect(high[at]?.withCents).toBeGreaterThanOrEqual(option.withCents);
        }
      }),
      { numRuns: 500 },
    ));

  it("a higher rate of side costs changes no support", () =>
    fc.assert(
      fc.property(anyJob, fc.integer({ min: 0, max: 10_000 }), (job, sideCosts) => {
        const supportsOf = (one: SupportQuery) =>
          optionsOf(one).map(({ support, subsidyCents }) => [support, subsidyCents]);
        expect(supportsOf({ ...job, sideCosts })).toEqual(supportsOf(job));
      }),
    ));

  it("no support lasts longer than the contract", () =>
    holds((job) => {
      if (job.contract === "permanent") return;
      for (const { terms, continuationMonths } of optionsOf(job)) {
        for (const { months } of terms) expect(months).toBeLessThanOrEqual(job.months ?? 0);
        expect((terms.at(-1)?.months ?? 0) + (continuationMonths ?? 0)).toBeLessThanOrEqual(job.months ?? 0);
      }
    }));

  it("the same answers on the same day bring the same result", () =>
    holds((job) => {
      expect(answerSupports(job)).toEqual(answerSupports(structuredClone(job)));
    }));

  it("two days with the same rules bring the same supports and the same cost", () =>
    fc.assert(
      fc.property(anyJob, anyDay, (job, date) => {
        const there = { ...job, date };
        fc.pre(JSON.stringify(rulesOn(date)) === JSON.stringify(rulesOn(job.date ?? "")));
        const [one, other] = [answerSupports(job), answerSupports(there)];
        // What confirms a figure, and the year beside it, go by the year of the day, so they are left out.
        const aged = new Map(one.supports.map(({ rule, year, confirmed }) => [rule.support, { year, confirmed }]));
        const supports = other.supports.map((found) => ({ ...found, ...aged.get(found.rule.support) }));
        expect({ ...other, supports, date: one.date }).toEqual(one);
      }),
    ));

  it("what is blocked is in no cost, and what may be and is a share of the wage is in it", () =>
    holds((job) => {
      const { cost, supports } = answerSupports(job);
      if (cost === null) return;
      const open = supports.filter(({ rule, blocks }) => blocks.length === 0 && rule.percent !== null);
      expect(cost.options.map(({ support }) => support)).toEqual(open.map(({ rule }) => rule.support));
    }));
});

describe("the third sector's 100 %", () => {
  const third = fc.record({
    fullHours: fc.integer({ min: 3000, max: 4000 }),
    hours: fc.integer({ min: 100, max: 3000 }),
    wage: fc.integer({ min: 1000, max: 600_000 }),
    date: fc.integer({ min: 0, max: 1500 }).map((days) => addDays(knownFrom, days)),
  });
  const jobOf = (asked: { fullHours: number; hours: number; wage: number; date: string }): SupportQuery => ({
    ...asked,
    sector: "third_sector",
    plan: "employment",
    pay: "month",
    contract: "permanent",
  });
  const hundred = (job: SupportQuery) => {
    const found = optionsOf(job).find(({ support }) => support === "wage_subsidy_100");
    if (!found) throw new Error("no 100 %");
    return found;
  };

  it("is 1,23 times the wage up to 65 % of full hours, and that of 65 % above them, never over its cap", () =>
    fc.assert(
      fc.property(third, (asked) => {
        const { subsidyCents } = hundred(jobOf(asked));
        const part = Math.min(1, (0.65 * asked.fullHours) / asked.hours);
        expect(Math.abs(subsidyCents - Math.min(202_000, asked.wage * part * 1.23))).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    ));

  it("does not grow with hours above 65 %, when an hour's pay stays", () =>
    fc.assert(
      fc.property(fc.integer({ min: 900, max: 4000 }), fc.integer({ min: 2440, max: 3740 }), (wage, hours) => {
        const at = (hours: number) =>
          hundred({ ...jobOf({ fullHours: 3750, hours, wage, date: "2024-05-01" }), pay: "hour" }).subsidyCents;
        // A month's pay is rounded to whole cents first and then multiplied, so two cents may differ.
        expect(Math.abs(at(hours) - at(3750))).toBeLessThanOrEqual(2);
      }),
    ));
});

describe("the data over time", () => {
  it("has one rule at most for each support on any day, and none ends before its last day and begins again later", () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const codes = rulesOn(day).map(({ support }) => support);
        expect(new Set(codes).size).toBe(codes.length);
        // What held the day before holds still, by the next rule or the same: no gap.
        for (const { support, validTo } of rulesOn(addDays(day, -1)))
          if (validTo === null || supportRules.some((rule) => rule.support === support && rule.validFrom > validTo))
            expect(codes).toContain(support);
      }),
      { numRuns: 1000 },
    ));
});
