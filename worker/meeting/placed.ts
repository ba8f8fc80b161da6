import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { meeting } from "../../schema/meeting.ts";
import { addDays, type Day, instantAt } from "../../schema/values/calendar.ts";
import { flag, listed } from "./listed.ts";
import type { Week } from "./week.ts";

type Placed = z.infer<typeof meeting>["placed"]["begun"]["items"][number];

const begins = (from: Day, to: Day, writtenBefore: number) =>
  listed<Placed>(
    sql`SELECT employers.id, employers.name, placements.kind, placements.renews, placements.started_on
      FROM placements JOIN employers ON employers.id = placements.employer_id
      WHERE placements.started_on BETWEEN ${from} AND ${to} AND placements.created_at < ${writtenBefore}
      ORDER BY placements.started_on, placements.id`,
    sql`json_object('employerId', id, 'employer', name, 'kind', kind, 'renews', ${flag(sql`renews`)},
      'startedOn', started_on)`,
  );

/** What began in the week, whenever it was written down. */
export const selectBegun = ({ from, to }: Week) => begins(from, to, Number.MAX_SAFE_INTEGER);

/** What was written down by the week's end and begins after it. */
export const selectAgreed = ({ to }: Week, until: Day) =>
  begins(addDays(to, 1), until, instantAt(addDays(to, 1), "00:00"));
