import { addDays, addMonths, type Day, startOfWeek } from "../../values/calendar.ts";
import { workingDayUntil } from "../../values/working-days.ts";

/** The twelve months that the team at work is shown in; `last` is the last working day before the data is loaded. */
export type Year = { loadDay: Day; from: Day; last: Day };

export const yearUntil = (loadDay: Day): Year => ({
  loadDay,
  from: addMonths(loadDay, -12),
  last: workingDayUntil(addDays(loadDay, -1)),
});

/** The working day so many days before the data is loaded, or the nearest one before that. */
export const daysAgo = ({ loadDay }: Year, days: number): Day => workingDayUntil(addDays(loadDay, -days));

/** The Mondays of the year's weeks, the first of them whole. */
export const mondaysOf = ({ from, last }: Year): Day[] => {
  const mondays: Day[] = [];
  for (let monday = startOfWeek(addDays(from, 6)); monday <= last; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
};

/** The calendar years that the twelve months touch, `["2026", "2027"]`. */
export const calendarYears = ({ from, loadDay }: Year): string[] => [
  ...new Set([from.slice(0, 4), loadDay.slice(0, 4)]),
];

/** The latest half of a calendar year that was over some weeks ago: what a report can have been issued of. */
export const reportedHalf = ({ loadDay }: Year): { from: Day; to: Day } => {
  const day = addDays(loadDay, -20);
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "07-01"
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year - 1}-07-01`, to: `${year - 1}-12-31` };
};
