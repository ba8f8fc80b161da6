import { type SQL, sql } from "drizzle-orm";
import { users } from "../../schema/tables/users.ts";
import { addDays, type Day, dayOf } from "../../schema/values/calendar.ts";
import { holdsRole } from "../platform/roles.ts";
import type { Db } from "../platform/scope.ts";
import type { CoachTime } from "./worked-weeks.ts";

/**
 * The statement that finds the working time of everybody who is or was a coach, by name; absences are those that touch the
 * days. A lead who coaches has the role of a coach too, and one who only leads is not counted: neither the meetings nor the
 * weeks.
 */
export const selectCoachTimes = (db: Db, { from, to }: { from: Day | SQL; to: Day | SQL }) =>
  db
    .select({
      id: users.id,
      name: users.name,
      createdAt: users.createdAt,
      deactivatedAt: users.deactivatedAt,
      firstMet: sql<Day | null>`(SELECT min(met.date) FROM contact_coaches AS met
        WHERE met.coach_id = users.id AND met.in_person = 1)`.as("first_met"),
      shares: sql<string>`(SELECT json_group_array(json_array(share.starts_on, share.percent)) FROM work_shares AS share
        WHERE share.user_id = users.id)`.as("shares"),
      away: sql<string>`(SELECT json_group_array(json_array(away.starts_on, away.ends_on)) FROM absences AS away
        WHERE away.user_id = users.id AND away.ends_on >= ${from} AND away.starts_on <= ${to})`.as("away"),
    })
    .from(users)
    .where(isCoach)
    .orderBy(users.nameSort, users.id);

/** Of a row of users: the role of a coach. */
export const isCoach = holdsRole("coach");

type Row = Awaited<ReturnType<typeof selectCoachTimes>>[number];

/**
 * A coach is in the team from the day the account was made, or from the first meeting where that was written down for an
 * earlier day; until the day before the account was closed.
 */
export const coachTimeOf = (row: Row): CoachTime => ({
  id: row.id,
  name: row.name,
  from: earlier(dayOf(row.createdAt.getTime()), row.firstMet),
  until: row.deactivatedAt === null ? null : addDays(dayOf(row.deactivatedAt), -1),
  shares: (JSON.parse(row.shares) as [Day, number][]).map(([startsOn, percent]) => ({ startsOn, percent })),
  away: (JSON.parse(row.away) as [Day, Day][]).map(([startsOn, endsOn]) => ({ startsOn, endsOn })),
});

const earlier = (day: Day, other: Day | null): Day => (other !== null && other < day ? other : day);
