import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCell, percent, percentCell, ratio, ratioCell } from "../../../../worker/reports/cells.ts";

describe("a percentage", () => {
  it.each([
    [22, 62, 35.5],
    [5, 87, 5.7],
    [0, 8, 0],
    [8, 8, 100],
    [2, 3, 66.7],
    [999, 1000, 99.9],
  ])("of %i in %i is %f", (n, of, expected) => expect(percent(n, of)).toBe(expected));

  it.each([
    [1, 16, 6.3],
    [1, 2000, 0.1],
    [3, 2000, 0.2],
    [201, 2000, 10.1],
    [2009, 20000, 10],
    [1999, 2000, 100],
  ])("of %i in %i rounds a half up to %f", (n, of, expected) => expect(percent(n, of)).toBe(expected));

  it("of nothing is null, not NaN", () => expect(percentCell(0, 0)).toEqual({ n: 0, of: 0, percent: null }));

  it("lies between 0 and 100, and off the exact value by at most half a tenth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (of, seed) => {
        const n = seed % (of + 1);
        const tenths = Math.round((percent(n, of) ?? Number.NaN) * 10);
        expect(tenths).toBeGreaterThanOrEqual(0);
        expect(tenths).toBeLessThanOrEqual(1000);
        const twiceOff = 2 * (tenths * of - 1000 * n);
        expect(twiceOff).toBeGreaterThan(-of);
        expect(twiceOff).toBeLessThanOrEqual(of);
      }),
    );
  });
});

describe("a ratio", () => {
  it.each([
    [39, 70, 0.56],
    [8, 17, 0.47],
    [30, 62, 0.48],
    [29, 200, 0.15],
    [1, 200, 0.01],
    [201, 200, 1.01],
    [87, 87, 1],
  ])("of %i to %i is %f", (n, of, expected) => expect(ratio(n, of)).toBe(expected));

  it("to nothing is null, not NaN", () => expect(ratioCell(0, 0)).toEqual({ n: 0, of: 0, ratio: null }));
});

it("a count has neither denominator nor share", () => expect(countCell(3)).toEqual({ n: 3 }));
