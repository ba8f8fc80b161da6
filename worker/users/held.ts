import { eq, type SQL, sql } from "drizzle-orm";
import { employers } from "../../schema/tables/employers.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { participants } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import { users } from "../../schema/tables/users.ts";
import { today } from "../../schema/values/calendar.ts";
import type { HandoverNoun } from "../../schema/vocabulary.ts";
import type { Scope } from "../platform/scope.ts";

/** What a coach holds and another would have to take over: the conditions on each noun's own table. */
export const heldBy = (id: string | SQL): Record<HandoverNoun, SQL> => ({
  employer: sql`employers.responsible_coach_id = ${id} AND employers.archived_at IS NULL`,
  participant: sql`participants.coach_id = ${id} AND (participants.ended_on IS NULL OR participants.ended_on > ${today()})`,
  "follow-up": sql`follow_ups.coach_id = ${id} AND follow_ups.completed_at IS NULL AND follow_ups.archived_at IS NULL`,
  inquiry: sql`inquiries.assigned_to = ${id} AND inquiries.status = 'assigned' AND inquiries.archived_at IS NULL`,
});

/** Does a user hold anything that another would have to take over? A condition on the row of `users`. */
export const holdsSomething = (): SQL<number> => {
  const held = heldBy(sql`users.id`);
  return sql<number>`(EXISTS (SELECT 1 FROM employers WHERE ${held.employer})
    OR EXISTS (SELECT 1 FROM participants WHERE ${held.participant})
    OR EXISTS (SELECT 1 FROM follow_ups WHERE ${held["follow-up"]})
    OR EXISTS (SELECT 1 FROM inquiries WHERE ${held.inquiry}))`;
};

/** The statement that finds everybody whose work can be handed over, leavers too, by name. */
export const selectHolders = ({ db }: Scope) =>
  db
    .select({ id: users.id, name: users.name, active: sql<number>`users.deactivated_at IS NULL` })
    .from(users)
    .where(holdsSomething())
    .orderBy(users.nameSort, users.id);

/** The statements that read what a coach holds, each in the order a person reads it. */
export const selectHeld = ({ db }: Scope, id: string) => {
  const held = heldBy(id);
  return {
    employers: db
      .select({ id: employers.id, name: employers.name, municipality: employers.municipality })
      .from(employers)
      .where(held.employer)
      .orderBy(employers.nameSort, employers.id),
    participants: db
      .select({ id: participants.id, code: participants.code, municipality: participants.municipality })
      .from(participants)
      .where(held.participant)
      .orderBy(participants.code),
    followUps: db
      .select({
        id: followUps.id,
        employerId: followUps.employerId,
        employer: employers.name,
        dueOn: followUps.dueOn,
        task: followUps.task,
        rule: followUps.rule,
        participantId: placements.participantId,
      })
      .from(followUps)
      .innerJoin(employers, eq(employers.id, followUps.employerId))
      .leftJoin(placements, eq(placements.id, followUps.placementId))
      .where(held["follow-up"])
      .orderBy(followUps.dueOn, followUps.id),
    inquiries: db
      .select({
        id: inquiries.id,
        reference: inquiries.reference,
        companyName: inquiries.companyName,
        municipality: inquiries.municipality,
      })
      .from(inquiries)
      .where(held.inquiry)
      .orderBy(inquiries.id),
  };
};

/** The statement that finds a coach whose work is handed over, leavers too. */
export const selectHolder = ({ db }: Scope, id: string) =>
  db
    .select({ id: users.id, name: users.name, active: sql<number>`users.deactivated_at IS NULL` })
    .from(users)
    .where(eq(users.id, id));
