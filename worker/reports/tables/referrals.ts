import { sql } from "drizzle-orm";
import { type ReferralSource, referralSources } from "../../../schema/vocabulary.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric, ReportPeriod } from "../metrics.ts";
import { withinDays } from "../period.ts";

/** Participants whose coaching began in the period. */
const begunFacts: FactSet = {
  name: "begun",
  unit: "participant",
  select: (asked) => sql`SELECT id, municipality, started_on AS day, referral_kind FROM participants
    WHERE ${withinDays("started_on", asked)}`,
};

const metrics = {
  referrals: {
    unit: "participants",
    numerator:
      "Participants whose coaching began in the period, by what who referred them counts as, in the participant's municipality.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
} satisfies Record<string, Metric>;

const all = { set: begunFacts };
const metric = "referrals";

const always: readonly ReferralSource[] = [
  "social_services",
  "disability_services",
  "health_care",
  "school",
  "self",
  "other",
];
const until2024: readonly ReferralSource[] = ["te_services", "municipal_trial"];

/** Has a report of the period a row for them even when it is all noughts? The state's services referred until 2024. */
const isExpected = (source: ReferralSource, { from }: ReportPeriod): boolean =>
  always.includes(source) || (until2024.includes(source) && (from ?? "") <= "2024-12-31");

/**
 * Who referred the participants whose coaching began in the period. Numerator and denominator are the same people, so
 * that a column's percentages add up to its total.
 */
export const referrals: Table<keyof typeof metrics> = {
  name: "referrals",
  metrics,
  metric,
  columns: "municipality",
  lines: (period) => [
    ...referralSources.map(
      (source): Line<typeof metric> => ({
        key: source,
        metric,
        picked: { set: begunFacts, match: { referral_kind: [source] } },
        of: all,
        cell: "percent",
        printed: isExpected(source, period) ? "always" : "found",
      }),
    ),
    { key: "total", metric, picked: all, of: all, cell: "percent" },
  ],
  outsiders: { sums: (keys) => [{ whole: "total", parts: keys.filter((key) => key !== "total") }] },
};
