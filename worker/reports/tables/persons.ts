import { type SQL, sql } from "drizzle-orm";
import { type ParticipantEndReason, type PathKind, participantEndReasons } from "../../../schema/vocabulary.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Line } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { type Asked, inPlace, withinDays } from "../period.ts";

/**
 * Participants whose coaching had begun by the period's end, each once: why it ended if it did in the period, and whether they
 * were in coaching when the period ended.
 */
const personFacts: FactSet = {
  name: "persons",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT o.id, o.municipality, o.started_on AS day,
      CASE WHEN ${withinDays("o.ended_on", asked, null)} THEN o.end_kind END AS ended,
      o.ended_on IS NULL OR o.ended_on > ${asked.to} AS in_coaching
    FROM participants o WHERE ${hadBegun(asked)}`,
};

const hadBegun = (asked: Asked): SQL => sql`o.started_on <= ${asked.to} AND ${inPlace(asked, "o.municipality")}`;

/**
 * Those of them who began something in the period. They are looked up one by one, because they are few: asking it of every
 * participant takes much longer.
 */
const whoBegan = (name: string, begun: (asked: Asked) => SQL): FactSet => ({
  name,
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT o.id, o.municipality, o.started_on AS day FROM participants o
    WHERE o.id IN (SELECT participant_id FROM ${begun(asked)}) AND ${hadBegun(asked)}`,
});

const workTrialFacts = whoBegan(
  "work_trials",
  (asked) => sql`placements WHERE kind = 'work_trial' AND ${withinDays("started_on", asked)}`,
);

const onwardFacts = (kind: PathKind): FactSet =>
  whoBegan(
    kind,
    (asked) => sql`participant_paths WHERE counts_as = ${kind} AND ${withinDays("started_on", asked, null)}`,
  );

export const personMetrics = {
  persons: {
    unit: "participants",
    numerator: `Different participants: with a work try-out (work_trial) or an onward path (study, other_services) begun in the period; whose coaching ended in the period, by what the reason counts as (${participantEndReasons.join(", ")}); in coaching at the end of the period's last day (in_coaching). A person may be in several rows.`,
    denominator: "The column's participants whose coaching had begun by the period's end.",
    period: "period",
  },
} satisfies Record<string, Metric>;

type PersonLine = Line<keyof typeof personMetrics>;

const of = { set: personFacts };

const line = (key: string, picked: PersonLine["picked"]): PersonLine => ({
  key,
  metric: "persons",
  picked,
  of,
  cell: "percent",
});

/** Of those of 2022 a report always has a row; of the others where somebody's coaching ended so. */
const endedBy = (reason: ParticipantEndReason, printed: PersonLine["printed"] = "found"): PersonLine => ({
  ...line(reason, { set: personFacts, match: { ended: [reason] } }),
  printed,
});
const of2022: readonly ParticipantEndReason[] = ["interrupted", "completed", "moved_on"];

/** Rows of persons, who may be in several of them; percentages of all whose coaching had begun by the period's end. */
export const personLines: PersonLine[] = [
  line("work_trial", { set: workTrialFacts }),
  line("study", { set: onwardFacts("study") }),
  line("other_services", { set: onwardFacts("other_services") }),
  ...of2022.map((reason) => endedBy(reason, "always")),
  ...participantEndReasons.filter((reason) => !of2022.includes(reason)).map((reason) => endedBy(reason)),
  line("in_coaching", { set: personFacts, match: { in_coaching: [1] } }),
];
