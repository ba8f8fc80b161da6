import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../../schema/values/calendar.ts";
import { isWorkingDay } from "../../../../schema/values/working-days.ts";
import { asWeeks, type CoachTime, perWorkedWeek, workedWeeks } from "../../../../worker/reports/worked-weeks.ts";

const coach = (time: Partial<CoachTime> = {}): CoachTime => ({
  id: "a",
  name: "A",
  from: null,
  until: null,
  shares: [],
  away: [],
  ...time,
});
const worked = (from: string, to: string, ...coaches: CoachTime[]) => workedWeeks({ from, to }, coaches);
const sum = (weeks: { percentDays: number }[]) => weeks.reduce((all, { percentDays }) => all + percentDays, 0);

describe("a coach's worked weeks", () => {
  it("are one for five days at full time", () => {
    expect(worked("2022-03-07", "2022-03-13", coach())).toEqual([
      { coachId: "a", isoWeek: "2022-W10", percentDays: 500 },
    ]);
    expect(asWeeks(500)).toBe(1);
  });

  it("are cut by the period's first and last day", () => {
    // Thursday to the next Tuesday.
    expect(worked("2022-03-10", "2022-03-15", coach())).toEqual([
      { coachId: "a", isoWeek: "2022-W10", percentDays: 200 },
      { coachId: "a", isoWeek: "2022-W11", percentDays: 200 },
    ]);
    expect(worked("2022-03-12", "2022-03-13", coach())).toEqual([]);
  });

  it("follow a part-time share from its day on, the latest that has begun", () => {
    const shares = [
      { startsOn: "2022-03-16", percent: 50 },
      { startsOn: "2022-03-09", percent: 80 },
    ];
    expect(worked("2022-03-07", "2022-03-20", coach({ shares }))).toEqual([
      { coachId: "a", isoWeek: "2022-W10", percentDays: 2 * 100 + 3 * 80 },
      { coachId: "a", isoWeek: "2022-W11", percentDays: 2 * 80 + 3 * 50 },
    ]);
  });

  it("leave out an absence that goes over a week's end, and count overlapping ones once", () => {
    const away = [
      { startsOn: "2022-03-10", endsOn: "2022-03-15" },
      { startsOn: "2022-03-14", endsOn: "2022-03-16" },
    ];
    expect(worked("2022-03-07", "2022-03-20", coach({ away }))).toEqual([
      { coachId: "a", isoWeek: "2022-W10", percentDays: 300 },
      { coachId: "a", isoWeek: "2022-W11", percentDays: 200 },
    ]);
  });

  it("leave out a week away altogether", () => {
    const away = [{ startsOn: "2022-03-05", endsOn: "2022-03-13" }];
    expect(worked("2022-03-07", "2022-03-20", coach({ away })).map((week) => week.isoWeek)).toEqual(["2022-W11"]);
  });

  it("are shorter by public holidays and the eves kept as such", () => {
    expect(worked("2022-04-11", "2022-04-24", coach())).toEqual([
      { coachId: "a", isoWeek: "2022-W15", percentDays: 400 },
      { coachId: "a", isoWeek: "2022-W16", percentDays: 400 },
    ]);
    expect(sum(worked("2022-06-20", "2022-06-26", coach()))).toBe(400);
    // Christmas 2024: Tuesday to Thursday.
    expect(sum(worked("2024-12-23", "2024-12-29", coach()))).toBe(200);
  });

  it("know a year's 53rd week", () => {
    expect(worked("2020-12-28", "2021-01-10", coach())).toEqual([
      // New Year's Day is a Friday, Epiphany a Wednesday.
      { coachId: "a", isoWeek: "2020-W53", percentDays: 400 },
      { coachId: "a", isoWeek: "2021-W01", percentDays: 400 },
    ]);
  });

  it("begin with the first day in the team and end with the last", () => {
    expect(worked("2022-03-07", "2022-03-20", coach({ from: "2022-03-11", until: "2022-03-14" }))).toEqual([
      { coachId: "a", isoWeek: "2022-W10", percentDays: 100 },
      { coachId: "a", isoWeek: "2022-W11", percentDays: 100 },
    ]);
  });

  it("stand for each coach", () => {
    const weeks = worked("2022-03-07", "2022-03-13", coach(), coach({ id: "b", until: "2022-03-08" }));
    expect(weeks).toEqual([
      { coachId: "a", isoWeek: "2022-W10", percentDays: 500 },
      { coachId: "b", isoWeek: "2022-W10", percentDays: 200 },
    ]);
  });

  it("add up when a period is split, and at full time are its working days", () => {
    const start = "2020-01-01";
    fc.assert(
      fc.property(
        fc.nat(1500),
        fc.nat(90),
        fc.nat(90),
        fc.nat(1600),
        fc.nat(40),
        (offset, first, second, away, long) => {
          const [from, middle] = [addDays(start, offset), addDays(start, offset + first)];
          const to = addDays(middle, 1 + second);
          const someone = coach({ away: [{ startsOn: addDays(start, away), endsOn: addDays(start, away + long) }] });
          const whole = sum(worked(from, to, someone));
          expect(sum(worked(from, middle, someone)) + sum(worked(addDays(middle, 1), to, someone))).toBe(whole);
          const days = Array.from({ length: first + second + 2 }, (_, at) => addDays(from, at));
          expect(sum(worked(from, to, coach()))).toBe(100 * days.filter(isWorkingDay).length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("contacts per worked week", () => {
  it("have two decimals, a half rounded up", () => {
    expect(perWorkedWeek(6, 500)).toBe(6);
    expect(perWorkedWeek(1, 800)).toBe(0.63);
    expect(perWorkedWeek(0, 500)).toBe(0);
    expect(perWorkedWeek(7, 1500)).toBe(2.33);
  });

  it("are unknown where nobody worked", () => expect(perWorkedWeek(3, 0)).toBeNull());
});
