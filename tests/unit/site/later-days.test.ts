import { describe, expect, it } from "vitest";
import { workingDayFrom, workingDayUntil } from "../../../schema/values/working-days.ts";
import { reminderDays } from "../../../site/workspace/contacts/draft.ts";
import { laterDays } from "../../../site/workspace/follow-ups/later.ts";
import { dayOffOf, taskOf } from "../../../site/workspace/follow-ups/task.ts";

describe("the days that something is put off to", () => {
  it.each([
    ["a Monday", "2026-10-12", ["2026-10-13", "2026-10-19", "2026-10-26"]],
    ["a Thursday", "2026-10-15", ["2026-10-16", "2026-10-22", "2026-10-29"]],
    ["a Friday: Monday besides", "2026-10-16", ["2026-10-17", "2026-10-19", "2026-10-23", "2026-10-30"]],
    ["a Saturday: Monday besides", "2026-10-17", ["2026-10-18", "2026-10-19", "2026-10-23", "2026-10-30"]],
    ["a Sunday, before a working day", "2026-10-18", ["2026-10-19", "2026-10-23", "2026-10-30"]],
    ["the day before Christmas Eve", "2026-12-23", ["2026-12-24", "2026-12-28", "2026-12-30", "2027-01-05"]],
    ["Maundy Thursday", "2027-03-25", ["2027-03-26", "2027-03-30", "2027-04-01", "2027-04-08"]],
  ])("on %s", (_, today, days) => {
    expect(laterDays(today, "fi").map(({ day }) => day)).toEqual(days);
    const { tomorrow, workday } = reminderDays(today);
    expect(tomorrow === workday ? [tomorrow] : [tomorrow, workday]).toEqual(days.slice(0, -2));
  });

  it("are named, tomorrow as such and the next working day besides", () => {
    const labels = laterDays("2026-10-16", "fi").map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual([
      expect.stringMatching(/^Huomenna la/),
      expect.stringMatching(/^Seuraavana työpäivänä ma/),
    ]);
  });
});

it("the working day beside a day is the day itself, where people work on it", () => {
  for (const [day, before, after] of [
    ["2026-10-16", "2026-10-16", "2026-10-16"],
    ["2026-10-17", "2026-10-16", "2026-10-19"],
    ["2026-12-25", "2026-12-23", "2026-12-28"],
    ["2027-03-28", "2027-03-25", "2027-03-30"],
  ] as const)
    expect([workingDayUntil(day), workingDayFrom(day)]).toEqual([before, after]);
});

it("a reminder tells of the day off that its rule gave, unless somebody has moved it", () => {
  const visit = { rule: "support_visit", ruledOn: "2026-10-17" } as const;
  expect(dayOffOf({ ...visit, dueOn: "2026-10-19" })).toBe("2026-10-17");
  expect(dayOffOf({ ...visit, dueOn: "2026-10-16" })).toBe("2026-10-17");
  expect(dayOffOf({ ...visit, dueOn: "2026-10-21" })).toBeUndefined();
  expect(dayOffOf({ ...visit, ruledOn: "2026-10-19", dueOn: "2026-10-19" })).toBeUndefined();
  expect(dayOffOf({ rule: null, ruledOn: null, dueOn: "2026-10-17" })).toBeUndefined();
});

it("a reminder of an end tells how long there is until it from its own day", () => {
  const ends = { task: "", rule: "term_ends", step: 14, ruledOn: "2026-12-27" } as const;
  const told = (dueOn: string) => taskOf({ ...ends, dueOn }, "fi").match(/\d+/)?.[0];
  expect(["2026-12-23", "2026-12-27", "2026-12-30"].map(told)).toEqual(["18", "14", "14"]);
  const visit = { ...ends, rule: "support_visit", step: 3 } as const;
  expect(taskOf({ ...visit, dueOn: "2026-12-23" }, "fi")).toContain("3 kk");
});
