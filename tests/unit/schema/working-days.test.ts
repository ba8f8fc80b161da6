import { describe, expect, it } from "vitest";
import { addWorkingDays, isWorkingDay } from "../../../schema/values/working-days.ts";

describe("a working day", () => {
  it.each([
    ["New Year's Day", "2026-01-01"],
    ["Epiphany", "2026-01-06"],
    ["Good Friday", "2026-04-03"],
    ["Easter Monday", "2026-04-06"],
    ["May Day", "2026-05-01"],
    ["Ascension Day", "2026-05-14"],
    ["Midsummer Eve", "2026-06-19"],
    ["Midsummer Eve at its latest", "2027-06-25"],
    ["Independence Day", "2027-12-06"],
    ["Christmas Eve", "2026-12-24"],
    ["Christmas Day", "2026-12-25"],
    ["St Stephen's Day", "2024-12-26"],
    ["Good Friday of a leap year", "2024-03-29"],
    ["a Saturday", "2026-11-21"],
    ["a Sunday", "2026-11-22"],
  ])("is not %s", (_, day) => expect(isWorkingDay(day)).toBe(false));

  it.each([
    ["the Thursday before Good Friday", "2026-04-02"],
    ["the Thursday before Midsummer Eve", "2026-06-18"],
    ["New Year's Eve", "2026-12-31"],
    ["a Monday in November", "2026-11-23"],
  ])("is %s", (_, day) => expect(isWorkingDay(day)).toBe(true));

  it("is counted after the day itself, over a weekend and over holidays", () => {
    expect(addWorkingDays("2026-11-20", 2)).toBe("2026-11-24");
    expect(addWorkingDays("2026-04-02", 1)).toBe("2026-04-07");
    expect(addWorkingDays("2026-12-23", 2)).toBe("2026-12-29");
  });
});
