import { type SQL, sql } from "drizzle-orm";
import { addDays, instantAt } from "../../../schema/values/calendar.ts";
import { type FactSet, isOfPersons } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { type Asked, inPlace, withinDays } from "../period.ts";
import { isCoach } from "../worked-weeks-query.ts";

/** Participants in coaching on the period's last day, and whether their coach, who it is now, was in the team that day. */
const coachedThatDay: FactSet = {
  name: "coached_that_day",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT o.id, o.municipality, o.started_on AS day,
      o.coach_id IN (${coachesOn(asked.to)}) AS has_coach
    FROM participants o WHERE o.started_on <= ${asked.to} AND (o.ended_on IS NULL OR o.ended_on > ${asked.to})
      AND ${inPlace(asked, "o.municipality")}`,
};

/** Participants whose coaching began in the period, with the days until an employer was first met face to face for them. */
const begunCoaching: FactSet = {
  name: "begun_coaching",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT o.id, o.municipality, o.started_on AS day,
      CAST(julianday((SELECT min(c.date) FROM contacts c WHERE c.participant_id = o.id AND c.date >= o.started_on
        AND c.date <= ${asked.to} AND ${isInPerson} AND c.archived_at IS NULL)) - julianday(o.started_on) AS INTEGER)
        AS days_to_meeting
    FROM participants o WHERE ${withinDays("o.started_on", asked, "o.municipality")}`,
};

/** Every coach at every visit and event of the period. */
const attendances: FactSet = {
  name: "attendances",
  unit: "attendance",
  select: (asked) => sql`SELECT contact_id || ':' || coach_id AS id, municipality, date AS day FROM contact_coaches
    WHERE in_person = 1 AND ${withinDays("date", asked)} AND coach_id IN (SELECT id FROM users WHERE ${isCoach})`,
};

/**
 * Visits and events of the period at which somebody of the employer was reached, and whether the employer was met so on
 * another day too, up to the period's end. The conditions stand as in the index contacts_met.
 */
const metFacts: FactSet = {
  name: "met",
  unit: "contact",
  snapshot: true,
  select: (asked) => sql`SELECT c.id, c.municipality, c.date AS day, c.employer_id,
      EXISTS (SELECT 1 FROM contacts m WHERE m.employer_id = c.employer_id AND m.date <= ${asked.to} AND m.date <> c.date
        AND m.channel IN ('visit', 'event') AND m.outcome <> 'not_reached' AND m.archived_at IS NULL) AS met_again
    FROM contacts c WHERE c.archived_at IS NULL AND ${isInPerson} AND c.outcome <> 'not_reached'
      AND ${withinDays("c.date", asked, "c.municipality")}`,
  once: { first_of_employer: { unit: "employer", id: "employer_id" } },
};

/**
 * Employments and apprenticeships begun in the period: which is the first of its four-digit occupation and of its business,
 * and whether the employer was in contact to support it in the first thirty days and after them.
 */
const jobFacts: FactSet = {
  name: "supported_jobs",
  unit: "placement",
  snapshot: true,
  select: (asked) => sql`SELECT p.id, p.municipality, p.started_on AS day, p.contract, p.wage_subsidy,
      ${hasOccupation} AS has_occupation,
      ${hasOccupation} AND ${isFirstOf(sql`p.occupation_code`)} AS first_of_occupation,
      ${isFirstOf(sql`coalesce(e.business_id, e.id)`)} AS first_of_business,
      ${firstMonthEnd} <= ${asked.to} AS month_over,
      ${firstMonthEnd} < ${asked.to} AND (p.ended_on IS NULL OR p.ended_on > ${firstMonthEnd}) AS went_on,
      ${isSupported(asked, sql`c.date BETWEEN p.started_on AND ${firstMonthEnd}`)} AS supported_first,
      ${isSupported(asked, sql`c.date > ${firstMonthEnd}`)} AS supported_after
    FROM placements p JOIN employers e ON e.id = p.employer_id
    WHERE p.kind <> 'work_trial' AND ${withinDays("p.started_on", asked, "p.municipality")}`,
};

const isInPerson = sql`c.channel IN ('visit', 'event')`;

/** Those who had the role of a coach and an account, or had met an employer, by the end of a day. */
const coachesOn = (day: string): SQL => {
  const midnight = instantAt(addDays(day, 1), "00:00");
  return sql`SELECT id FROM users WHERE ${isCoach} AND (deactivated_at IS NULL OR deactivated_at >= ${midnight})
    AND (created_at < ${midnight} OR EXISTS (SELECT 1 FROM contact_coaches met
      WHERE met.coach_id = users.id AND met.in_person = 1 AND met.date <= ${day}))`;
};

