import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay } from "../../../schema/values/calendar.ts";
import { withFilters } from "../../../site/workspace/reports/filters.ts";
import { yearWith } from "../../../site/workspace/reports/opening-days.ts";
import { periodBefore, quickPeriod, quickPeriods, yearBefore } from "../../../site/workspace/reports/periods.ts";

const days = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 2000 }))
  .map(([start, length]) => ({
    from: addDays("2000-01-01", start),
    to: addDays(addDays("2000-01-01", start), length),
  }));

describe("a period offered by name", () => {
  it("is of whole years, halves and quarters, and ends today while it runs", () => {
    expect(quickPeriod("this_year", "2026-02-10")).toEqual({ from: "2026-01-01", to: "2026-02-10" });
    expect(quickPeriod("last_year", "2026-02-10")).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    expect(quickPeriod("last_quarter", "2026-02-10")).toEqual({ from: "2025-10-01", to: "2025-12-31" });
    expect(quickPeriod("last_quarter", "2026-12-31")).toEqual({ from: "2026-07-01", to: "2026-09-30" });
    expect(quickPeriod("this_half", "2026-06-30")).toEqual({ from: "2026-01-01", to: "2026-06-30" });
    expect(quickPeriod("this_half", "2026-07-01")).toEqual({ from: "2026-07-01", to: "2026-07-01" });
    expect(quickPeriod("beginning", "2026-02-10")).toEqual({});
  });

  it("begins before it ends, on any day", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...quickPeriods), ({ from: today }, name) => {
        const { from, to } = quickPeriod(name, today);
        if (from && to) expect(from <= to && isDay(from) && isDay(to)).toBe(true);
      }),
    );
  });
});

describe("the year that a report opens on", () => {
  it("is this one once it has a contact, the last one until then, and none for a team at rest", () => {
    const thisYear = { from: "2027-01-01", to: "2027-01-08" };
    const lastYear = { from: "2026-01-01", to: "2026-12-31" };
    expect(yearWith("2027-01-04", "2027-01-08")).toEqual(thisYear);
    expect(yearWith("2026-12-30", "2027-01-08")).toEqual(lastYear);
    expect(yearWith("2025-12-31", "2027-01-08")).toEqual({});
    expect(yearWith(undefined, "2027-01-08")).toEqual({});
  });

  it("leaves the beginning reachable by an address of its own", () => {
    const none = { municipality: undefined, comparison: undefined, comparedFrom: undefined, comparedTo: undefined };
    const from = (filters: { from?: string; to?: string; fromBeginning: boolean }) =>
      withFilters("/tyotila/raportit", { ...none, ...filters });
    expect(from({ fromBeginning: true })).toBe("/tyotila/raportit?jakso=alusta");
    expect(from({ from: "2026-01-01", to: "2026-12-31", fromBeginning: true })).not.toContain("jakso");
  });
});

describe("the period before", () => {
  it("is as many months before whole months", () => {
    expect(periodBefore({ from: "2022-01-01", to: "2022-12-31" })).toEqual({ from: "2021-01-01", to: "2021-12-31" });
    expect(periodBefore({ from: "2022-03-01", to: "2022-03-31" })).toEqual({ from: "2022-02-01", to: "2022-02-28" });
  });

  it("is as many days before any other", () => {
    expect(periodBefore({ from: "2022-01-03", to: "2022-01-09" })).toEqual({ from: "2021-12-27", to: "2022-01-02" });
    expect(periodBefore({ from: "2022-01-03", to: "2022-01-03" })).toEqual({ from: "2022-01-02", to: "2022-01-02" });
  });

  it("ends on the day before, whatever the period", () => {
    fc.assert(
      fc.property(days, (period) => {
        const before = periodBefore(period);
        expect(addDays(before.to, 1)).toBe(period.from);
        expect(before.from <= before.to).toBe(true);
      }),
    );
  });
});

describe("the same days a year before", () => {
  it("end a month where the period does, in leap years too", () => {
    expect(yearBefore({ from: "2024-01-01", to: "2024-02-29" })).toEqual({ from: "2023-01-01", to: "2023-02-28" });
    expect(yearBefore({ from: "2025-02-01", to: "2025-02-28" })).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(yearBefore({ from: "2022-01-01", to: "2022-10-15" })).toEqual({ from: "2021-01-01", to: "2021-10-15" });
  });
});
