import { sql } from "drizzle-orm";
import type { FactSet, Match } from "../engine/facts.ts";
import type { Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { inPlace } from "../period.ts";
import { employment } from "./employment.ts";

/** Participants whose coaching had begun by the period's end, in the month it began. */
const coachedFacts: FactSet = {
  name: "coached_by_month",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT o.id, o.municipality, o.started_on AS day, substr(o.started_on, 1, 7) AS month,
      o.out_of_work_at_start AS out_of_work
    FROM participants o WHERE o.started_on <= ${asked.to} AND ${inPlace(asked, "o.municipality")}`,
};

/**
 * Those of them who had begun an employment by the period's end, in the month from which both hold: a job that began
 * before the coaching counts from the coaching's first day.
 */
const employedFacts: FactSet = {
  name: "employed_by_month",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT id, municipality, day, substr(day, 1, 7) AS month, out_of_work FROM (
      WITH first AS MATERIALIZED (
        SELECT o.id, o.municipality, o.out_of_work_at_start AS out_of_work, max(o.started_on,
          (SELECT min(p.started_on) FROM placements p WHERE p.participant_id = o.id AND p.kind <> 'work_trial')) AS day
        FROM participants o WHERE o.started_on <= ${asked.to} AND ${inPlace(asked, "o.municipality")})
      SELECT * FROM first) WHERE day <= ${asked.to}`,
};

const metrics = {
  employmentCurve: {
    unit: "participants",
    numerator:
      "Participants with at least one job or apprenticeship begun by the column's date, each once. The date is the last day of the column's month, and the period's end in its last month. A work try-out is not an employment relationship.",
    denominator: "Participants whose coaching had begun by the column's date.",
    period: "period",
  },
  outOfWorkCurve: {
    unit: "participants",
    numerator:
      "Of the participants who were out of work when their coaching began, those with at least one job or apprenticeship begun by the column's date, each once. The date is the last day of the column's month, and the period's end in its last month. A work try-out is not an employment relationship.",
    denominator:
      "Participants whose coaching had begun by the column's date and who were out of work when it began. Whoever was not asked is not in it.",
    period: "period",
  },
  participants: employment.metrics.participants,
  employedPersons: employment.metrics.employedPersons,
} satisfies Record<string, Metric>;

const coached = (match: Match = {}) => ({ set: coachedFacts, match });
const employed = (match: Match = {}) => ({ set: employedFacts, match });
const outOfWork = { out_of_work: [1] };

/** The employment ratios as of each month's last day, the last column's as of the period's end. */
export const employmentCurve: Table<keyof typeof metrics> = {
  name: "employment-curve",
  metrics,
  metric: "employmentCurve",
  columns: "month",
  noTotal: true,
  lines: () => [
    { key: "participants", metric: "participants", picked: coached(), cell: "count" },
    { key: "employedPersons", metric: "employedPersons", picked: employed(), cell: "count" },
    { key: "employmentRatio", metric: "employmentCurve", picked: employed(), of: coached(), cell: "ratio" },
    {
      key: "outOfWorkRatio",
      metric: "outOfWorkCurve",
      picked: employed(outOfWork),
      of: coached(outOfWork),
      cell: "ratio",
    },
  ],
  outsiders: { sums: () => [], size: "participants" },
};
