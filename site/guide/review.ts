import type { Day } from "../../schema/calendar.ts";

/** Do a page's facts wait to be checked? From the day on by which they were to be. */
export const isDue = (reviewBy: Day, day: Day): boolean => day >= reviewBy;
