import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Db } from "../../platform/scope.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { type Asked, firstDay, withinDays } from "../period.ts";
import { finishWeekly } from "../weekly-rows.ts";
import { selectCoachTimes } from "../worked-weeks-query.ts";
import { contactFacts, contacts } from "./contacts.ts";

/** A row for each coach who was there when an employer was met face to face; a joint meeting is one for each of them. */
const attendanceFacts: FactSet = {
  name: "attendances",
  unit: "attendance",
  select: (asked) => sql`SELECT contact_id || ':' || coach_id AS id, municipality, date AS day, coach_id, iso_week
    FROM contact_coaches WHERE in_person = 1 AND ${withinDays("date", asked)}`,
};

const metrics = {
  attendances: {
    unit: "attendances",
    numerator:
      "In-person contacts of the coaches in the ISO week (Monday to Sunday, Europe/Helsinki): visits and events, once for each coach who was there. A contact made together counts for each of them, so the coaches' rows may add up to more than the contacts. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  contactsInPersonOnce: {
    unit: "contacts",
    numerator:
      "Visits and events of the period, each once however many coaches were there. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  workedWeeks: {
    unit: "weeks",
    numerator:
      "Per cent days: each day present weighs the share of full time of that day, 100 for full time. Present is a working day (Monday to Friday, no public holiday) in the team and not away.",
    denominator: "500 per cent days: a week of five days at full time.",
    period: "period",
  },
  perWorkedWeek: {
    unit: "attendances",
    numerator:
      "In-person contacts of the coaches (visits and events), once for each coach who was there. Those of somebody who only leads are left out. Not to be mixed with contacts per coach and calendar week.",
    denominator: "The coaches' worked weeks: work share × days present ÷ 5.",
    period: "period",
  },
  contactsPerCoachWeek: {
    unit: "contacts",
    numerator:
      "Contacts of the period in any channel, each once however many coaches were there. Not to be mixed with in-person contacts per worked week.",
    denominator:
      "Coaches × calendar weeks: each coach's calendar days in the team in the period ÷ 7, holidays and absences included. Of one municipality, the coaches who met employers there in the period.",
    period: "period",
  },
  contacts: contacts.metrics.contacts,
} satisfies Record<string, Metric>;

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
export const weeklyContacts: Table<keyof typeof metrics> = {
  name: "weekly-contacts",
  metrics,
  metric: "attendances",
  columns: "week",
  lines: () => [
    { prefix: "coach", picked: { set: attendanceFacts }, dimension: "coach_id", line: coach },
    { key: "attendances", metric: "attendances", picked: { set: attendanceFacts }, cell: "count" },
    {
      key: "inPerson",
      metric: "contactsInPersonOnce",
      picked: { set: contactFacts, match: { in_person: [1] } },
      cell: "count",
    },
    { key: "contacts", metric: "contacts", picked: { set: contactFacts }, cell: "count" },
  ],
  // What each coach did is about employees.
  outsiders: "nothing",
  labels: () => sql`SELECT 'coach.' || id AS id, name AS label FROM users WHERE roles <> ''`,
  asides: {
    coaches: (asked) => coachTimes(asked),
    place: ({ municipality = null }) => sql`SELECT json_quote(${municipality})`,
  },
  finish: (table, asides, period) => finishWeekly(table, asides, period, metrics),
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
