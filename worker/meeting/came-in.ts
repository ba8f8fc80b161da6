import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { meeting } from "../../schema/meeting.ts";
import { addDays, instantAt } from "../../schema/values/calendar.ts";
import { inquiriesKnownTo } from "../access/inquiries.ts";
import type { UserScope } from "../platform/scope.ts";
import { flag, listed, most } from "./listed.ts";
import type { Week } from "./week.ts";

type CameIn = z.infer<typeof meeting>["cameIn"];

/** Employers whose first contact was in the week, by name. */
export const selectNewEmployers = ({ from, to }: Week) =>
  listed<CameIn["newEmployers"]["items"][number]>(
    sql`SELECT employers.id, employers.name FROM contacts JOIN employers ON employers.id = contacts.employer_id
      WHERE contacts.archived_at IS NULL AND contacts.date BETWEEN ${from} AND ${to}
        AND NOT EXISTS (SELECT 1 FROM contacts earlier WHERE earlier.employer_id = contacts.employer_id
          AND earlier.date < ${from} AND earlier.archived_at IS NULL)
      GROUP BY employers.id ORDER BY employers.name_sort, employers.id`,
    sql`json_object('employerId', id, 'employer', name)`,
  );

/** The inquiries that came in the week, spam left out: how many, and those that the person asking may know of. */
export const selectReceived = (scope: UserScope, { from, to }: Week): SQL<CameIn["inquiries"]> => {
  const [first, end] = [instantAt(from, "00:00"), instantAt(addDays(to, 1), "00:00")];
  return sql`
    WITH received AS MATERIALIZED (
      SELECT inquiries.id, inquiries.company_name, inquiries.interest,
        inquiries.status NOT IN ('new', 'assigned') AS answered, ${inquiriesKnownTo(scope.actor)} AS known
      FROM inquiries WHERE inquiries.created_at >= ${first} AND inquiries.created_at < ${end}
        AND inquiries.erased_at IS NULL AND inquiries.archived_at IS NULL AND inquiries.status <> 'spam'
      ORDER BY inquiries.created_at, inquiries.id)
    SELECT json_object('received', (SELECT count(*) FROM received),
      'answered', (SELECT count(*) FROM received WHERE answered),
      'items', (SELECT json_group_array(json_object('id', id, 'companyName', company_name, 'interest', interest,
        'answered', ${flag(sql`answered`)})) FROM (SELECT * FROM received WHERE known LIMIT ${sql.raw(String(most))})))`;
};

/** How many began in coaching; who they are is no matter for a wall. */
export const selectParticipants = ({ from, to }: Week): SQL<number> =>
  sql`SELECT count(*) FROM participants WHERE started_on BETWEEN ${from} AND ${to}`;
