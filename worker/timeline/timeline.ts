import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { timelineItem, timelineQuery } from "../../schema/employers.ts";
import { inquiriesKnownTo } from "../access/inquiries.ts";
import { getEmployer } from "../employers/employers.ts";
import { leads } from "../platform/actor.ts";
import { dayOfInstant } from "../platform/instants.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import type { UserScope } from "../platform/scope.ts";

type Item = z.infer<typeof timelineItem>;
type Row = { type: Item["type"]; id: string; date: string; more: string };
type Asked = { employerId: string; before: readonly [day: string, id: string]; rows: number };

/**
 * Contacts, placements begun, agreements signed, inquiries, feedback given and follow-ups done with one employer,
 * newest first. Throws NotFound.
 */
export const readTimeline = async (
  scope: UserScope,
  employerId: string,
  { limit, cursor }: z.infer<typeof timelineQuery>,
) => {
  const before = decodeCursor(cursor, ["string", "string"]) ?? ["9999-12-31", "~"];
  const rows = await scope.db.all<Row>(timelineOf(scope, { employerId, before, rows: limit + 1 }));
  if (rows.length === 0) await getEmployer(scope, employerId);
  const page = pageOf(rows, limit, (row) => [row.date, row.id]);
  return {
    ...page,
    items: page.items.map((row) => ({ type: row.type, id: row.id, date: row.date, ...JSON.parse(row.more) }) as Item),
  };
};

/**
 * Each kind gives its newest rows from its own index, the page is cut from their union, and only then dressed. D1 takes five
 * parts in one union, so two share one.
 */
const timelineOf = (scope: UserScope, asked: Asked) => sql`
  WITH newest (type, id, date) AS (
    ${newestOf(asked, "contact", sql`contacts`, "date", "archived_at IS NULL")}
    UNION ALL ${newestOf(asked, "placement", sql`placements`, "started_on", "true")}
    UNION ALL ${newestOf(asked, "agreement", sql`agreements`, "signed_on", "archived_at IS NULL")}
    UNION ALL ${newestOf(asked, "followUp", sql`follow_ups`, "completed_on", "completed_at IS NOT NULL AND archived_at IS NULL")}
    UNION ALL SELECT * FROM (
      ${newestOf(asked, "inquiry", sql`(${inquiriesOf(asked)})`, "came_on", "true")}
      UNION ALL ${newestOf(asked, "feedback", sql`employer_feedback`, "given_on", "archived_at IS NULL")})
    ORDER BY 3 DESC, 2 DESC LIMIT ${asked.rows})
  SELECT type, id, date, CASE type
    WHEN 'contact' THEN (SELECT json_object(
      'purpose', c.purpose, 'channel', c.channel, 'outcome', c.outcome, 'note', c.note,
      'coaches', json((SELECT json_group_array(u.name) FROM contact_coaches cc JOIN users u ON u.id = cc.coach_id WHERE cc.contact_id = c.id)),
      'contactPerson', (SELECT p.name FROM contact_persons p WHERE p.id = c.contact_person_id))
      FROM contacts c WHERE c.id = newest.id)
    WHEN 'placement' THEN (SELECT json_object('kind', p.kind, 'occupation', p.occupation, 'endedOn', p.ended_on)
      FROM placements p WHERE p.id = newest.id)
    WHEN 'agreement' THEN (SELECT json_object('validUntil', a.valid_until, 'note', a.note)
      FROM agreements a WHERE a.id = newest.id)
    WHEN 'inquiry' THEN (SELECT json_object('reference', reference, 'interest', interest, 'status', status,
      'known', json(CASE WHEN ${inquiriesKnownTo(scope.actor)} THEN 'true' ELSE 'false' END))
      FROM inquiries WHERE inquiries.id = newest.id)
    WHEN 'feedback' THEN (SELECT json_object('source', g.source,
      'yours', json(CASE WHEN g.source = 'interview' AND (g.recorded_by = ${scope.actor.id} OR ${leads(scope.actor) ? 1 : 0})
        THEN 'true' ELSE 'false' END))
      FROM employer_feedback g WHERE g.id = newest.id)
    ELSE (SELECT json_object('task', f.task, 'rule', f.rule, 'coach', u.name)
      FROM follow_ups f JOIN users u ON u.id = f.coach_id WHERE f.id = newest.id)
  END AS more
  FROM newest ORDER BY date DESC, id DESC`;

/** One kind's newest rows before the page's end: those of `table` for which `stands` holds, by their day. */
const newestOf = (
  { employerId, before: [day, id], rows }: Asked,
  type: Item["type"],
  table: SQL,
  dayColumn: string,
  stands: string,
) => {
  const on = sql.raw(dayColumn);
  return sql`
  SELECT * FROM (SELECT ${type}, id, ${on} FROM ${table}
    WHERE employer_id = ${employerId} AND ${sql.raw(stands)} AND (${on}, id) < (${day}, ${id})
    ORDER BY ${on} DESC, id DESC LIMIT ${rows})`;
};

/**
 * An inquiry names no workplace of ours. It is this employer's when a contact with it answered it, when a reminder about
 * it waits here, or when the employer's row was made from it, under its id. It stands on the day it came.
 */
const inquiriesOf = ({ employerId }: Asked) => sql`
  SELECT i.id AS id, ${employerId} AS employer_id, ${dayOfInstant("i.created_at")} AS came_on
  FROM inquiries i WHERE i.id IN (
    SELECT inquiry_id FROM contacts
      WHERE employer_id = ${employerId} AND inquiry_id IS NOT NULL AND archived_at IS NULL
    UNION SELECT substr(rule_key, ${"inquiry_unanswered:".length + 1}, 36) FROM follow_ups
      WHERE employer_id = ${employerId} AND completed_at IS NULL AND archived_at IS NULL AND rule = 'inquiry_unanswered'
    UNION SELECT ${employerId})`;
