import fc from "fast-check";
import { describe, expect, it } from "vitest";
import published from "../../../schema/demo/figures-2022.json" with { type: "json" };
import type { ImpactParameters } from "../../../schema/impact.ts";
import { publishedParameters } from "../../../schema/impact-published.ts";
import { effectOf, type WorkGroup } from "../../../worker/impact-calculations/effect.ts";

const told = { source: null, dated: null };
const exactly = (value: number) => ({ low: value, high: value, ...told });
const between = (low: number, high: number) => ({ low, high, ...told });
const split = { municipality: 136, whole: 232, ...told };
const parametersOf = (change: Partial<ImpactParameters> = {}): ImpactParameters => ({
  fullTime: { hours: 37.5, ...told },
  assumedHours: null,
  baseline: exactly(0),
  benefits: exactly(0),
  taxes: exactly(0),
  pension: null,
  coachingCost: exactly(0),
  split,
  ...change,
});
const euros = (sum: number) => Math.round(sum * 100);

describe("worked out by hand", () => {
  it("a full year at 37.5 hours and 292 days at 20 hours are 1.43 years of full-time work", () => {
    // 37.5 × 365 = 13 687.5; 20 × 292 = 5 840; together 19 527.5; ÷ 37.5 ÷ 365 = 1.4267.
    const work = [
      { weeklyHours: 37.5, days: 365, n: 1 },
      { weeklyHours: 20, days: 292, n: 1 },
    ];
    const parameters = parametersOf({
      baseline: exactly(0.43),
      benefits: exactly(8000),
      taxes: exactly(4000),
      pension: exactly(6000),
      coachingCost: exactly(5000),
    });
    const { low, high, ...rest } = effectOf(work, parameters);
    expect(rest).toEqual({ employments: 2, missing: 0, knownHourDays: 19_527.5, missingDays: 0 });
    expect(low).toEqual({
      hourDays: 19_527.5,
      years: 1.43,
      baseline: 0.43,
      yearsOver: 1,
      benefitsPerYear: euros(8000),
      taxesPerYear: euros(4000),
      benefits: euros(8000),
      taxes: euros(4000),
      effect: euros(12_000),
      pensionPerYear: euros(6000),
      pension: euros(6000),
      coachingCost: euros(5000),
      net: euros(7000),
      netWithPension: euros(13_000),
      municipality: euros(7034.48),
      state: euros(4965.52),
    });
    expect(high).toEqual(low);
  });

  it("hours that nobody wrote down, and every other assumption, make a range", () => {
    // Low: 30 × 100 + 10 × 200 = 5 000 → 0.37 years, less 0.10; high: 30 × 100 + 20 × 200 = 7 000 → 0.51 years.
    const work = [
      { weeklyHours: 30, days: 100, n: 1 },
      { weeklyHours: null, days: 100, n: 2 },
    ];
    const { low, high, ...rest } = effectOf(
      work,
      parametersOf({
        assumedHours: between(10, 20),
        baseline: between(0, 0.1),
        benefits: between(10_000, 12_000),
        coachingCost: between(1000, 2000),
      }),
    );
    expect(rest).toEqual({ employments: 3, missing: 2, knownHourDays: 3000, missingDays: 200 });
    expect(low).toMatchObject({ hourDays: 5000, years: 0.37, baseline: 0.1, yearsOver: 0.27, effect: euros(2700) });
    expect(low).toMatchObject({ coachingCost: euros(2000), net: euros(700), pension: null, netWithPension: null });
    expect(high).toMatchObject({ hourDays: 7000, years: 0.51, baseline: 0, yearsOver: 0.51, effect: euros(6120) });
    expect(high).toMatchObject({ coachingCost: euros(1000), net: euros(5120) });
  });

  it("less work than the baseline is an effect below zero, and the low end stays the lower", () => {
    const work = [{ weeklyHours: 30, days: 100, n: 1 }];
    const { low, high } = effectOf(
      work,
      parametersOf({ baseline: between(0.2, 1.22), taxes: between(10_000, 12_000), split: { ...split, whole: 136 } }),
    );
    expect(low).toMatchObject({ years: 0.22, yearsOver: -1, taxesPerYear: euros(12_000), effect: euros(-12_000) });
    expect(high).toMatchObject({ yearsOver: 0.02, taxesPerYear: euros(12_000), effect: euros(240) });
    expect([low.municipality, low.state]).toEqual([euros(-12_000), 0]);
  });

  it("nothing at all is nothing, without a sign", () => {
    const { low } = effectOf([], parametersOf());
    expect(Object.is(low.effect, 0) && Object.is(low.state, 0) && Object.is(low.net, 0)).toBe(true);
  });
});

