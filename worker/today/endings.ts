import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { placements } from "../../schema/tables/placements.ts";
import { addDays, type Day } from "../../schema/values/calendar.ts";
import { selectPlacement } from "../placements/read.ts";
import type { Scope } from "../platform/scope.ts";

/** How many days before its end a term or a wage subsidy is told of. */
const notices = { term: 30, subsidy: 45 };

/** The statement that finds the running placements of a coach's participants whose term or wage subsidy ends soon; everybody's without a coach. */
export const selectEnding = (
  scope: Scope,
  what: keyof typeof notices,
  day: Day,
  coachId: string | undefined,
  limit: number,
) => {
  const end = what === "term" ? placements.endsOn : placements.wageSubsidyEndsOn;
  const soon: SQL = sql`${end} BETWEEN ${day} AND ${addDays(day, notices[what])}`;
  return selectPlacement(
    scope,
    and(isNull(placements.endedOn), soon, coachId ? eq(placements.coachId, coachId) : undefined),
  )
    .orderBy(end, placements.id)
    .limit(limit);
};
