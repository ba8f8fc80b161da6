import { Temporal } from "temporal-polyfill";
import { addDays, type Day, weekdayOf } from "./calendar.ts";

/** Monday to Friday, and neither a Finnish public holiday nor Midsummer Eve nor Christmas Eve. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !daysOff(Number(day.slice(0, 4))).has(day);

/** The working day that comes so many working days after a day; the day itself does not count. */
export const addWorkingDays = (day: Day, days: number): Day => {
  let reached = day;
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left--;
  }
  return reached;
};

/** The day itself where people work on it, else the last working day before it. */
export const workingDayUntil = (day: Day): Day => (isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1)));

/** The day itself where people work on it, else the first working day after it. */
export const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)));

/** How many working days come after a day until another, that one with them; 0 when it is no later. */
export const workingDaysBetween = (after: Day, until: Day): number => {
  let count = 0;
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
  return count;
};

/** Those that can fall on a weekday. The eves of Midsummer and Christmas are free by custom, not by law. */
const daysOff = (year: number): Set<Day> => {
  const known = kept.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const fixed = ["01-01", "01-06", "05-01", "12-06", "12-24", "12-25", "12-26"].map((day) => `${year}-${day}`);
  // Good Friday, Easter Monday, Ascension Day.
  const moving = [-2, 1, 39].map((days) => addDays(easter, days));
  const found = new Set([...fixed, ...moving, midsummerEve(year)]);
  kept.set(year, found);
  return found;
};

const kept = new Map<number, Set<Day>>();

/** The Friday between 19 and 25 June. */
const midsummerEve = (year: number): Day => {
  const first = Temporal.PlainDate.from({ year, month: 6, day: 19 });
  return first.add({ days: (12 - first.dayOfWeek) % 7 }).toString();
};

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
const easterSunday = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return Temporal.PlainDate.from({ year, month, day }).toString();
};
