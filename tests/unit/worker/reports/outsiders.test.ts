import { describe, expect, it } from "vitest";
import published from "../../../../schema/demo/figures-2022.json" with { type: "json" };
import type { Cell, ReportTable } from "../../../../schema/reports.ts";
import { percentCell } from "../../../../worker/reports/cells.ts";
import { forOutsiders } from "../../../../worker/reports/suppression/outsiders.ts";

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

describe("what adds up without a denominator that tells it", () => {
  const everywhere = (total: number): Numbers => ({ "698": total, "320": 0, total });
  const rowsShown = (one: ReportTable): (number | null)[] =>
    Object.values(forOutsiders({ [one.name]: one }))
      .flatMap(({ rows }) => rows)
      .map(({ cells }) => (cells.total?.hidden ? null : (cells.total?.n ?? null)));

  it("a band of days is not told by the other bands and by how many began", () => {
    const begun = everywhere(87);
    const of = (n: number, key: string): [string, Numbers, Numbers] => [key, everywhere(n), begun];
    const bands = [20, 15, 19, 8, 1, 24].map((n, at) =>
      of(n, `contact.${["30", "60", "150", "270", "more", "none"][at]}`),
    );
    const shown = rowsShown(table("first-steps", [["begun", begun], of(63, "contact"), ...bands]));
    expect(shown).toEqual([87, 63, 20, 15, 19, null, null, 24]);
  });

  it("a stage before the period is not told by the other stages and their total", () => {
    const before = everywhere(60);
    const stages = [30, 20, 8, 2].map((n, at): [string, Numbers, Numbers] => [
      `before.${["new", "introduced", "matching", "partner"][at]}`,
      everywhere(n),
      before,
    ]);
    expect(rowsShown(table("ladder", [...stages, ["before.total", before, before]]))).toEqual([30, 20, null, null, 60]);
  });

  it("what hinders hiring by sector and by size is not told", () => {
    const asked = everywhere(52);
    const rows = ["named", "cost", "cost.sector.city", "named.size.1-4"].map((key): [string, Numbers, Numbers] => [
      key,
      everywhere(30),
      asked,
    ]);
    expect(rowsShown(table("hindrances", [["asked", asked], ...rows]))).toEqual([52, 30, 30]);
  });
});

it("contacts of a municipality are not told by the table of weeks where the other table hides them", () => {
  const byPlace = table("contacts", [["contacts", { "698": 90, "320": 3, total: 93 }]]);
  const week = (key: string, n: number): ReportTable["rows"][number] => ({
    key,
    cells: { "2022-W10": { n }, total: { n } },
  });
  const weeks: ReportTable = {
    ...byPlace,
    name: "contact-weeks",
    columnKind: "week",
    columns: ["2022-W10", "total"],
    rows: [week("contacts", 93), week("municipality.698", 90), week("municipality.320", 3)],
  };
  const shown = forOutsiders({ contacts: byPlace, "contact-weeks": weeks });
  const hidden = Object.values(shown).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => Object.values(cells).filter((cell) => cell.hidden)),
  );
  expect(hidden).toHaveLength(6);
});

it("three years of weeks in six municipalities can be shown to outsiders", () => {
  const columns = Array.from({ length: 156 }, (_, at) => `w${at}`);
  // Numbers without a pattern, the same each time.
  const numberAt = (place: number, at: number) => (at * (7 + place) + ((at * at) % (5 + place))) % (16 >> place || 2);
  const sumOf = (cells: Record<string, Cell>) => Object.values(cells).reduce((sum, { n }) => sum + n, 0);
  const places = [0, 1, 2, 3, 4, 5].map((place) => {
    const cells = Object.fromEntries(columns.map((column, at): [string, Cell] => [column, { n: numberAt(place, at) }]));
    return { key: `municipality.${place}`, cells: { ...cells, total: { n: sumOf(cells) } } };
  });
  const all = Object.fromEntries(
    [...columns, "total"].map((column): [string, Cell] => [
      column,
      { n: places.reduce((sum, { cells }) => sum + ((cells as Record<string, Cell>)[column]?.n ?? 0), 0) },
    ]),
  );
  const weeks: ReportTable = {
    name: "contact-weeks",
    columnKind: "week",
    definition,
    definitions: {},
    columns: [...columns, "total"],
    rows: [{ key: "contacts", cells: all }, ...places],
  };
  const cells =
    forOutsiders({ "contact-weeks": weeks })["contact-weeks"]?.rows.flatMap((row) => Object.values(row.cells)) ?? [];
  expect(cells.filter(({ n, hidden }) => !hidden && n >= 1 && n <= 4)).toEqual([]);
  expect(cells.some(({ hidden }) => hidden)).toBe(true);
});

describe("the curve for outsiders", () => {
  const curve = (participants: number[]): ReportTable => ({
    name: "employment-curve",
    columnKind: "month",
    definition,
    definitions: {},
    columns: participants.map((_, at) => `2022-0${at + 1}`),
    rows: [
      {
        key: "participants",
        cells: Object.fromEntries(participants.map((n, at): [string, Cell] => [`2022-0${at + 1}`, { n }])),
      },
    ],
  });
  const isShown = (participants: number[]) =>
    forOutsiders({ "employment-curve": curve(participants) })["employment-curve"] !== undefined;

  it("is left out where the months tell of a few people, and shown where they do not", () => {
    expect(isShown([30, 33, 40])).toBe(false);
    expect(isShown([30, 34])).toBe(false);
    expect(isShown([30, 30, 35])).toBe(true);
  });
});
