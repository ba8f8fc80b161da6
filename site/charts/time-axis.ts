import { addDays, isoWeek, startOfWeek } from "../../schema/values/calendar.ts";

/** A label under the drawing, at `x` percent of its width. */
export type Mark = { key: string; x: number };
export type YearMark = { year: string; x: number };

/** As many labels as a phone has room for, and the steps people count weeks and months in. */
const most = { week: 8, month: 5 };
const steps = { week: [1, 2, 5, 10], month: [1, 2, 3, 4, 6] };
/** The room a year takes, in percent of the width. */
const yearRoom = 17;

const isWeek = (key: string): boolean => key.includes("W");
/** 12 of `2022-W12`, 3 of `2022-03`. */
export const numberIn = (key: string): number => Number(key.slice(-2));
export const yearOf = (key: string): string => key.slice(0, 4);

/**
 * Which weeks (`2022-W12`) or months (`2022-03`) of a row are named under it, and where each year begins. `at` gives the
 * place of the nth in percent of the width, `from` where its share of the width begins. A row too long for its numbers
 * has its years alone.
 */
export const timeAxis = (
  keys: readonly string[],
  at: (index: number) => number,
  from: (index: number) => number = at,
): { marks: Mark[]; years: YearMark[] } => {
  const placed = keys.map((key, index) => ({ key, x: at(index) }));
  const kind = isWeek(keys[0] ?? "") ? "week" : "month";
  const step = steps[kind].find((size) => keys.length / size <= most[kind]);
  const named = step === undefined ? [] : placed.filter(({ key }) => isNamed(key, step));
  const years = keys.flatMap((key, index): YearMark[] =>
    index === 0 || yearOf(key) !== yearOf(keys[index - 1] ?? key) ? [{ year: yearOf(key), x: from(index) }] : [],
  );
  return { marks: named, years: withRoom(years) };
};

const isNamed = (key: string, step: number): boolean =>
  isWeek(key) ? numberIn(key) % step === 0 : (numberIn(key) - 1) % step === 0;

/** Years in reading order with room between them; where a year's end shares its place with the next, the next is named. */
const withRoom = (years: readonly YearMark[]): YearMark[] => {
  const kept: YearMark[] = [];
  for (const year of years) {
    const last = kept.at(-1);
    if (last && year.x - last.x < yearRoom) {
      if (kept.length === 1) kept[0] = year;
      continue;
    }
    kept.push(year);
  }
  return kept;
};

/** Every ISO week from the first to the last of the row, those without anything too: a week left out would lie about time. */
export const everyWeek = <Value>(
  row: readonly { key: string; value: Value }[],
  none: Value,
): { key: string; value: Value }[] => {
  const byWeek = new Map(row.map(({ key, value }) => [key, value]));
  const weeks = [...byWeek.keys()].sort();
  const last = weeks.at(-1);
  const all: { key: string; value: Value }[] = [];
  for (let week = weeks[0]; week && last && week <= last; week = weekAfter(week)) {
    all.push({ key: week, value: byWeek.get(week) ?? none });
  }
  return all;
};

const weekAfter = (week: string): string => {
  // The fourth of January is always in the year's first week.
  const first = startOfWeek(`${yearOf(week)}-01-04`);
  return isoWeek(addDays(first, 7 * numberIn(week)));
};
