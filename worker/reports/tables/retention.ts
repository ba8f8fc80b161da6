import { sql } from "drizzle-orm";
import { lastSubsidisedDay } from "../../../schema/tables/placements.ts";
import { today } from "../../../schema/values/calendar.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { type Asked, firstDay, inPlace, withinDays } from "../period.ts";
import { chainEndOf, chainStartOf, sameAs, startsChain } from "./chains.ts";
import { begunJobFacts, placements } from "./placements.ts";

/** After how many months a chain is looked at. */
const marks = [1, 3, 6, 12] as const;

/** The period up to today: what lies ahead cannot be observed. */
const soFar = (asked: Asked): Asked => {
  const now = today();
  return asked.to <= now ? asked : { ...asked, to: now };
};

/** A month after the 31st is the last of February: SQLite's own month would go on into March. */
const markDay = sql`min(date(started_on, '+' || months || ' months'),
  date(started_on, 'start of month', '+' || (months + 1) || ' months', '-1 day'))`;

/** Each chain once for each of its marks in the period, and whether it still ran on that day. */
const markFacts: FactSet = {
  name: "marks",
  unit: "placement",
  ofPersons: true,
  snapshot: true,
  select: (asked) => {
    const observed = soFar(asked);
    // Few chains come to a mark in the period, and the day of a mark takes long to reckon: a week too many stays at each end.
    const looked = sql`SELECT value AS months,
        coalesce(date(${firstDay(observed)}, '-' || value || ' months', '-7 days'), '') AS earliest,
        date(${observed.to}, '-' || value || ' months', '+7 days') AS latest
      FROM json_each(${JSON.stringify(marks)})`;
    const chains = sql`SELECT s.rowid AS job, s.municipality, s.started_on, ${chainEndOf("s", "started_on")} AS last_day
      FROM placements s
      WHERE s.kind <> 'work_trial' AND s.started_on >= coalesce(date(${firstDay(observed)}, '-13 months'), '')
        AND s.started_on <= date(${observed.to}, '-28 days') AND ${inPlace(asked, "s.municipality")}
        AND +s.participant_id IS NOT NULL AND ${startsChain("s")}`;
    return sql`SELECT (SELECT id FROM placements WHERE rowid = job) AS id, municipality, day, months,
        last_day >= day AS running FROM (
        WITH chain AS MATERIALIZED (${chains})
        SELECT *, ${markDay} AS day FROM chain CROSS JOIN (${looked})
        WHERE started_on BETWEEN earliest AND latest)
      WHERE ${withinDays("day", observed, null)}`;
  },
};

/** Chains whose wage subsidy, the last one if there were several, ended in the period; and whether the work went on. */
const subsidyFacts: FactSet = {
  name: "subsidies",
  unit: "placement",
  ofPersons: true,
  snapshot: true,
  select: (asked) => {
    const observed = soFar(asked);
    const end = chainEndOf("ended", "day");
    return sql`SELECT ${chainStartOf("ended")} AS id, ended.municipality, ended.day, ${end} > ended.day AS went_on FROM (
        SELECT s.participant_id, s.employer_id, s.started_on, s.rowid AS job, s.municipality, ${lastSubsidisedDay} AS day
        FROM placements s WHERE s.kind <> 'work_trial' AND s.wage_subsidy = 1 AND +s.participant_id IS NOT NULL AND ${inPlace(asked, "s.municipality")}
          AND ${lastSubsidisedDay} >= coalesce(${firstDay(observed)}, '') AND ${lastSubsidisedDay} <= ${observed.to}) AS ended
      WHERE NOT EXISTS (SELECT 1 FROM placements other
        WHERE ${sameAs("ended", "other")} AND other.wage_subsidy = 1 AND other.started_on <= ${end}
          AND (${lastSubsidisedDay}, other.rowid) > (ended.day, ended.job))`;
  },
};

const metrics = {
  chains: {
    unit: "chains",
    numerator:
      "Chains of jobs that were still running on their mark: the day 1, 3, 6 or 12 months after their first (a month after 31 January is the last of February). A chain is the jobs and apprenticeships of one participant with one employer (workplace) that overlap or follow each other with at most 14 days between them; it runs until the last of them ended, or else until its agreed last day, and on where there is neither. A work try-out is not an employment relationship. In the participant's municipality.",
    denominator: "The column's chains whose mark is in the period and not in the future.",
    period: "period",
  },
  subsidyEnded: {
    unit: "chains",
    numerator:
      "Chains of jobs whose pay subsidy ended in the period, the last one where there were several: on its last day, and with its job where that ended first or no last day was told. Not in the future.",
    denominator: null,
    period: "period",
  },
  subsidyWentOn: {
    unit: "chains",
    numerator:
      "Of the chains whose pay subsidy ended in the period, those that went on without: the same job after the subsidy's last day, or another job of the chain.",
    denominator: "The column's chains whose pay subsidy ended in the period.",
    period: "period",
  },
  renewals: placements.metrics.renewals,
} satisfies Record<string, Metric>;

const atMark = (months: (typeof marks)[number]): Line<keyof typeof metrics> => ({
  key: `chains.${months}m`,
  metric: "chains",
  picked: { set: markFacts, match: { months: [months], running: [1] } },
  of: { set: markFacts, match: { months: [months] } },
  cell: "percent",
});

/** How long employments lasted: chains at their marks, what came after a wage subsidy, and renewals. */
export const retention: Table<keyof typeof metrics> = {
  name: "retention",
  metrics,
  metric: "chains",
  columns: "municipality",
  lines: () => [
    ...marks.map(atMark),
    { key: "subsidy.ended", metric: "subsidyEnded", picked: { set: subsidyFacts }, cell: "count" },
    {
      key: "subsidy.went_on",
      metric: "subsidyWentOn",
      picked: { set: subsidyFacts, match: { went_on: [1] } },
      of: { set: subsidyFacts },
      cell: "percent",
    },
    {
      key: "renewals",
      metric: "renewals",
      picked: { set: begunJobFacts, match: { renews: [1] } },
      of: { set: begunJobFacts },
      cell: "percent",
    },
  ],
  outsiders: { sums: () => [] },
};
