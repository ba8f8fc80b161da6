import { describe, expect, it } from "vitest";
import published from "../../../schema/demo/figures-2022.json" with { type: "json" };
import type { Cell, ReportTable } from "../../../schema/reports.ts";
import { percentCell } from "../../../worker/reports/cells.ts";
import { forOutsiders } from "../../../worker/reports/suppression/outsiders.ts";

type Numbers = { "698": number; "320": number; total: number };
const columns = ["698", "320", "total"] as const;
const definition = { unit: "", numerator: "", denominator: null, period: { from: null, to: "2022-10-15" } };

const table = (name: ReportTable["name"], rows: [key: string, numbers: Numbers, of?: Numbers][]): ReportTable => ({
  name,
  columnKind: "municipality",
  definition,
  definitions: {},
  columns: [...columns],
  rows: rows.map(([key, numbers, of]) => ({
    key,
    cells: Object.fromEntries(
      columns.map((column): [string, Cell] => [
        column,
        of ? percentCell(numbers[column], of[column]) : { n: numbers[column] },
      ]),
    ),
  })),
});

const { employments, participants, employedPersons, otherOutcomes, placementDistribution, referralSources } = published;
const whole = {
  placements: table("placements", [
    ...placementDistribution.rows.map(({ key, ...numbers }): [string, Numbers, Numbers] => [key, numbers, employments]),
    ["total", employments, employments],
    ...(["work_trial", "study", "other_services", "interrupted", "completed", "in_coaching"] as const).map(
      (key): [string, Numbers, Numbers] => [key, otherOutcomes[key], participants],
    ),
  ]),
  referrals: table("referrals", [
    ...Object.entries(referralSources).map(([key, numbers]): [string, Numbers, Numbers] => [
      key,
      numbers,
      participants,
    ]),
    ["total", participants, participants],
  ]),
  employment: table("employment", [
    ["participants", participants],
    ["employedPersons", employedPersons],
    ["employments", employments],
  ]),
};

describe("the figures of 2022 for outsiders", () => {
  const shown = forOutsiders(whole);
  const seen = (name: keyof typeof whole, key: string) =>
    columns.map((column) => {
      const cell = shown[name]?.rows.find((row) => row.key === key)?.cells[column];
      return cell?.hidden ? null : cell?.n;
    });

  it("keep the totals, of Kemijärvi too, and show nothing else of it but noughts", () => {
    expect(seen("placements", "total")).toEqual([62, 8, 70]);
    expect(seen("referrals", "total")).toEqual([70, 17, 87]);
    expect(seen("employment", "participants")).toEqual([70, 17, 87]);
    expect(seen("employment", "employments")).toEqual([62, 8, 70]);
    for (const { key } of whole.placements.rows.filter(({ key }) => key !== "total"))
      expect(seen("placements", key)[1] ?? 0, key).toBe(0);
  });

  it("tell the whole where a municipality must stay hidden", () => {
    expect(seen("placements", "company")).toEqual([null, null, 32]);
    expect(seen("placements", "in_coaching")).toEqual([null, null, 63]);
    expect(seen("employment", "employedPersons")).toEqual([null, null, 47]);
  });

  it("have no percentage, mean or denominator of what is hidden", () => {
    const cells = Object.values(shown).flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells)));
    for (const cell of cells.filter(({ hidden }) => hidden)) expect(Object.keys(cell).sort()).not.toContain("percent");
    expect(shown.placements?.rows[0]?.cells["320"]).toEqual({ n: 0, of: 8, hidden: true });
  });
});
