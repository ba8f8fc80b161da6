import { and, gt, isNull, lt, lte, type SQL, sql } from "drizzle-orm";
import { addDays } from "../../schema/calendar.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { coveredBy, type Whose } from "../absences/covered.ts";
import { selectFollowUp } from "../follow-ups/follow-ups.ts";
import { selectInquiry } from "../inquiries/inquiries.ts";
import type { Scope } from "../scope.ts";

/** How many days ahead a day's page looks. */
const ahead = 7;

type Due = "overdue" | "today" | "next";

/** The statement that finds a person's open follow-ups of one kind of day, the first due first; everybody's without a person. */
export const selectDue = (scope: Scope, due: Due, day: string, whose: Whose | undefined, limit: number) => {
  const days = {
    overdue: lt(followUps.dueOn, day),
    today: sql`${followUps.dueOn} = ${day}`,
    next: and(gt(followUps.dueOn, day), lte(followUps.dueOn, addDays(day, ahead))),
  };
  return selectFollowUp(
    scope,
    and(
      isNull(followUps.archivedAt),
      isNull(followUps.completedAt),
      whose && sql`${followUps.coachId} IN ${coveredBy(whose)}`,
      days[due],
    ),
  )
    .orderBy(followUps.dueOn, followUps.id)
    .limit(limit);
};

/**
 * The statement that finds the inquiries that wait for a person, the oldest first: those given to them, and new ones of
 * their municipalities. The lead's are also new ones of municipalities that no coach at work takes care of. Everybody's
 * without a person.
 */
export const selectWaiting = (scope: Scope, whose: Whose | undefined, limit: number) =>
  selectInquiry(scope, and(isNull(inquiries.archivedAt), waitingFor(whose)))
    .orderBy(inquiries.id)
    .limit(limit);

const waitingFor = (whose: Whose | undefined): SQL => {
  if (!whose) return sql`${inquiries.status} IN ('new', 'assigned')`;
  const mine = coveredBy(whose);
  return sql`${inquiries.id} IN (
    SELECT id FROM inquiries WHERE assigned_to IN ${mine} AND status = 'assigned'
    UNION SELECT id FROM inquiries WHERE status = 'new'
      AND municipality IN (SELECT municipality FROM service_areas WHERE user_id IN ${mine})
    ${whose.leads ? sql`UNION SELECT id FROM inquiries WHERE status = 'new' AND municipality NOT IN ${cared}` : sql``})`;
};

/** Municipalities that a coach or lead at work takes care of. */
const cared = sql`(SELECT area.municipality FROM service_areas area JOIN users carer ON carer.id = area.user_id
  WHERE carer.deactivated_at IS NULL AND (carer.roles LIKE '%coach%' OR carer.roles LIKE '%lead%'))`;
