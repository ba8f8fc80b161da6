import { sql } from "drizzle-orm";
import type { FactSet } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { firstDay, inPlace } from "../period.ts";

/**
 * Employments and apprenticeships that ran on at least one day of the period, whenever they began, with their weekly hours
 * and how many days of the period they ran. One that has not been ended ends on its agreed day, if it has one.
 */
export const workFacts: FactSet = {
  name: "work",
  unit: "placement",
  snapshot: true,
  select: (asked) => sql`SELECT id, municipality, day, weekly_hours, weekly_hours IS NOT NULL AS hours_known,
      CAST(julianday(min(last, ${asked.to})) - julianday(max(day, coalesce(first, ''))) AS INTEGER) + 1 AS days
    FROM (SELECT id, municipality, started_on AS day, weekly_hours, coalesce(ended_on, ends_on, '9999-12-31') AS last,
        ${firstDay(asked)} AS first
      FROM placements WHERE kind <> 'work_trial' AND started_on <= ${asked.to} AND ${inPlace(asked, "municipality")})
    WHERE last >= coalesce(first, '')`,
};

const metrics = {
  runningEmployments: {
    unit: "employments",
    numerator:
      "Jobs and apprenticeships that ran on at least one day of the period, whenever they began, in the municipality of the person, or of the employer where it is nobody's in particular. One that nobody has ended ends on its agreed last day, if it has one. A renewal is a new job. A work try-out is not an employment relationship.",
    denominator: null,
    period: "period",
  },
  hoursKnown: {
    unit: "employments",
    numerator: "Of the jobs and apprenticeships that ran in the period, those whose weekly hours are written down.",
    denominator: "The column's jobs and apprenticeships that ran in the period.",
    period: "period",
  },
  hoursMissing: {
    unit: "employments",
    numerator:
      "Of the jobs and apprenticeships that ran in the period, those whose weekly hours nobody has written down.",
    denominator: "The column's jobs and apprenticeships that ran in the period.",
    period: "period",
  },
} satisfies Record<string, Metric>;

const all = { set: workFacts };

const line = (key: string, known: 0 | 1): Line<keyof typeof metrics> => ({
  key,
  metric: known ? "hoursKnown" : "hoursMissing",
  picked: { set: workFacts, match: { hours_known: [known] } },
  of: all,
  cell: "percent",
});

/** The employments that an effect in euros is worked out from, and of how many the hours are known. */
export const workingHours: Table<keyof typeof metrics> = {
  name: "working-hours",
  metrics,
  metric: "runningEmployments",
  columns: "municipality",
  lines: () => [
    { key: "runningEmployments", metric: "runningEmployments", picked: all, cell: "count" },
    line("hoursKnown", 1),
    line("hoursMissing", 0),
  ],
  outsiders: { sums: () => [{ whole: "runningEmployments", parts: ["hoursKnown", "hoursMissing"] }] },
};