/** The project never published the hours behind its sums: what can be checked is what is done with them afterwards. */
describe("the arithmetic of the source project's published sums", () => {
  const tenYears = [{ weeklyHours: 37.5, days: 365, n: 10 }];
  const [first, second] = published.economicEffect;

  it("243 000 − 94 000, and with pension contributions 375 000 − 94 000", () => {
    if (!first?.withPensionContributionsEur) throw new Error("not published");
    const { benefitAndTaxEffectEur: effect, withPensionContributionsEur: withPension, coachingCostEur } = first;
    const { low } = effectOf(
      tenYears,
      parametersOf({
        benefits: exactly(effect / 10 - 9000),
        taxes: exactly(9000),
        pension: exactly((withPension - effect) / 10),
        coachingCost: exactly(coachingCostEur),
      }),
    );
    expect(low).toMatchObject({
      years: 10,
      effect: euros(243_000),
      net: euros(149_000),
      netWithPension: euros(281_000),
    });
    expect([low.net, low.netWithPension]).toEqual([euros(first.netEur ?? 0), euros(first.netWithPensionEur ?? 0)]);
  });

  it("232 000 is shared as 136 000 and 96 000: 0.59 is the rounding of 136 ÷ 232", () => {
    if (!second) throw new Error("not published");
    const { split: shares } = publishedParameters("2022-09-30");
    const { low } = effectOf(tenYears, parametersOf({ benefits: exactly(23_200), ...(shares && { split: shares }) }));
    expect(low).toMatchObject({
      effect: euros(second.benefitAndTaxEffectEur),
      municipality: euros(136_000),
      state: euros(96_000),
    });
    expect(Math.round((low.municipality / low.effect) * 100) / 100).toBe(second.shareMunicipality2022);
    expect(Math.round((low.state / low.effect) * 100) / 100).toBe(second.shareState2022);
    const later = publishedParameters("2023-12-31").split;
    expect((later?.municipality ?? 0) / (later?.whole ?? 1)).toBe(second.shareMunicipality2023);
  });

  it("of no other year were shares published, so none are offered", () => {
    expect(publishedParameters("2024-01-01").split).toBeUndefined();
    expect(publishedParameters("2026-11-22").fullTime.hours).toBe(published.fullTimeWeekHours);
  });
});

const group: fc.Arbitrary<WorkGroup> = fc.record({
  weeklyHours: fc.option(fc.integer({ min: 1, max: 120 }).map((halves) => halves / 2)),
  days: fc.integer({ min: 1, max: 1000 }),
  n: fc.integer({ min: 1, max: 50 }),
});
const rangeOf = (value: fc.Arbitrary<number>) =>
  fc.tuple(value, value).map(([one, other]) => between(Math.min(one, other), Math.max(one, other)));
const money = rangeOf(fc.integer({ min: 0, max: 100_000 }));
const parameters: fc.Arbitrary<ImpactParameters> = fc.record({
  fullTime: fc.constant({ hours: 37.5, ...told }),
  assumedHours: rangeOf(fc.integer({ min: 0, max: 60 })),
  baseline: rangeOf(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
  benefits: money,
  taxes: money,
  pension: fc.option(money),
  coachingCost: money,
  split: fc
    .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }))
    .map(([part, more]) => ({ municipality: part, whole: part + more, ...told })),
});
const sums = ["effect", "net", "netWithPension"] as const;

describe("always", () => {
  it("the low end is at most the high end, in every sum", () =>
    fc.assert(
      fc.property(fc.array(group), parameters, (work, given) => {
        const { low, high } = effectOf(work, given);
        for (const sum of sums) expect(low[sum] ?? 0).toBeLessThanOrEqual(high[sum] ?? 0);
        expect(low.years).toBeLessThanOrEqual(high.years);
      }),
    ));

  it("the shares add up to the whole to the cent, and every sum is whole cents", () =>
    fc.assert(
      fc.property(fc.array(group), parameters, (work, given) => {
        const { low, high } = effectOf(work, given);
        for (const end of [low, high]) {
          expect(end.municipality + end.state).toBe(end.effect);
          expect(end.benefits + end.taxes).toBe(end.effect);
          expect(end.net + end.coachingCost).toBe(end.effect);
          for (const sum of sums) expect(Number.isSafeInteger(end[sum] ?? 0)).toBe(true);
        }
      }),
    ));

  it("more hours, or another employment, never make the effect smaller", () =>
    fc.assert(
      fc.property(fc.array(group), group, parameters, (work, more, given) => {
        const before = effectOf(work, given);
        const after = effectOf([...work, more], given);
        for (const side of ["low", "high"] as const)
          for (const sum of sums) expect(after[side][sum] ?? 0).toBeGreaterThanOrEqual(before[side][sum] ?? 0);
        const longer = effectOf([...work, { ...more, weeklyHours: more.weeklyHours && more.weeklyHours + 5 }], given);
        expect(longer.low.net).toBeGreaterThanOrEqual(after.low.net);
      }),
    ));

  it("employments that are alike count as many times as there are of them", () =>
    fc.assert(
      fc.property(group, parameters, (one, given) => {
        expect(effectOf([one], given)).toEqual(effectOf(Array(one.n).fill({ ...one, n: 1 }), given));
      }),
    ));
});
