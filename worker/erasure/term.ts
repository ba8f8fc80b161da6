import type { Day } from "../../schema/values/calendar.ts";

/**
 * As of when retention is kept. Demo rows have the days of 2021 and 2022, so in a demo nothing is older than its loading:
 * it would be empty at once.
 */
export type Term = { day: Day; now: number; demoLoadedOn: Day | null };

/** Is everything younger than this day, because it is a demo that was loaded after it? */
export const isYounger = ({ demoLoadedOn }: Term, day: Day): boolean => demoLoadedOn !== null && demoLoadedOn > day;
