import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import { inPersonChannels } from "../../../schema/vocabulary.ts";
import type { Db } from "../../platform/scope.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Table } from "../engine/table.ts";
import { type Asked, firstDay, withinDays } from "../period.ts";
import { finishWeekly } from "../weekly-rows.ts";
import { selectCoachTimes } from "../worked-weeks-query.ts";
import { contactFacts } from "./contacts.ts";

/** A row for each coach who was there when an employer was met face to face; a joint meeting is one for each of them. */
const attendanceFacts: FactSet = {
  name: "attendances",
  unit: "attendance",
  select: (asked) => sql`SELECT contact_id || ':' || coach_id AS id, municipality, date AS day, coach_id, iso_week
    FROM contact_coaches WHERE in_person = 1 AND ${withinDays("date", asked)}`,
};

const coach = (id: string) => ({
  key: `coach.${id}`,
  metric: "attendances" as const,
  picked: { set: attendanceFacts, match: { coach_id: [id] } },
  cell: "count" as const,
});

/**
 * In-person contacts of each coach week by week, and the team's two weekly figures apart: in-person contacts per worked
 * week, and contacts in any channel per coach and calendar week.
 */
export const weeklyContacts: Table = {
  name: "weekly-contacts",
  metric: "attendances",
  columns: "week",
  lines: () => [
    { prefix: "coach", picked: { set: attendanceFacts }, dimension: "coach_id", line: coach },
    { key: "attendances", metric: "attendances", picked: { set: attendanceFacts }, cell: "count" },
    {
      key: "inPerson",
      metric: "contactsInPersonOnce",
      picked: { set: contactFacts, match: { channel: [...inPersonChannels] } },
      cell: "count",
    },
    { key: "contacts", metric: "contacts", picked: { set: contactFacts }, cell: "count" },
  ],
  labels: () => sql`SELECT 'coach.' || id AS id, name AS label FROM users WHERE roles <> ''`,
  asides: {
    coaches: (asked) => coachTimes(asked),
    place: ({ municipality = null }) => sql`SELECT json_quote(${municipality})`,
  },
  finish: finishWeekly,
};

/** What is known of each coach's working time, as a JSON list of the rows of selectCoachTimes. */
const coachTimes = (asked: Asked) => {
  // It is only written here, as a part of the table's own statement: nothing is asked through it.
  const writer = new QueryBuilder() as unknown as Db;
  const found = selectCoachTimes(writer, { from: firstDay(asked), to: asked.to });
  return sql`SELECT json_group_array(json_object('id', id, 'name', name, 'createdAt', created_at,
      'deactivatedAt', deactivated_at, 'firstMet', first_met, 'shares', shares || '', 'away', away || ''))
    FROM (${found.getSQL()})`;
};
