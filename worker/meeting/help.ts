import { and, sql } from "drizzle-orm";
import type { z } from "zod";
import type { meeting } from "../../schema/meeting.ts";
import type { Day } from "../../schema/values/calendar.ts";
import { inquiriesKnownTo } from "../access/inquiries.ts";
import { waits } from "../inquiries/inquiries.ts";
import type { UserScope } from "../platform/scope.ts";
import { flag, listed } from "./listed.ts";
import type { Week } from "./week.ts";

type Help = z.infer<typeof meeting>["help"];

/** Unanswered inquiries promised by a day, the nearest promise first. */
export const selectPromised = (scope: UserScope, by: Day) =>
  listed<Help["inquiries"]["items"][number]>(
    sql`SELECT inquiries.id, inquiries.company_name, inquiries.promised_on, users.name
      FROM inquiries INDEXED BY inquiries_promised LEFT JOIN users ON users.id = inquiries.assigned_to
      WHERE ${and(waits, sql`inquiries.promised_on <= ${by}`, inquiriesKnownTo(scope.actor))}
      ORDER BY inquiries.promised_on, inquiries.id`,
    sql`json_object('id', id, 'companyName', company_name, 'promisedOn', promised_on, 'assignee', name)`,
  );

/** Overdue follow-ups whose coach is away on the day, or has left. What was promised stays off the wall. */
export const selectOwnerless = ({ day }: Week) =>
  listed<Help["followUps"]["items"][number]>(
    sql`SELECT follow_ups.id, follow_ups.employer_id, employers.name AS employer, follow_ups.kind, follow_ups.due_on,
        coach.name AS coach, coach.deactivated_at IS NOT NULL AS has_left,
        (SELECT stand_in.name FROM absences JOIN users stand_in ON stand_in.id = absences.substitute_id
          WHERE absences.user_id = follow_ups.coach_id AND ${lasts(day)} LIMIT 1) AS substitute
      FROM follow_ups JOIN employers ON employers.id = follow_ups.employer_id
        JOIN users coach ON coach.id = follow_ups.coach_id
      WHERE follow_ups.completed_at IS NULL AND follow_ups.archived_at IS NULL AND follow_ups.due_on < ${day}
        AND follow_ups.coach_id IN (SELECT id FROM users WHERE deactivated_at IS NOT NULL
          UNION ALL SELECT user_id FROM absences WHERE ${lasts(day)})
      ORDER BY follow_ups.due_on, follow_ups.id`,
    sql`json_object('id', id, 'employerId', employer_id, 'employer', employer, 'kind', kind, 'dueOn', due_on,
      'coach', coach, 'left', ${flag(sql`has_left`)}, 'substitute', substitute)`,
  );

/** Who is away on some of these days, and who looks after their things. */
export const selectAway = (from: Day, to: Day) =>
  listed<Help["away"]["items"][number]>(
    sql`SELECT away.name, absences.starts_on, absences.ends_on, stand_in.name AS substitute
      FROM absences JOIN users away ON away.id = absences.user_id
        LEFT JOIN users stand_in ON stand_in.id = absences.substitute_id
      WHERE absences.ends_on >= ${from} AND absences.starts_on <= ${to} AND away.deactivated_at IS NULL
      ORDER BY away.name_sort, absences.starts_on`,
    sql`json_object('coach', name, 'startsOn', starts_on, 'endsOn', ends_on, 'substitute', substitute)`,
  );

const lasts = (day: Day) => sql`absences.starts_on <= ${day} AND absences.ends_on >= ${day}`;
