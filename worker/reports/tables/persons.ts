import { sql } from "drizzle-orm";
import type { FactSet } from "../engine/facts.ts";
import type { Line } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { inPlace, withinDays } from "../period.ts";

/**
 * Participants whose coaching had begun by the period's end, each once: what they began in the period, why their coaching
 * ended if it did in the period, and whether they were in coaching when it ended.
 */
export const personFacts: FactSet = {
  name: "persons",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT o.id, o.municipality, o.started_on AS day,
      o.id IN (SELECT participant_id FROM placements
        WHERE kind = 'work_trial' AND ${withinDays("started_on", asked)}) AS work_trial,
      o.id IN (SELECT participant_id FROM participant_paths
        WHERE kind = 'study' AND ${withinDays("started_on", asked, null)}) AS study,
      o.id IN (SELECT participant_id FROM participant_paths
        WHERE kind = 'other_services' AND ${withinDays("started_on", asked, null)}) AS other_services,
      CASE WHEN ${withinDays("o.ended_on", asked, null)} THEN o.end_reason END AS ended,
      o.ended_on IS NULL OR o.ended_on > ${asked.to} AS in_coaching
    FROM participants o WHERE o.started_on <= ${asked.to} AND ${inPlace(asked, "o.municipality")}`,
};

export const personMetrics = {
  persons: {
    unit: "participants",
    numerator:
      "Different participants: with a work trial (work_trial) or an onward path (study, other_services) begun in the period; whose coaching ended in the period (completed, interrupted, moved_on); in coaching at the end of the period's last day (in_coaching). A person may be in several rows.",
    denominator: "The column's participants whose coaching had begun by the period's end.",
    period: "period",
  },
} satisfies Record<string, Metric>;

type PersonLine = Line<keyof typeof personMetrics>;

const line = (key: string, match: Record<string, readonly (string | number)[]>): PersonLine => ({
  key,
  metric: "persons",
  picked: { set: personFacts, match },
  of: { set: personFacts },
  cell: "percent",
});

/** Rows of persons, who may be in several of them; percentages of all whose coaching had begun by the period's end. */
export const personLines: PersonLine[] = [
  line("work_trial", { work_trial: [1] }),
  line("study", { study: [1] }),
  line("other_services", { other_services: [1] }),
  line("interrupted", { ended: ["interrupted"] }),
  line("completed", { ended: ["completed"] }),
  line("moved_on", { ended: ["moved_on"] }),
  line("in_coaching", { in_coaching: [1] }),
];
