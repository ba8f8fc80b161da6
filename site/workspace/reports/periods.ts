import { addDays, addMonths, type Day } from "../../../schema/values/calendar.ts";

export type Period = { from: Day; to: Day };

export const quickPeriods = ["this_year", "last_year", "last_quarter", "this_half", "beginning"] as const;
export type QuickPeriod = (typeof quickPeriods)[number];

/** A period that is offered by name; one that still runs ends today. From the beginning on there are no days to say. */
export const quickPeriod = (name: QuickPeriod, today: Day): Partial<Period> => {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const firstOf = (ofYear: number, ofMonth: number): Day => `${ofYear}-${String(ofMonth).padStart(2, "0")}-01`;
  const quarter = firstOf(year, month - ((month - 1) % 3));
  switch (name) {
    case "this_year":
      return { from: firstOf(year, 1), to: today };
    case "last_year":
      return { from: firstOf(year - 1, 1), to: addDays(firstOf(year, 1), -1) };
    case "last_quarter":
      return { from: addMonths(quarter, -3), to: addDays(quarter, -1) };
    case "this_half":
      return { from: firstOf(year, month < 7 ? 1 : 7), to: today };
    case "beginning":
      return {};
  }
};

/** The period just before: as many months before whole months, otherwise as many days. */
export const periodBefore = ({ from, to }: Period): Period => {
  const last = addDays(from, -1);
  const months = wholeMonths({ from, to });
  return { from: months === undefined ? addDays(last, -daysAfter(from, to)) : addMonths(from, -months), to: last };
};

/** The same days a year before; where the last one ends a month, so does the other. */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: addMonths(from, -12),
  to: endsMonth(to) ? addDays(addMonths(addDays(to, 1), -12), -1) : addMonths(to, -12),
});

const endsMonth = (day: Day): boolean => addDays(day, 1).endsWith("-01");

/** How many calendar months the period is, if it is made of whole ones. */
const wholeMonths = ({ from, to }: Period): number | undefined =>
  from.endsWith("-01") && endsMonth(to) ? monthNumber(to) - monthNumber(from) + 1 : undefined;

const monthNumber = (day: Day): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
const daysAfter = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
