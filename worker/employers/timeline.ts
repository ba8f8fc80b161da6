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

/** Each kind gives its newest rows after the key from its own index; then the page is cut from their union. */
const timelineOf = (employerId: string, [date, id]: readonly [string, string], rows: number) => sql`
  SELECT * FROM (
    SELECT 'contact' AS type, c.id, c.date, json_object(
      'purpose', c.purpose, 'channel', c.channel, 'outcome', c.outcome, 'note', c.note,
      'coaches', json((SELECT json_group_array(u.name) FROM contact_coaches cc JOIN users u ON u.id = cc.coach_id WHERE cc.contact_id = c.id)),
      'contactPerson', (SELECT p.name FROM contact_persons p WHERE p.id = c.contact_person_id)) AS more
    FROM contacts c
    WHERE c.employer_id = ${employerId} AND c.archived_at IS NULL AND (c.date, c.id) < (${date}, ${id})
    ORDER BY c.date DESC, c.id DESC LIMIT ${rows})
  UNION ALL SELECT * FROM (
    SELECT 'placement', p.id, p.started_on, json_object('kind', p.kind, 'occupation', p.occupation, 'endedOn', p.ended_on)
    FROM placements p
    WHERE p.employer_id = ${employerId} AND (p.started_on, p.id) < (${date}, ${id})
    ORDER BY p.started_on DESC, p.id DESC LIMIT ${rows})
  UNION ALL SELECT * FROM (
    SELECT 'followUp', f.id, f.due_on, json_object('task', f.task, 'coach', (SELECT u.name FROM users u WHERE u.id = f.coach_id))
    FROM follow_ups f
    WHERE f.employer_id = ${employerId} AND f.completed_at IS NOT NULL AND f.archived_at IS NULL AND (f.due_on, f.id) < (${date}, ${id})
    ORDER BY f.due_on DESC, f.id DESC LIMIT ${rows})
  ORDER BY 3 DESC, 2 DESC LIMIT ${rows}`;
