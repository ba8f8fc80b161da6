import { addDays, type Day, isDay, today, weekdayOf } from "./calendar.ts";
import { plainly } from "./formats.ts";

/** Which of the days that a weekday's name may mean: the one that comes, or the one that was, today too. */
export type Toward = "coming" | "past";

/**
 * The day that somebody typed, `YYYY-MM-DD`: `28.2.2022`, `28.2.22`, `28022022`, `28.2.` (of the years around today the
 * nearest), a weekday or a word such as huomenna, in any of the three languages. What is none stays as it was.
 */
export const dayAsKept = (text: string, toward: Toward, now: Day = today()): string => {
  const typed = plainly(text).toLowerCase().replace(/[.,]$/, "");
  const dated = typed.replace(/^(\p{L}+)\.?,? (?=\d)/u, (whole, name: string) => (weekdays.has(name) ? "" : whole));
  return inDigits(dated, toward, now) ?? named(typed, toward, now) ?? text.trim();
};

const inDigits = (typed: string, toward: Toward, now: Day): Day | undefined => {
  const [, date = "", month = "", year] =
    /^(\d{1,2})[./] ?(\d{1,2})(?:[./] ?(\d{4}|\d{2}))?$/.exec(typed) ??
    /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(typed) ??
    /^(\d\d)(\d\d)(\d{4})$/.exec(typed) ??
    [];
  if (date === "") return undefined;
  const inYear = (each: string) => [each, month.padStart(2, "0"), date.padStart(2, "0")].join("-");
  if (year !== undefined) return inYear(year.padStart(4, "20"));
  const thisYear = Number(now.slice(0, 4));
  const days = [thisYear - 1, thisYear, thisYear + 1].map((each) => inYear(String(each))).filter(isDay);
  const meant = toward === "past" ? days.filter((day) => day <= now) : days;
  return meant.toSorted((one, other) => distance(one, now) - distance(other, now))[0];
};

const distance = (day: Day, now: Day): number => Math.abs(Date.parse(day) - Date.parse(now));

const named = (typed: string, toward: Toward, now: Day): Day | undefined => {
  const away = words.get(typed);
  if (away !== undefined) return addDays(now, away);
  const weekday = weekdays.get(typed.replace(/^(på|on) (?=.)/, ""));
  if (weekday === undefined) return undefined;
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  return addDays(now, toward === "coming" ? ahead || 7 : -((7 - ahead) % 7));
};

const words = new Map(
  Object.entries({
    ...{ tänään: 0, idag: 0, "i dag": 0, today: 0 },
    ...{ huomenna: 1, imorgon: 1, "i morgon": 1, tomorrow: 1 },
    ...{ ylihuomenna: 2, övermorgon: 2, "i övermorgon": 2, "day after tomorrow": 2 },
    ...{ eilen: -1, igår: -1, "i går": -1, yesterday: -1 },
    ...{ toissapäivänä: -2, förrgår: -2, "i förrgår": -2, "day before yesterday": -2 },
  }),
);

const weekdays = new Map(
  [
    ["ma", "maanantai", "maanantaina", "må", "mån", "måndag", "mon", "monday"],
    ["ti", "tiistai", "tiistaina", "tis", "tisdag", "tue", "tues", "tuesday"],
    ["ke", "keskiviikko", "keskiviikkona", "on", "ons", "onsdag", "wed", "wednesday"],
    ["to", "torstai", "torstaina", "tor", "tors", "torsdag", "thu", "thur", "thurs", "thursday"],
    ["pe", "perjantai", "perjantaina", "fr", "fre", "fredag", "fri", "friday"],
    ["la", "lauantai", "lauantaina", "lö", "lör", "lördag", "sat", "saturday"],
    ["su", "sunnuntai", "sunnuntaina", "sö", "sön", "söndag", "sun", "sunday"],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

/** The time of day that somebody typed, `09:30`: `9.30`, `klo 9`, `kl. 9:30`. What is none stays as it was. */
export const timeAsKept = (text: string): string => {
  const [, hours, minutes = "00"] =
    /^(?:(?:klo|kello|kl|at)\.? ?)?(\d{1,2})(?: ?[.:] ?(\d\d)(?::00)?)?$/.exec(plainly(text).toLowerCase()) ?? [];
  return hours === undefined ? text.trim() : `${hours.padStart(2, "0")}:${minutes}`;
};
