import { and, sql } from "drizzle-orm";
import type { z } from "zod";
import type { meeting } from "../../schema/meeting.ts";
import type { Day } from "../../schema/values/calendar.ts";
import { participantsKnownTo } from "../access/participants.ts";
import type { UserScope } from "../platform/scope.ts";
import { listed } from "./listed.ts";

type EndsSoon = z.infer<typeof meeting>["endsSoon"];

/** Terms and work trials that still run, and agreements, whose agreed last day is one of these. */
export const selectEnds = (from: Day, until: Day) =>
  listed<EndsSoon["ends"]["items"][number]>(
    sql`SELECT employers.id, employers.name, what, day FROM (
        SELECT id AS subject, employer_id, ends_on AS day, iif(kind = 'work_trial', 'trial', 'term') AS what
          FROM placements WHERE ended_on IS NULL AND ends_on BETWEEN ${from} AND ${until}
        UNION ALL SELECT id, employer_id, valid_until, 'agreement'
          FROM agreements WHERE archived_at IS NULL AND valid_until BETWEEN ${from} AND ${until}) AS one
      JOIN employers ON employers.id = one.employer_id ORDER BY day, subject`,
    sql`json_object('employerId', id, 'employer', name, 'what', what, 'endsOn', day)`,
    6,
  );

/** Wage subsidies: only of participants that the person asking may know of. */
export const selectSubsidies = ({ actor }: UserScope, from: Day, until: Day) => {
  const soon = sql`one.ended_on IS NULL AND one.wage_subsidy_ends_on BETWEEN ${from} AND ${until}`;
  return listed<EndsSoon["subsidies"]["items"][number]>(
    sql`SELECT employers.id, employers.name, one.wage_subsidy_ends_on AS day FROM placements one
      JOIN employers ON employers.id = one.employer_id
      WHERE ${and(soon, participantsKnownTo(actor, sql`one.coach_id`))}
      ORDER BY day, one.id`,
    sql`json_object('employerId', id, 'employer', name, 'endsOn', day)`,
  );
};
