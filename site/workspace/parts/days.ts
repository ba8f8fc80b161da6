import { addDays, type Day, dayOf, today } from "../../../schema/values/calendar.ts";
import { isWorkingDay, workingDayFrom, workingDayUntil } from "../../../schema/values/working-days.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { atInstant, dayMonth, fullDay, leadingDay, range, weekdayDayMonth } from "../../words/format.ts";

const near = (withinYear: typeof fullDay) => (day: Day, locale: Locale) =>
  (day.slice(0, 4) === today().slice(0, 4) ? withinYear : fullDay)(day, locale);

/** A day as briefly as it is still clear: `ma 10.10.` this year, `10.10.2021` in another. */
export const nearDay = near(weekdayDayMonth);
/** `Ma 10.10.`, where a line begins. */
export const leadingNearDay = near(leadingDay);

/** From a day to another, or since it while it lasts: `1.3.–31.8.2022`, `1.3.2022–`; one day is itself. */
export const dayRange = (from: Day, to: Day | null | undefined, locale: Locale): string => {
  if (!to) return `${fullDay(from, locale)}–`;
  if (from === to) return fullDay(from, locale);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return range(sameYear ? dayMonth(from, locale) : fullDay(from, locale), fullDay(to, locale));
};

const timed = (write: typeof nearDay) => (instant: number, locale: Locale) =>
  `${write(dayOf(instant), locale)} ${atInstant(instant, locale)}`;

export const dayAndTime = timed(nearDay);
/** `Ma 10.10. klo 9.30`, where a line begins. */
export const leadingDayAndTime = timed(leadingNearDay);

/** In a week and in two, as a coach means them: nobody is called on a Saturday or a holiday. */
export const nextWeek = (from: Day): Day => workingDayUntil(addDays(from, 7));
export const inTwoWeeks = (from: Day): Day => workingDayUntil(addDays(from, 14));

/** The first working day to come where tomorrow is none: it is offered besides tomorrow. */
export const workdayAfterFree = (from: Day): [] | [Day] => {
  const tomorrow = addDays(from, 1);
  return isWorkingDay(tomorrow) ? [] : [workingDayFrom(tomorrow)];
};
