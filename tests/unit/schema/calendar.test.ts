import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  asDate,
  dayOf,
  isDay,
  isoWeek,
  mondayOf,
  startOfWeek,
  timeOf,
  weekdayOf,
} from "../../../schema/values/calendar.ts";

const dayMs = 86_400_000;
const textOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Any day of four centuries. */
const anyDay = fc
  .integer({ min: Date.UTC(1800, 0, 1) / dayMs, max: Date.UTC(2199, 11, 31) / dayMs })
  .map((n) => textOf(n * dayMs));

/** ISO 8601 by counting: the week of a day is that of its Thursday, and week 1 is the one with the year's first Thursday. */
const countedWeek = (day: string): string => {
  const time = Date.parse(day);
  const fromMonday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - fromMonday) * dayMs);
  const year = thursday.getUTCFullYear();
  const ordinal = (thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs;
  return `${year}-W${String(Math.floor(ordinal / 7) + 1).padStart(2, "0")}`;
};

describe("the ISO week of a day", () => {
  it.each([
    ["2020-12-31", "2020-W53"],
    ["2021-01-03", "2020-W53"],
    ["2021-01-04", "2021-W01"],
    ["2022-01-01", "2021-W52"],
    ["2022-03-21", "2022-W12"],
    ["2024-12-30", "2025-W01"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2016-01-01", "2015-W53"],
  ])("%s is in %s", (day, week) => expect(isoWeek(day)).toBe(week));

  it("is what counting Thursdays gives, for any day", () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoWeek(day)).toBe(countedWeek(day));
      }),
    ));

  it("is one for the seven days from a Monday, and another the day before", () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = startOfWeek(day);
        const weeks = Array.from({ length: 7 }, (_, i) => isoWeek(addDays(monday, i)));
        expect(new Set(weeks)).toEqual(new Set([isoWeek(day)]));
        expect(isoWeek(addDays(monday, -1))).not.toBe(isoWeek(day));
        expect(asDate(monday).getUTCDay()).toBe(1);
      }),
    ));
});

describe("the day of an instant is Finland's", () => {
  it.each([
    ["2022-03-26T22:30:00Z", "2022-03-27"],
    ["2022-03-27T00:59:59Z", "2022-03-27"],
    ["2022-03-27T20:59:59Z", "2022-03-27"],
    ["2022-03-27T21:00:00Z", "2022-03-28"],
    ["2022-10-29T20:59:59Z", "2022-10-29"],
    ["2022-10-29T21:00:00Z", "2022-10-30"],
    ["2022-10-30T21:59:59Z", "2022-10-30"],
    ["2022-10-30T22:00:00Z", "2022-10-31"],
    ["2021-12-31T21:59:59Z", "2021-12-31"],
    ["2021-12-31T22:00:00Z", "2022-01-01"],
  ])("%s is on %s, in summer time, in winter time and as they change", (instant, day) =>
    expect(dayOf(Date.parse(instant))).toBe(day),
  );

  it("and noon in UTC is on the same day in Finland", () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(asDate(day).getTime())).toBe(day);
      }),
    ));
});

describe("what is counted without Temporal is what Temporal says", () => {
  it("of a moment in Helsinki, also in the hours around a change of the clocks", () => {
    const anyMoment = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2099, 11, 31) });
    const nearAChange = fc
      .tuple(
        fc.integer({ min: 1981, max: 2099 }),
        fc.constantFrom(2, 9),
        fc.integer({ min: 24, max: 31 }),
        fc.nat(1439),
      )
      .map(([year, month, date, minute]) => Date.UTC(year, month, date, 0, minute));
    fc.assert(
      fc.property(fc.oneof(anyMoment, nearAChange), (instant) => {
        const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO("Europe/Helsinki");
        expect(dayOf(instant)).toBe(there.toPlainDate().toString());
        expect(timeOf(instant)).toBe(there.toPlainTime().toString().slice(0, 5));
      }),
    );
  });

  it("of a day, its weekday and the days around it", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const there = Temporal.PlainDate.from(day);
        expect(weekdayOf(day)).toBe(there.dayOfWeek);
        expect(addDays(day, days)).toBe(there.add({ days }).toString());
      }),
    ));
});

describe("a day", () => {
  it.each(["2022-01-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("can be %s", (day) =>
    expect(isDay(day)).toBe(true),
  );

  it.each([
    ...["2022-02-29", "1900-02-29", "2022-02-31", "2022-04-31", "2022-13-01", "2022-00-10", "2022-01-00", "0000-00-00"],
    ...[
      "2022-1-1",
      "22-01-01",
      "2022/01/01",
      "1.1.2022",
      "2022-01-01T00:00",
      "2022-01-01 ",
      " 2022-01-01",
      "+002022-01-01",
      "-2022-01-01",
    ],
    ...["２０２２-01-01", "2022-01-01\n", "", "today", "2022-W12"],
  ])("cannot be %j", (text) => expect(isDay(text)).toBe(false));

  it("is a day exactly when the calendar writes it so", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, date) => {
          const text = [
            String(year).padStart(4, "0"),
            String(month).padStart(2, "0"),
            String(date).padStart(2, "0"),
          ].join("-");
          const time = new Date(0).setUTCFullYear(year, month - 1, date);
          expect(isDay(text)).toBe(textOf(time) === text);
        },
      ),
    ));

  it("goes forward and back by days and months, never past a month's end", () => {
    expect([addDays("2022-02-28", 1), addDays("2024-02-28", 1), addDays("2022-01-01", -1)]).toEqual([
      "2022-03-01",
      "2024-02-29",
      "2021-12-31",
    ]);
    expect([addMonths("2022-01-31", 1), addMonths("2024-01-31", 1), addMonths("2022-01-31", -2)]).toEqual([
      "2022-02-28",
      "2024-02-29",
      "2021-11-30",
    ]);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });
});

describe("the Monday of an ISO week", () => {
  it("is the one whose week it is, for any week", () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(mondayOf(isoWeek(day))).toBe(startOfWeek(day));
      }),
    ));

  it.each([
    ["2020-W53", "2020-12-28"],
    ["2021-W01", "2021-01-04"],
    ["2025-W01", "2024-12-30"],
    ["2026-W53", "2026-12-28"],
  ])("%s is %s", (week, monday) => expect(mondayOf(week)).toBe(monday));

  it.each(["2021-W53", "2027-W53", "2026-W54", "2026-W00", "2026-W99", "2026-W7", "2026W07", "2026-W07 ", ""])(
    "%j has none",
    (week) => expect(mondayOf(week)).toBeUndefined(),
  );
});