const hasOccupation = sql`coalesce(length(p.occupation_code) = 4, 0)`;
const isFirstOf = (what: SQL): SQL => sql`row_number() OVER (PARTITION BY ${what} ORDER BY p.started_on, p.id) = 1`;
const firstMonthEnd = sql`date(p.started_on, '+30 days')`;
/** With a contact about its participant; a job that is nobody's in particular, with one about any at the employer. */
const isSupported = ({ to }: Asked, when: SQL): SQL => {
  const contact = sql`c.employer_id = p.employer_id AND c.purpose = 'placement_support'
    AND c.archived_at IS NULL AND c.date <= ${to} AND ${when}`;
  return sql`CASE WHEN p.participant_id IS NULL THEN EXISTS (SELECT 1 FROM contacts c WHERE ${contact})
    ELSE EXISTS (SELECT 1 FROM contacts c WHERE c.participant_id = p.participant_id AND ${contact}) END`;
};

const metrics = {
  criteriaFacts: {
    unit: "rows",
    numerator:
      "What the evidence for the quality criteria is counted from. Attendances of coaches at visits and events; employers met face to face in the period, and of them those met on another day too; jobs and apprenticeships begun in the period: the first of each four-digit occupation, the first of each business id (or workplace without one), the permanent ones, and those with a support contact in the first thirty days, and after them.",
    denominator: "What the row is a part of, where it has one.",
    period: "period",
  },
  criteriaPersons: {
    unit: "participants",
    numerator:
      "Participants in coaching on the last day, with and without a coach who was in the team then; begun in the period, and of them those for whom an employer was met face to face (visit or event) since, with the days until then.",
    denominator: "What the row is a part of, where it has one.",
    period: "period",
  },
} satisfies Record<string, Metric>;

type Wanted = Record<string, readonly (string | number | null)[] | { from?: number }>;

const line = (set: FactSet, key: string, match: Wanted = {}, of?: Wanted): Line<keyof typeof metrics> => ({
  key,
  metric: isOfPersons(set) ? "criteriaPersons" : "criteriaFacts",
  picked: { set, match },
  ...(of ? { of: { set, match: of }, cell: "percent" } : { cell: "count" }),
});

const firstOfEmployer = { first_of_employer: [1] };

/**
 * What the evidence for the quality criteria is counted from: see worker/criteria/evidence.ts. Different occupations and
 * businesses are different ones of all that was asked for, so there is one column only.
 */
export const criteriaFacts: Table<keyof typeof metrics> = {
  name: "criteria-facts",
  metrics,
  metric: "criteriaFacts",
  columns: "municipality",
  lines: () => [
    line(coachedThatDay, "caseload", { has_coach: [1] }),
    line(coachedThatDay, "withoutCoach", { has_coach: [0] }, {}),
    line(coachedThatDay, "inCoaching"),
    line(begunCoaching, "begun"),
    { ...line(begunCoaching, "met", { days_to_meeting: { from: 0 } }, {}), cell: "mean", value: "days_to_meeting" },
    line(begunCoaching, "withoutMeeting", { days_to_meeting: [null] }, {}),
    line(attendances, "attendances"),
    line(metFacts, "employersMetAgain", { ...firstOfEmployer, met_again: [1] }, firstOfEmployer),
    line(metFacts, "employersMet", firstOfEmployer),
    line(jobFacts, "jobs"),
    line(jobFacts, "occupations", { first_of_occupation: [1] }, {}),
    line(jobFacts, "withoutOccupation", { has_occupation: [0] }, {}),
    line(jobFacts, "businesses", { first_of_business: [1] }, {}),
    line(jobFacts, "permanent", { contract: ["permanent"] }, {}),
    line(jobFacts, "permanentSubsidised", { contract: ["permanent"], wage_subsidy: [1] }, { contract: ["permanent"] }),
    line(jobFacts, "firstMonthSupported", { month_over: [1], supported_first: [1] }, { month_over: [1] }),
    line(jobFacts, "firstMonthOver", { month_over: [1] }),
    line(jobFacts, "laterSupported", { went_on: [1], supported_after: [1] }, { went_on: [1] }),
    line(jobFacts, "wentOn", { went_on: [1] }),
  ],
  // Evidence of the team's work is its own.
  outsiders: "nothing",
  finish: (table) => ({
    ...table,
    columns: ["total"],
    rows: table.rows.map((row) => ({ ...row, cells: { total: row.cells.total ?? { n: 0 } } })),
  }),
};
