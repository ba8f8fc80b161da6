import { addDays, type Day, mondayOf, startOfWeek, today } from "../../schema/values/calendar.ts";

/**
 * A week of the team: its Monday and Sunday, and the day it is seen from, which is today, its Monday when it is ahead, and
 * the Monday after it when it is over.
 */
export type Week = { week: string; from: Day; to: Day; day: Day };

export const weekOf = (week: string): Week => {
  const from = mondayOf(week) ?? startOfWeek(today());
  const to = addDays(from, 6);
  const [, day = from] = [from, today(), addDays(to, 1)].sort();
  return { week, from, to, day };
};
