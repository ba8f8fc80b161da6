import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBars } from "../../../site/charts/bars.ts";
import { drawColumns, levelScale } from "../../../site/charts/columns.ts";
import { drawCurve, drawCurves, spread, startsOf } from "../../../site/charts/curve.ts";
import { everyWeek, timeAxis } from "../../../site/charts/time-axis.ts";

/** What a report can hold, and what it should not. */
const anyAmount = fc.oneof(
  fc.nat({ max: 40 }),
  fc.nat({ max: 2_000_000_000 }),
  fc.constantFrom(0, 1, Number.NaN, Number.POSITIVE_INFINITY, -3),
);
const bad = /NaN|Infinity|undefined|null/;
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
const write = String;

describe("bars", () => {
  const panels = [
    {
      key: "698",
      title: "Rovaniemi",
      lines: [
        {
          key: "company",
          label: "Yritys",
          parts: [
            { kind: "a" as const, value: 22 },
            { kind: "b" as const, value: 7 },
          ],
        },
        { key: "apprenticeship", label: "Oppisopimus", parts: [{ kind: "c" as const, value: 1 }] },
      ],
    },
    {
      key: "320",
      title: "Kemijärvi",
      lines: [
        {
          key: "company",
          label: "Yritys",
          parts: [
            { kind: "a" as const, value: 0 },
            { kind: "b" as const, value: 58 },
          ],
        },
      ],
    },
  ];

  it("stand on one scale, the longest as wide as the drawing", () => {
    const [rovaniemi, kemijarvi] = drawBars(panels, write);
    expect(kemijarvi?.lines[0]).toMatchObject({ sum: 58, end: 100 });
    expect(rovaniemi?.lines[0]).toMatchObject({ sum: 29, end: 50 });
    expect(rovaniemi?.lines[1]?.end).toBeCloseTo(100 / 58);
  });

  it("have their parts after each other, those without anything left out", () => {
    const [rovaniemi, kemijarvi] = drawBars(panels, write);
    const [first, second] = rovaniemi?.lines[0]?.parts ?? [];
    expect(first).toMatchObject({ kind: "a", x: 0 });
    expect(second?.x).toBeCloseTo(first?.width ?? 0);
    expect(kemijarvi?.lines[0]?.parts.map(({ kind }) => kind)).toEqual(["b"]);
  });

  it("keep their figures for the parts that are wide enough for them", () => {
    const parts = drawBars(panels, write).flatMap(({ lines }) => lines.flatMap((line) => line.parts));
    expect(parts.map(({ middle }) => middle !== undefined)).toEqual([true, true, false, true]);
  });

  it("measure the thin bar under a bar by the same scale", () => {
    const line = { key: "met", label: "Tutustuttu", parts: [{ kind: "a" as const, value: 20 }], below: 40 };
    const [panel] = drawBars([{ key: "stages", title: "Portaat", lines: [line] }], write);
    expect(panel?.lines[0]).toMatchObject({ end: 50, below: { value: 40, width: 100 } });
  });

  it("add up to their sums within the drawing, whatever is counted", () => {
    const line = fc.record({
      key: fc.constant("x"),
      label: fc.string(),
      parts: fc.array(fc.record({ kind: fc.constantFrom("a" as const, "b" as const, "c" as const), value: anyAmount })),
      below: fc.option(anyAmount, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ key: fc.constant("p"), title: fc.string(), lines: fc.array(line) })), (any) => {
        for (const drawn of drawBars(any, write).flatMap(({ lines }) => lines)) {
          expect(drawn.parts.reduce((sum, { value }) => sum + value, 0)).toBe(drawn.sum);
          expect(drawn.parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(drawn.end, 6);
          expect(drawn.end).toBeLessThanOrEqual(100.000001);
          const places = drawn.parts.flatMap(({ x, width, middle }) => [x, width, middle ?? 0]);
          expect([...places, drawn.end, drawn.below?.width ?? 0].every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});

describe("columns", () => {
  const weeks = [4, 8, 0].map((value, at) => ({ key: `2022-W1${at}`, value }));

  it("reach the scale's round number at the top and stand on its ground", () => {
    const { path, figures } = drawColumns(weeks, undefined);
    expect(figures.map(({ value, y }) => [value, y])).toEqual([
      [4, 50],
      [8, 0],
      [0, 100],
    ]);
    // A week without anything has no column.
    expect(path.match(/Z/g)).toHaveLength(2);
  });

  it("have the mean where its figure is on the scale", () => {
    expect(drawColumns(weeks, 4).mean).toMatchObject({ value: 4, y: 50 });
    expect(drawColumns(weeks, 0).mean).toMatchObject({ value: 0, y: 100 });
    expect(drawColumns(weeks, undefined).mean).toBeUndefined();
  });

  it("leave room for a mean above every one of them", () => {
    expect(drawColumns(weeks, 11).mean?.y).toBeGreaterThanOrEqual(0);
  });

  it("have figures when they are few, and an axis in whole numbers when they are many", () => {
    const many = Array.from({ length: 260 }, (_, at) => ({ key: `w${at}`, value: at % 3 }));
    expect(drawColumns(weeks, 4).ticks).toEqual([]);
    const { figures, ticks } = drawColumns(many, 1.5);
    expect(figures).toEqual([]);
    expect(ticks.map(({ value }) => value)).toEqual([1, 2]);
  });

  it("are no wider when there is one of them than when there are eight", () => {
    const widths = [1, 8].map((count) => {
      const [from = 0, , to = 0] = numbersIn(
        drawColumns(
          Array.from({ length: count }, () => ({ key: "2022-W10", value: 1 })),
          1,
        ).path.replace("V100", ""),
      );
      return to - from;
    });
    expect(widths[0]).toBeCloseTo(widths[1] ?? 0);
  });

  it("share a scale when they are compared", () => {
    const scale = levelScale([2, 10]);
    const small = drawColumns([{ key: "2022-W10", value: 2 }], undefined, scale);
    const large = drawColumns([{ key: "2022-W10", value: 10 }], undefined, scale);
    expect([small.figures[0]?.y, large.figures[0]?.y]).toEqual([80, 0]);
  });

  it("draw numbers alone, inside their box, whatever is counted", () => {
    const points = fc.array(
      anyAmount.map((value) => ({ key: "2022-W10", value })),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(points, fc.option(anyAmount, { nil: undefined }), (any, mean) => {
        const { path, figures, ticks, mean: line } = drawColumns(any, mean);
        expect(path).not.toMatch(bad);
        const places = [
          ...numbersIn(path),
          ...[...figures, ...ticks, ...(line ? [line] : [])].flatMap(({ x, y }) => [x, y]),
        ];
        expect(places.every((place) => place >= 0 && place <= 100.001)).toBe(true);
      }),
    );
  });
});

describe("curves", () => {
  const months = [0.1, null, 0.3, 0.5].map((value, at) => ({ key: `2022-0${at + 1}`, value }));

  it("go through their months in order, with a gap where there is no ratio", () => {
    const { current } = drawCurves(months, []);
    expect(current.path.match(/M/g)).toHaveLength(2);
    const [, ...xs] = numbersIn(current.path).filter((_, at) => at % 2 === 0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(current.start).toMatchObject({ value: 0.1, x: 0 });
    expect(current.end).toMatchObject({ value: 0.5, x: 100, y: 0 });
  });

  it("are on one scale, and the shorter period ends earlier", () => {
    const { current, previous } = drawCurves(months, months.slice(0, 3));
    expect(previous.end?.x).toBeCloseTo(200 / 3);
    expect(previous.end?.y).toBeGreaterThan(current.end?.y ?? 100);
  });

  it("have one place when there is one month, and none when there is none", () => {
    const { current, previous } = drawCurves(months.slice(0, 1), []);
    expect(current).toMatchObject({ start: undefined, end: { value: 0.1 } });
    expect(previous).toMatchObject({ path: "", start: undefined, end: undefined });
  });

  it("draw numbers alone, whatever the ratio", () => {
    const ratio = fc.option(fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(0, 1, Number.NaN)));
    const points = fc.array(
      ratio.map((value) => ({ key: "2022-01", value })),
      { maxLength: 70 },
    );
    fc.assert(
      fc.property(points, points, (now, before) => {
        const { current, previous } = drawCurves(now, before);
        expect(current.path + previous.path).not.toMatch(bad);
        for (const point of [current.start, current.end, previous.start, previous.end]) {
          if (point) expect([point.x, point.y].every((place) => place >= 0 && place <= 100.001)).toBe(true);
        }
      }),
    );
  });

  it("keep the labels of lines that end together apart, in the lines' order", () => {
    expect(spread([5, 5.2], 2, 10)).toEqual([5, 7]);
    expect(spread([9.9, 9.5], 2, 10)).toEqual([10, 8]);
    expect(spread([1, 8], 2, 10)).toEqual([1, 8]);
  });

  it("have the figures of their starts where the lines are not", () => {
    const rising = drawCurves(months, []).current;
    expect(startsOf([rising]).map(({ over }) => over)).toEqual([false]);
    const falling = drawCurves([...months].reverse(), []).current;
    expect(startsOf([falling]).map(({ over }) => over)).toEqual([true]);
    expect(startsOf([rising, falling]).map(({ over }) => over)).toEqual([false, true]);
  });

  it("of one place alone are drawn on the scale they are given", () => {
    const scale = levelScale([0, 0.4], false);
    expect(drawCurve(months.slice(0, 1), () => 100, scale).end).toMatchObject({ x: 100, y: 75 });
  });
});

describe("time", () => {
  it("fills the weeks that nothing happened in, over the end of a year with 53", () => {
    const row = [
      { key: "2020-W52", value: 3 },
      { key: "2021-W02", value: 1 },
    ];
    expect(everyWeek(row, 0)).toEqual([
      { key: "2020-W52", value: 3 },
      { key: "2020-W53", value: 0 },
      { key: "2021-W01", value: 0 },
      { key: "2021-W02", value: 1 },
    ]);
    expect(everyWeek([], 0)).toEqual([]);
  });

  it("names every week of a few, some of many, and the years alone of very many", () => {
    const weeks = everyWeek(
      [
        { key: "2021-W22", value: 0 },
        { key: "2026-W20", value: 0 },
      ],
      0,
    ).map(({ key }) => key);
    const axis = (count: number) => timeAxis(weeks.slice(0, count), (index) => (index * 100) / count);
    expect(axis(6).marks.map(({ key }) => key)).toEqual(weeks.slice(0, 6));
    expect(axis(72).marks.map(({ key }) => key.slice(-2))).toEqual(["30", "40", "50", "10", "20", "30", "40"]);
    expect(axis(260).marks).toEqual([]);
    expect(axis(260).years.map(({ year }) => year)).toEqual(["2022", "2023", "2024", "2025", "2026"]);
  });

  it("never names two years on top of each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 12 }), (count, first) => {
        const months = Array.from({ length: count }, (_, at) => {
          const month = first - 1 + at;
          return `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
        });
        const { years, marks } = timeAxis(months, (index) => (index * 100) / count);
        expect(years.length).toBeGreaterThan(0);
        expect(marks.length).toBeLessThanOrEqual(9);
        expect(years.slice(1).every(({ x }, at) => x - (years[at]?.x ?? 0) >= 17)).toBe(true);
      }),
    );
  });
});
