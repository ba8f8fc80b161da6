import { describe, expect, it } from "vitest";
import published from "../../../../schema/demo/figures-2022.json" with { type: "json" };
import { bandOf, outcomeOf } from "../../../../worker/criteria/sums.ts";

/** 25 points that come to a sum: as even as they can be. */
const comingTo = (sum: number) =>
  Array.from({ length: 25 }, (_, at) => ({ points: Math.floor(sum / 25) + (at < sum % 25 ? 1 : 0) }));

describe("a sum's band", () => {
  it.each(published.qualityCriteriaSelfAssessments)("$points is $band, as published", ({ points, band }) => {
    expect(outcomeOf(comingTo(points))).toEqual({ missing: 0, sum: points, band });
  });

  it.each([
    [125, "exemplary"],
    [115, "exemplary"],
    [114, "good"],
    [100, "good"],
    [99, "fair"],
    [74, "fair"],
    [73, "below"],
    [25, "below"],
  ] as const)("%d is %s", (sum, band) => {
    expect(bandOf(sum)).toBe(band);
    expect(outcomeOf(comingTo(sum)).sum).toBe(sum);
  });

  it("is there only when all points are", () => {
    const items: { points: number | null }[] = comingTo(125);
    items[3] = { points: null };
    items[24] = { points: null };
    expect(outcomeOf(items)).toEqual({ missing: 2, sum: null, band: null });
    expect(outcomeOf([])).toEqual({ missing: 25, sum: null, band: null });
  });
});
