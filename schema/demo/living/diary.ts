import { addDays, type Day, weekdayOf } from "../../values/calendar.ts";
import { isWorkingDay } from "../../values/working-days.ts";
import { earlier, later } from "../days.ts";
import type { RowOf } from "../rows.ts";
import type { CoachName, Team } from "./team.ts";
import type { Year } from "./year.ts";

/** Which days each coach of the year is at work; the first works four days a week. */
export type Diary = {
  isAtWork: (coach: CoachName, day: Day) => boolean;
  /** Is the coach at work on the day of loading itself? */
  isInToday: (coach: CoachName) => boolean;
  /** The nearest day of work up to a day, or from it on; undefined where the year has none. */
  until: (coach: CoachName, day: Day) => Day | undefined;
  from: (coach: CoachName, day: Day) => Day | undefined;
};

export const diaryOf = (year: Year, { idOf, handedOverOn }: Team, absences: RowOf<"absences">[]): Diary => {
  const works = (coach: CoachName, day: Day): boolean =>
    isWorkingDay(day) &&
    !(coach === "first" && weekdayOf(day) === 5) &&
    !absences.some(({ userId, startsOn, endsOn }) => userId === idOf[coach] && startsOn <= day && day <= endsOn);
  const isAtWork = (coach: CoachName, day: Day): boolean =>
    day >= year.from && day <= (coach === "third" ? handedOverOn : year.last) && works(coach, day);
  const look = (step: number) => (coach: CoachName, day: Day) => {
    const first = step < 0 ? earlier(day, year.last) : later(afterWeekend(day), year.from);
    for (let on = first; on >= year.from && on <= year.last; on = addDays(on, step)) if (isAtWork(coach, on)) return on;
    return undefined;
  };
  const isInToday = (coach: CoachName) => coach !== "third" && works(coach, year.loadDay);
  return { isAtWork, isInToday, until: look(-1), from: look(1) };
};

/** What would fall on a weekend is put off to some day of the week after it: not all of it to Monday. */
const afterWeekend = (day: Day): Day => {
  const toMonday = 8 - weekdayOf(day);
  return toMonday > 2 ? day : addDays(day, toMonday + (Number(day.slice(8)) % 5));
};
