import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { timelineItem, timelineQuery } from "../../schema/employers.ts";
import { decodeCursor, pageOf } from "../lists.ts";
import type { Scope } from "../scope.ts";
import { getEmployer } from "./employers.ts";

type Item = z.infer<typeof timelineItem>;
type Row = { type: Item["type"]; id: string; date: string; more: string };

/** Contacts, placements begun and follow-ups done with one employer, newest first. Throws NotFound. */
export const readTimeline = async (
  scope: Scope,
  employerId: string,
  { limit, cursor }: z.infer<typeof timelineQuery>,
) => {
  const key = decodeCursor(cursor, ["string", "string"]) ?? ["9999-12-31", "~"];
  const rows = await scope.db.all<Row>(timelineOf(employerId, key, limit + 1));
  if (rows.length === 0) await getEmployer(scope, employerId);
  const page = pageOf(rows, limit, (row) => [row.date, row.id]);
  return {
    ...page,
    items: page.items.map((row) => ({ type: row.type, id: row.id, date: row.date, ...JSON.parse(row.more) }) as Item),
  };
};

/** Each kind gives its newest rows from its own index, the page is cut from their union, and only then dressed. */
const timelineOf = (employerId: string, [date, id]: readonly [string, string], rows: number) => sql`
  WITH newest (type, id, date) AS (
    SELECT * FROM (SELECT 'contact', id, date FROM contacts
      WHERE employer_id = ${employerId} AND archived_at IS NULL AND (date, id) < (${date}, ${id})
      ORDER BY date DESC, id DESC LIMIT ${rows})
    UNION ALL SELECT * FROM (SELECT 'placement', id, started_on FROM placements
      WHERE employer_id = ${employerId} AND (started_on, id) < (${date}, ${id})
      ORDER BY started_on DESC, id DESC LIMIT ${rows})
    UNION ALL SELECT * FROM (SELECT 'followUp', id, completed_on FROM follow_ups
      WHERE employer_id = ${employerId} AND completed_at IS NOT NULL AND archived_at IS NULL AND (completed_on, id) < (${date}, ${id})
      ORDER BY completed_on DESC, id DESC LIMIT ${rows})
    ORDER BY 3 DESC, 2 DESC LIMIT ${rows})
  SELECT type, id, date, CASE type
    WHEN 'contact' THEN (SELECT json_object(
      'purpose', c.purpose, 'channel', c.channel, 'outcome', c.outcome, 'note', c.note,
      'coaches', json((SELECT json_group_array(u.name) FROM contact_coaches cc JOIN users u ON u.id = cc.coach_id WHERE cc.contact_id = c.id)),
      'contactPerson', (SELECT p.name FROM contact_persons p WHERE p.id = c.contact_person_id))
      FROM contacts c WHERE c.id = newest.id)
    WHEN 'placement' THEN (SELECT json_object('kind', p.kind, 'occupation', p.occupation, 'endedOn', p.ended_on)
      FROM placements p WHERE p.id = newest.id)
    ELSE (SELECT json_object('task', f.task, 'coach', u.name)
      FROM follow_ups f JOIN users u ON u.id = f.coach_id WHERE f.id = newest.id)
  END AS more
  FROM newest ORDER BY date DESC, id DESC`;
