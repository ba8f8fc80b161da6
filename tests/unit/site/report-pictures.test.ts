import { describe, expect, it } from "vitest";
import type { Cell, Report } from "../../../schema/reports.ts";
import {
  curveOf,
  hindranceLines,
  longestOf,
  meanOf,
  municipalityPanels,
  periodOf,
  pointsOf,
  stagesOf,
} from "../../../site/workspace/reports/pictures.ts";

const locals = { locale: "fi", settings: { organisation: { municipalities: ["698", "320"] } } } as App.Locals;

const define = (from: string | null) => ({
  unit: "",
  numerator: "",
  denominator: null,
  period: { from, to: "2022-10-15" },
});
const reportOf = (
  columns: string[],
  rows: Record<string, Cell[]>,
  definitions: Report["definitions"] = {},
): Report => ({
  definition: define("2021-06-01"),
  columns,
  rows: Object.entries(rows).map(([key, cells]) => ({
    key,
    cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? { n: 0 }])),
  })),
  definitions,
});

describe("the picture of the weeks", () => {
  const weeks = reportOf(["2022-W10", "2022-W11", "total"], {
    contacts: [{ n: 4 }, { n: 0 }, { n: 4 }],
    "municipality.148": [{ n: 1 }, { n: 0 }, { n: 1 }],
    "municipality.320": [{ n: 1 }, { n: 0 }, { n: 1 }],
    "municipality.698": [{ n: 2 }, { n: 0 }, { n: 2 }],
  });

  it("has the weeks without their sum, and the mean of all of them", () => {
    const points = pointsOf(weeks, "contacts");
    expect(points).toEqual([
      { key: "2022-W10", value: 4 },
      { key: "2022-W11", value: 0 },
    ]);
    expect(meanOf(points)).toBe(2);
    expect(meanOf([])).toBeUndefined();
  });

  it("has the municipalities in the organisation's order, those of others after them", () => {
    expect(municipalityPanels(weeks, locals).map(({ key, title }) => [key, title])).toEqual([
      ["698", "Rovaniemi, 2"],
      ["320", "Kemijärvi, 1"],
      ["148", "Inari, 1"],
    ]);
  });
});

describe("the other pictures", () => {
  it("have no ratio where there is none", () => {
    const curve = reportOf(["2022-01", "2022-02"], {
      employmentRatio: [
        { n: 0, of: 0, ratio: null },
        { n: 1, of: 2, ratio: 0.5 },
      ],
    });
    expect(curveOf(curve, "employmentRatio").map(({ value }) => value)).toEqual([null, 0.5]);
  });

  it("move nobody to the ladder's first stage", () => {
    const ladder = reportOf(["total"], {
      "stage.new": [{ n: 3 }],
      "stage.partner": [{ n: 2 }],
      "moved.partner": [{ n: 5 }],
    });
    const stages = stagesOf(ladder, locals);
    expect(stages.map(({ key }) => key)).toEqual(["new", "introduced", "needs_known", "matching", "partner"]);
    expect(stages[0]).toMatchObject({ at: 3, moved: undefined });
    expect(stages[4]).toMatchObject({ at: 2, moved: 5 });
  });

  it("tell of a row its own days", () => {
    const ladder = reportOf(["total"], {}, { ladderMoved: define("2022-01-01") });
    ladder.rows.push({ key: "moved.partner", definition: "ladderMoved", cells: {} });
    expect(periodOf(ladder, locals)).toContain("1.6.2021");
    expect(periodOf(ladder, locals, "moved.partner")).toContain("1.1.");
  });

  it("have each hindrance that somebody named, sector by sector", () => {
    const hindrances = reportOf(["total"], {
      none_told: [{ n: 9 }],
      cost: [{ n: 3 }],
      "cost.sector.company": [{ n: 2 }],
      "cost.sector.city": [{ n: 1 }],
      timing: [{ n: 0 }],
    });
    const lines = hindranceLines(hindrances, locals);
    expect(lines.map(({ key }) => key)).toEqual(["cost"]);
    expect(lines[0]?.parts.map(({ value }) => value)).toEqual([2, 1, 0, 0]);
  });

  it("name every longest bar, where some are as long", () => {
    const bar = (label: string, value: number) => ({ key: label, label, value });
    expect(longestOf([bar("a", 2), bar("b", 5), bar("c", 5)])).toEqual({ names: ["b", "c"], value: 5 });
  });
});
