import { addDays, type Day, isoWeek, startOfWeek } from "../../schema/values/calendar.ts";
import { isWorkingDay } from "../../schema/values/working-days.ts";
import { ratio } from "./cells.ts";

/**
 * What is known of a coach's working time. `from` and `until` are the first and the last day in the team, null where none
 * is known; `shares` say how much of full time, in per cent, from a day on (full time until the first); `away` are the
 * first and the last day of each absence. Shares and absences come in any order, absences may overlap.
 */
export type CoachTime = {
  id: string;
  name: string;
  from: Day | null;
  until: Day | null;
  shares: readonly { startsOn: Day; percent: number }[];
  away: readonly { startsOn: Day; endsOn: Day }[];
};

/**
 * How much a coach worked in one ISO week, in per cent days: a day present at full time is 100, at half time 50. Whole
 * numbers, so that sums and the edges of points are exact. Weeks without a day present are left out.
 */
export type WorkedWeek = { coachId: string; isoWeek: string; percentDays: number };

/** A week of five days at full time. */
export const fullWeek = 500;

/**
 * The weeks that each coach worked in a period, both days included: its working days (schema/values/working-days.ts) on which the
 * coach was in the team and not away, each weighed by the share of full time of that day. A week with a public holiday is
 * so much shorter, and one that the period cuts is counted for its days in the period.
 */
export const workedWeeks = (period: { from: Day; to: Day }, coaches: readonly CoachTime[]): WorkedWeek[] => {
  const weeks = workingDaysByWeek(period);
  return coaches.flatMap((coach) =>
    weeks
      .map(({ isoWeek, days }) => ({
        coachId: coach.id,
        isoWeek,
        percentDays: days.filter((day) => isPresent(coach, day)).reduce((sum, day) => sum + shareOn(coach, day), 0),
      }))
      .filter(({ percentDays }) => percentDays > 0),
  );
};

/** In the team and not away. */
export const isPresent = ({ from, until, away }: CoachTime, day: Day): boolean =>
  (from === null || day >= from) &&
  (until === null || day <= until) &&
  !away.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

/** The share of full time on a day, in per cent: the last one that has begun. */
export const shareOn = ({ shares }: CoachTime, day: Day): number => {
  let last = fullTime;
  for (const share of shares) if (share.startsOn <= day && share.startsOn >= last.startsOn) last = share;
  return last.percent;
};

const fullTime = { startsOn: "", percent: 100 };

/** Per cent days as worked weeks: work share × days present ÷ 5. */
export const asWeeks = (percentDays: number): number => percentDays / fullWeek;

/** Contacts per worked week with two decimals, a half rounded up; null when nobody worked. */
export const perWorkedWeek = (contacts: number, percentDays: number): number | null =>
  ratio(fullWeek * contacts, percentDays);

/** Monday to Friday without public holidays, by ISO week. */
const workingDaysByWeek = ({ from, to }: { from: Day; to: Day }): { isoWeek: string; days: Day[] }[] => {
  const weeks: { isoWeek: string; days: Day[] }[] = [];
  for (let monday = startOfWeek(from); monday <= to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 5 }, (_, at) => addDays(monday, at));
    weeks.push({
      isoWeek: isoWeek(monday),
      days: days.filter((day) => day >= from && day <= to && isWorkingDay(day)),
    });
  }
  return weeks;
};
