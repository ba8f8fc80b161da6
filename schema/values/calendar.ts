import { Temporal } from "temporal-polyfill";

/** Days and weeks are Finland's: an instant belongs to the day it was in Helsinki. */
const zone = "Europe/Helsinki";

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** Swedish writes an instant as `2022-03-27 03:00`. A formatter costs far more to make than to use. */
const clocks = new Intl.DateTimeFormat("sv-SE", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

export const dayOf = (instant: number): Day => clocks.format(instant).slice(0, 10);

/** The time of day of an instant in Helsinki, `07:00`. */
export const timeOf = (instant: number): string => clocks.format(instant).slice(11, 16);

/** The instant of a time of day in Helsinki; a time that the clock skips is an hour later, one that it repeats is the first. */
export const instantAt = (day: Day, time: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;

/** The first instant of a day in Helsinki. */
export const startOfDay = (day: Day): number => instantAt(day, "00:00");

/** When the clocks of Helsinki were changed from a day to another, the first first, and by how much they differ from UTC since. */
export const clockChanges = (from: Day, to: Day): { at: number; offset: number }[] => {
  const changes: { at: number; offset: number }[] = [];
  const last = startOfDay(to);
  const start = Temporal.PlainDate.from(from).toZonedDateTime(zone);
  for (let next = start.getTimeZoneTransition("next"); next; next = next.getTimeZoneTransition("next")) {
    if (next.epochMilliseconds > last) break;
    changes.push({ at: next.epochMilliseconds, offset: next.offsetNanoseconds / 1_000_000 });
  }
  return changes;
};

export const today = (): Day => dayOf(Date.now());

/** True for a day that exists in the calendar, written `YYYY-MM-DD`: 31 February does not. */
export const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = timeIn(value);
  // A Date takes 31 February for a day of March.
  return !Number.isNaN(time) && dayAt(time) === value;
};

/** The ISO week of a day as `2022-W12`: weeks start on Monday, and the year is the one that holds the week's Thursday. */
export const isoWeek = (day: Day): string => {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const daysBefore = (timeIn(thursday) - timeIn(`${year}-01-01`)) / dayLength;
  return `${year}-W${String(Math.floor(daysBefore / 7) + 1).padStart(2, "0")}`;
};

/** Monday of an ISO week; undefined for what is none: `2026-W53` is a week, `2027-W53` is not. */
export const mondayOf = (week: string): Day | undefined => {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined) return undefined;
  const monday = addDays(startOfWeek(`${year}-01-04`), 7 * (Number(number) - 1));
  return isoWeek(monday) === week ? monday : undefined;
};

export const addDays = (day: Day, days: number): Day => dayAt(timeIn(day) + days * dayLength);

export const addMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString();

/** Monday of the week that holds the day. */
export const startOfWeek = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(timeIn(day)).getUTCDay() || 7;

/** The day as a date a formatter can write: noon in UTC is the same day everywhere in Finland. */
export const asDate = (day: Day): Date => new Date(`${day}T12:00:00Z`);

// A day is counted on in UTC, where each has as many hours: a page asks for hundreds of days, and Temporal takes ten times
// as long for each.
const dayLength = 86_400_000;
const timeIn = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);
