import { and, isNull, sql } from "drizzle-orm";
import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { type Day, dayOf } from "../../schema/values/calendar.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { employersOf } from "../employers/of-inquiry.ts";
import { holdsRole } from "../platform/roles.ts";
import type { Scope } from "../platform/scope.ts";
import { coachElseLead } from "../users/coaches.ts";
import { type Asked, changeEach, open } from "./bring-in-line.ts";
import { keepAsked } from "./keep-subjects.ts";
import { type Wanted, wantedAt } from "./rules.ts";

/** Reminds of inquiries that nobody has answered for some working days: their assignee, a coach of the place, or the lead. */
export const keepInquiries = async (scope: Scope, rules: FollowUpRuleSettings, today: Day): Promise<void> => {
  const { on, since, steps } = rules.inquiry_unanswered;
  const waiting = on ? await selectWaiting(scope) : [];
  const wanted = waiting.flatMap((inquiry) => {
    const came = dayOf(inquiry.createdAt);
    const marks = steps.map((step) => ({ step, ruledOn: addWorkingDays(came, step) }));
    return wantedAt("inquiry_unanswered", inquiry.id, marks, { since, today, late: true })
      .filter(({ ruledOn }) => ruledOn <= today)
      .map((each) => ({ ...each, inquiry }));
  });
  await keepAsked(scope, "inquiry_unanswered", wanted, (missing) => withEmployers(scope, missing));
  await scope.db.batch(
    changeEach(scope, "reassigned", givenAway, { coachId: sql`(SELECT assigned_to ${itsInquiry})` }),
  );
};

type Waiting = Awaited<ReturnType<typeof selectWaiting>>[number];

const selectWaiting = ({ db }: Scope) =>
  db
    .select({
      id: inquiries.id,
      companyName: inquiries.companyName,
      businessId: inquiries.businessId,
      municipality: inquiries.municipality,
      createdAt: inquiries.createdAt,
    })
    .from(inquiries)
    .where(and(sql`${inquiries.status} IN ('new', 'assigned')`, isNull(inquiries.archivedAt)))
    .orderBy(inquiries.id);

/** Each may need an employer's row of its own, and a request may run a thousand statements: the next run goes on. */
const mostAtOnce = 100;

/** Where each inquiry's follow-up belongs; without anybody to give it to, it waits. */
const withEmployers = async (scope: Scope, all: (Wanted & { inquiry: Waiting })[]): Promise<Asked[]> => {
  const missing = all.slice(0, mostAtOnce);
  const asking = missing.map(({ inquiry }) => inquiry);
  const [employers, coaches] = await Promise.all([
    employersOf(scope, asking),
    scope.db.all<{ id: string; coachId: string | null }>(selectCoaches(asking.map(({ id }) => id))),
  ]);
  const coachOf = new Map(coaches.map(({ id, coachId }) => [id, coachId]));
  return missing.flatMap(({ inquiry, ...wanted }) => {
    const [employerId, coachId] = [employers.get(inquiry.id), coachOf.get(inquiry.id)];
    return employerId && coachId ? [{ ...wanted, employerId, coachId, placementId: null }] : [];
  });
};

const selectCoaches = (ids: string[]) => sql`
  SELECT inquiries.id AS id, ${coachElseLead(sql`coalesce(inquiries.assigned_to, (
    SELECT carer.id FROM service_areas JOIN users carer ON carer.id = service_areas.user_id
    WHERE service_areas.municipality = inquiries.municipality AND carer.deactivated_at IS NULL
      AND ${holdsRole("coach", "carer")} ORDER BY carer.name_sort, carer.id LIMIT 1))`)} AS coachId
  FROM inquiries WHERE inquiries.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** `inquiry_unanswered:<inquiry>:2` */
const itsInquiry = sql`FROM inquiries WHERE inquiries.id = substr(follow_ups.rule_key, 20, 36)`;

/** An inquiry that was given to somebody since: its reminder goes along. */
const givenAway = sql`follow_ups.rule = 'inquiry_unanswered' AND ${open} AND EXISTS (
  SELECT 1 ${itsInquiry} AND inquiries.status = 'assigned' AND inquiries.assigned_to <> follow_ups.coach_id
    AND inquiries.updated_at > follow_ups.updated_at)`;
