import { v7 } from "uuid";
import type { Day } from "../values/calendar.ts";
import { isWorkingDay } from "../values/working-days.ts";
import type { Random } from "./random.ts";

const hour = 3_600_000;
const dayLength = 24 * hour;

/** The working days from one day to another, both included. */
export const workingDays = (from: Day, to: Day): Day[] => {
  const days: Day[] = [];
  for (let noon = Date.parse(`${from}T12:00Z`); noon <= Date.parse(`${to}T12:00Z`); noon += dayLength) {
    const day = new Date(noon).toISOString().slice(0, 10);
    if (isKnownWorkingDay(day)) days.push(day);
  }
  return days;
};

/** The same days are asked for thousands of times. */
const isKnownWorkingDay = (day: Day): boolean => {
  const known = knownDays.get(day) ?? isWorkingDay(day);
  knownDays.set(day, known);
  return known;
};

const knownDays = new Map<Day, boolean>();

/** One working day between two days, both included; July is drawn a second time, because half of Finland is away. */
export const workingDayBetween = (random: Random, from: Day, to: Day): Day => {
  const days = workingDays(from, to);
  const day = random.pick(days);
  return day.slice(5, 7) === "07" ? random.pick(days) : day;
};

export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

export const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

export const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** An instant in office hours: so many minutes after 06:00 UTC, which is 8 or 9 o'clock in Finland. */
export const instantOn = (day: Day, minutes: number): number => Date.parse(`${day}T06:00Z`) + minutes * 60_000;

/** Ids of rows made at known instants: UUIDv7, so that they sort by that instant. */
export const idsFrom = (random: Random) => (instant: number) => v7({ msecs: instant, random: random.bytes() });
