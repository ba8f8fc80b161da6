import { sql } from "drizzle-orm";
import { employerStages } from "../../../schema/vocabulary.ts";
import { reachedOn, selectSteps } from "../../employers/stage.ts";
import { dayOfInstant } from "../../platform/instants.ts";
import type { FactSet, Match } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { firstDay, inPlace } from "../period.ts";
import { beginning } from "../suppression/sums.ts";

const [, ...steps] = employerStages;

/** The furthest step that an employer had reached by `bound`. */
const furthest = (told: (step: (typeof steps)[number]) => string) =>
  sql.raw(
    `CASE ${steps
      .toReversed()
      .map((step) => `WHEN to_${step} <= bound THEN ${told(step)}`)
      .join(" ")} END`,
  );

/** The first day on which somebody tried to reach an employer. */
const tried = sql`coalesce((SELECT min(date) FROM contacts WHERE employer_id = steps.id AND archived_at IS NULL), '9999')`;

/**
 * An employer stands on the ladder once at the period's end and once before its first day, and is there once for each step
 * that it reached in the period; `day` is when it reached the step, or came to be known. It is known from the day its row
 * was made, or from the first thing that happened with it. One that was archived by a day no longer stands there, but what
 * it has reached it reached.
 */
const ladderFacts: FactSet = {
  name: "ladder",
  unit: "employer",
  snapshot: true,
  select: (asked) => sql`WITH steps AS MATERIALIZED (${selectSteps(inPlace(asked, "employers.municipality"))}),
    period AS (SELECT coalesce(${firstDay(asked)}, '') AS first, ${asked.to} AS last),
    days AS (SELECT 'end' AS at, last AS bound FROM period UNION ALL SELECT 'before', date(first, '-1 day') FROM period)
    SELECT id, municipality, at, coalesce(${furthest((step) => `'${step}'`)}, 'new') AS stage,
      coalesce(${furthest(reachedOn)}, min(${dayOfInstant("created_at")}, ${tried})) AS day
    FROM steps, days WHERE day <= bound AND (archived_at IS NULL OR ${dayOfInstant("archived_at")} > bound)
    UNION ALL SELECT steps.id, municipality, 'moved', step.value, CASE step.value ${sql.raw(
      steps.map((step) => `WHEN '${step}' THEN ${reachedOn(step)}`).join(" "),
    )} END AS day
    FROM period, steps, json_each(${JSON.stringify(steps)}) AS step
    WHERE (${sql.raw(steps.map((step) => `to_${step} BETWEEN first AND last`).join(" OR "))}) AND day BETWEEN first AND last`,
};

const metrics = {
  ladderStage: {
    unit: "employers",
    numerator:
      "Employers (workplaces) by the furthest stage reached by the end of the period's last day, in the employer's municipality: introduced = somebody was reached; needs_known = needs written down, or two meetings face to face; matching = a candidate presented, an interview, work try-out or placement agreed, or a work try-out begun; partner = a job or apprenticeship begun, or an agreement signed; new = none of these. A stage never falls. Archived contacts and agreements count for nothing. An employer archived by then does not count.",
    denominator:
      "All the column's employers known by then: in the register, or with something that happened by then, and not archived.",
    period: "snapshot",
  },
  ladderMoved: {
    unit: "employers",
    numerator:
      "Employers that reached this stage on a day of the period. A stage passed by a leap is reached on the day of the leap, so one employer may be in several rows. An employer archived since counts.",
    denominator: null,
    period: "period",
  },
  ladderBefore: {
    unit: "employers",
    numerator: "Employers by the furthest stage reached by the end of the day before the period began.",
    denominator: "All the column's employers known by then and not archived.",
    period: "period",
  },
} satisfies Record<string, Metric>;

type Name = keyof typeof metrics;

const line = (at: "end" | "before" | "moved", key: string, metric: Name, match: Match = {}): Line<Name> => ({
  key,
  metric,
  picked: { set: ladderFacts, match: { at: [at], ...match } },
  ...(at === "moved" ? { cell: "count" } : { of: { set: ladderFacts, match: { at: [at] } }, cell: "percent" }),
});

/** How many employers stand at each stage at the period's end, what moved in it, and how they stood before it. */
export const ladder: Table<keyof typeof metrics> = {
  name: "ladder",
  metrics,
  metric: "ladderStage",
  columns: "municipality",
  lines: () => [
    ...employerStages.map((stage) => line("end", `stage.${stage}`, "ladderStage", { stage: [stage] })),
    line("end", "total", "ladderStage"),
    ...steps.map((stage) => line("moved", `moved.${stage}`, "ladderMoved", { stage: [stage] })),
    ...employerStages.map((stage) => line("before", `before.${stage}`, "ladderBefore", { stage: [stage] })),
    line("before", "before.total", "ladderBefore"),
  ],
  outsiders: {
    sums: (keys) => [
      { whole: "total", parts: beginning(keys, "stage.") },
      { whole: "before.total", parts: beginning(keys, "before.").filter((key) => key !== "before.total") },
    ],
  },
};
