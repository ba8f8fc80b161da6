import { sql } from "drizzle-orm";
import { referralSources } from "../../../schema/vocabulary.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { withinDays } from "../period.ts";

/** Participants whose coaching began in the period. */
const begunFacts: FactSet = {
  name: "begun",
  unit: "participant",
  select: (asked) => sql`SELECT id, municipality, started_on AS day, referral_source FROM participants
    WHERE ${withinDays("started_on", asked)}`,
};

const metrics = {
  referrals: {
    unit: "participants",
    numerator:
      "Participants whose coaching began in the period, by who referred them, in the participant's municipality.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
} satisfies Record<string, Metric>;

const all = { set: begunFacts };
const metric = "referrals";

/**
 * Who referred the participants whose coaching began in the period. Numerator and denominator are the same people, so
 * that a column's percentages add up to its total.
 */
export const referrals: Table<keyof typeof metrics> = {
  name: "referrals",
  metrics,
  metric,
  columns: "municipality",
  lines: () => [
    ...referralSources.map(
      (source): Line<typeof metric> => ({
        key: source,
        metric,
        picked: { set: begunFacts, match: { referral_source: [source] } },
        of: all,
        cell: "percent",
        // The employment areas refer since 2025: a report of the years before has no row for them.
        printed: source === "employment_services" ? "found" : "always",
      }),
    ),
    { key: "total", metric, picked: all, of: all, cell: "percent" },
  ],
  outsiders: { sums: (keys) => [{ whole: "total", parts: keys.filter((key) => key !== "total") }] },
};
