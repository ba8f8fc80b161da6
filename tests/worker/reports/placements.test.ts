import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../schema/reports.ts";
import { placementKinds, sectors } from "../../../schema/vocabulary.ts";
import type { PersonCount } from "../../../worker/reports/persons.ts";
import { type PlacementCount, placementReport } from "../../../worker/reports/placements.ts";
import { frame } from "./frames.ts";
import { cellOf, definitionOf, figuresOf, keysOf } from "./reading.ts";

const job = (change: Partial<PlacementCount> = {}): PlacementCount => ({
  municipality: "698",
  kind: "employment",
  sector: "company",
  wageSubsidy: false,
  renewal: false,
  placements: 1,
  ...change,
});

const person = (change: Partial<PersonCount> = {}): PersonCount => ({
  municipality: "698",
  workTrial: false,
  study: false,
  otherServices: false,
  ended: null,
  inCoaching: true,
  persons: 1,
  ...change,
});

const sectorRows = (sector: string) => [`${sector}.unsubsidised`, `${sector}.wage_subsidy`, sector];
const personRows = ["work_trial", "study", "other_services", "interrupted", "completed", "moved_on", "in_coaching"];

describe("the distribution of placements", () => {
  it("has the rows of the 2022 report, the total and the renewals", () =>
    expect(keysOf(placementReport(frame(), [job()], []))).toEqual([
      ...["company", "city", "third_sector"].flatMap(sectorRows),
      "apprenticeship",
      "total",
      "renewals",
      ...personRows,
    ]));

  it("has the other public sector's rows once there is a job in it", () => {
    const report = placementReport(
      frame(),
      [job(), job({ sector: "other_public", wageSubsidy: true, municipality: "320" })],
      [],
    );
    expect(keysOf(report).slice(9, 12)).toEqual(sectorRows("other_public"));
    expect(figuresOf(report, "other_public.wage_subsidy")).toEqual({ "698": 0, "320": 1, total: 1 });
  });

  it("keeps an apprenticeship out of every sector, and in the total", () => {
    const report = placementReport(
      frame(),
      [job({ placements: 3 }), job({ kind: "apprenticeship", sector: "other_public", wageSubsidy: true })],
      [],
    );
    expect(cellOf(report, "company")).toEqual({ n: 3, of: 4, percent: 75 });
    expect(cellOf(report, "company.wage_subsidy")).toEqual({ n: 0, of: 4, percent: 0 });
    expect(cellOf(report, "apprenticeship")).toEqual({ n: 1, of: 4, percent: 25 });
    expect(cellOf(report, "total")).toEqual({ n: 4, of: 4, percent: 100 });
    expect(keysOf(report)).not.toContain("other_public");
  });

  it("does not count a work trial as a job", () =>
    expect(figuresOf(placementReport(frame(), [job({ kind: "work_trial", placements: 5 })], []), "total")).toEqual({
      "698": 0,
      "320": 0,
      total: 0,
    }));

  it("counts a renewal as a job, and on its own line", () => {
    const report = placementReport(frame(), [job({ placements: 2 }), job({ renewal: true })], []);
    expect(cellOf(report, "company")).toMatchObject({ n: 3 });
    expect(cellOf(report, "renewals")).toEqual({ n: 1, of: 3, percent: 33.3 });
    expect(definitionOf(report, "renewals")?.numerator).toContain("continue");
  });

  it("of a period without jobs has nulls for shares", () => {
    const report = placementReport(frame(), [], []);
    expect(cellOf(report, "company", "698")).toEqual({ n: 0, of: 0, percent: null });
    expect(cellOf(report, "in_coaching")).toEqual({ n: 0, of: 0, percent: null });
  });
});

describe("the rows of persons", () => {
  const report = placementReport(
    frame(),
    [job()],
    [
      person({ persons: 5 }),
      person({ workTrial: true, study: true, otherServices: true }),
      person({ ended: "moved_on", otherServices: true, inCoaching: false }),
      person({ ended: "interrupted", inCoaching: false }),
      person({ ended: "completed", inCoaching: false, municipality: "320" }),
      person({ inCoaching: false, municipality: "320", persons: 3 }),
    ],
  );

  it("measure against the participants, not the employments", () => {
    expect(cellOf(report, "in_coaching")).toEqual({ n: 6, of: 12, percent: 50 });
    expect(cellOf(report, "completed", "320")).toEqual({ n: 1, of: 4, percent: 25 });
    expect(definitionOf(report, "work_trial")).toMatchObject({ unit: "participants" });
    expect(definitionOf(report, "work_trial")?.denominator).toContain("begun by the period's end");
  });

  it("may hold one person several times, and leave out one whose coaching ended before", () => {
    expect(personRows.map((key) => cellOf(report, key).n)).toEqual([1, 1, 2, 1, 1, 1, 6]);
  });
});

const jobs = fc.array(
  fc.record({
    municipality: fc.constantFrom("698", "320", "148"),
    kind: fc.constantFrom(...placementKinds),
    sector: fc.constantFrom(...sectors),
    wageSubsidy: fc.boolean(),
    renewal: fc.boolean(),
    placements: fc.integer({ min: 1, max: 40 }),
  }),
);

describe("whatever the placements", () => {
  const assertForAll = (holds: (n: (key: string) => number, report: Report) => void) =>
    fc.assert(
      fc.property(jobs, (counts) => {
        const report = placementReport(frame(), counts, []);
        for (const column of report.columns)
          holds((key) => report.rows.find((row) => row.key === key)?.cells[column]?.n ?? 0, report);
      }),
    );

  it("a sector's parts add up to the sector", () =>
    assertForAll((n) => {
      for (const sector of sectors) expect(n(`${sector}.unsubsidised`) + n(`${sector}.wage_subsidy`)).toBe(n(sector));
    }));

  it("sectors and apprenticeships add up to the total, and renewals are part of it", () =>
    assertForAll((n) => {
      expect(sectors.reduce((sum, sector) => sum + n(sector), n("apprenticeship"))).toBe(n("total"));
      expect(n("renewals")).toBeLessThanOrEqual(n("total"));
    }));

  it("a share is between 0 and 100, and null only where there is nothing to share", () =>
    assertForAll((_, report) => {
      for (const { percent, of } of report.rows.flatMap(({ cells }) => Object.values(cells))) {
        expect(percent === null).toBe(of === 0);
        expect(percent ?? 0).toBeGreaterThanOrEqual(0);
        expect(percent ?? 0).toBeLessThanOrEqual(100);
      }
    }));
});
