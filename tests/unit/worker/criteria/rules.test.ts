import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion, CriterionRule } from "../../../../schema/criteria.ts";
import { pointsOf, ruleOf, rulesNow, rulesOf } from "../../../../worker/criteria/rules.ts";

const ruleFor = (criterion: Criterion): CriterionRule => {
  const rule = ruleOf(rulesNow, criterion);
  if (!rule) throw new Error(`No rule for ${criterion}`);
  return rule;
};
const points = (criterion: Criterion, n: number, of: number, reviewed = true) =>
  pointsOf(ruleFor(criterion), n, of, reviewed);

describe("the edge itself has the points, a hair beyond it has not", () => {
  // Each value is n ÷ 10 000, so that a hair is a ten-thousandth of the unit.
  const of = 10_000;
  const edges: Record<number, [limit: number, points: number][]> = {
    1: [
      [20, 5],
      [25, 4],
      [30, 3],
      [40, 2],
    ],
    15: [
      [30, 5],
      [60, 4],
      [150, 3],
      [270, 2],
    ],
  };
  for (const [criterion, limits] of Object.entries(edges))
    it.each(limits)(`criterion ${criterion}: at most %d gives %d`, (limit, given) => {
      expect(points(Number(criterion) as Criterion, limit * of, of)).toBe(given);
      expect(points(Number(criterion) as Criterion, limit * of + 1, of)).toBe(given - 1);
    });

  const rising: Record<number, [limit: number, points: number][]> = {
    17: [
      [6, 5],
      [5, 4],
      [4, 3],
      [2, 2],
    ],
    19: [
      [0.85, 5],
      [0.7, 4],
      [0.6, 3],
      [0.5, 2],
    ],
    20: [
      [0.85, 5],
      [0.7, 4],
      [0.6, 3],
      [0.5, 2],
    ],
    21: [
      [0.95, 5],
      [0.85, 4],
      [0.75, 3],
      [0.65, 2],
    ],
  };
  for (const [criterion, limits] of Object.entries(rising))
    it.each(limits)(`criterion ${criterion}: from %d on gives %d`, (limit, given) => {
      expect(points(Number(criterion) as Criterion, Math.round(limit * of), of)).toBe(given);
      expect(points(Number(criterion) as Criterion, Math.round(limit * of) - 1, of)).toBe(given - 1);
    });
});

it("there are no points where there is nothing to divide by", () => {
  for (const { criterion } of rulesNow.rules) expect(points(criterion as Criterion, 0, 0)).toBeNull();
});

it("nothing done is one point where more is better, and five where less is", () => {
  expect([17, 19, 20, 21].map((criterion) => points(criterion as Criterion, 0, 10))).toEqual([1, 1, 1, 1]);
  expect([1, 15].map((criterion) => points(criterion as Criterion, 0, 10))).toEqual([5, 5]);
});

it("four and five points of criterion 17 need the weekly reviews; three and less do not", () => {
  const given = [6, 5, 4, 2, 1].map((contacts) => [points(17, contacts, 1), points(17, contacts, 1, false)]);
  expect(given).toEqual([
    [5, 3],
    [4, 3],
    [3, 3],
    [2, 2],
    [1, 1],
  ]);
  for (const criterion of [1, 15, 19, 20, 21] as const)
    expect(ruleFor(criterion).needsReview, String(criterion)).toBe(false);
});

it("points are one to five, and never fall as the value gets better", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rulesNow.rules),
      fc.nat(2000),
      fc.nat(500),
      fc.integer({ min: 1, max: 500 }),
      (rule, n, more, of) => {
        const [one, other] = [pointsOf(rule, n, of) ?? 0, pointsOf(rule, n + more, of) ?? 0];
        expect(one).toBeGreaterThanOrEqual(1);
        expect(one).toBeLessThanOrEqual(5);
        if (rule.better === "more") expect(other).toBeGreaterThanOrEqual(one);
        else expect(other).toBeLessThanOrEqual(one);
      },
    ),
  );
});

it("18 and 23 have values and no rule, and of limits only the confirmed ones say so", () => {
  expect(rulesNow.rules.map(({ criterion, confirmed }) => [criterion, confirmed])).toEqual([
    [1, "all"],
    [15, "first"],
    [17, "first"],
    [19, "none"],
    [20, "none"],
    [21, "none"],
  ]);
});

it("an old version keeps its rules, and one that is not known has none", () => {
  expect(rulesOf(rulesNow.version)).toEqual(rulesNow);
  expect(rulesOf("1999-1")).toEqual({ version: "1999-1", rules: [] });
});
