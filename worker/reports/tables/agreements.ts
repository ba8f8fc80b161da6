import { sql } from "drizzle-orm";
import type { FactSet } from "../engine/facts.ts";
import type { Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { inPlace, withinDays } from "../period.ts";

/** Agreements are papers: one that was signed stands whatever becomes of the employer's row. Archived ones were mistakes. */
const signedFacts: FactSet = {
  name: "signed",
  unit: "agreement",
  select: (asked) => sql`SELECT id, municipality, signed_on AS day FROM agreements
    WHERE archived_at IS NULL AND ${withinDays("signed_on", asked)}`,
};

const endedFacts: FactSet = {
  name: "ended",
  unit: "agreement",
  select: (asked) => sql`SELECT id, municipality, valid_until AS day FROM agreements
    WHERE archived_at IS NULL AND valid_until IS NOT NULL AND ${withinDays("valid_until", asked)}`,
};

/** Those that go on after the period's last day: what stood before it, and was signed, and did not end. */
const inForceFacts: FactSet = {
  name: "in_force",
  unit: "agreement",
  snapshot: true,
  select: (asked) => sql`SELECT id, municipality, signed_on AS day, employer_id FROM agreements
    WHERE archived_at IS NULL AND signed_on <= ${asked.to} AND (valid_until IS NULL OR valid_until > ${asked.to})
      AND ${inPlace(asked, "municipality")}`,
  once: { first_of_employer: { unit: "employer", id: "employer_id" } },
};

const metrics = {
  agreementsSigned: {
    unit: "agreements",
    numerator:
      "Cooperation agreements signed in the period, in the employer's municipality. Archived ones, written down by mistake, do not count; an agreement of an employer archived since does.",
    denominator: null,
    period: "period",
  },
  agreementsEnded: {
    unit: "agreements",
    numerator: "Cooperation agreements whose last day is in the period.",
    denominator: null,
    period: "period",
  },
  agreementsInForce: {
    unit: "agreements",
    numerator:
      "Cooperation agreements signed by the period's end that go on after its last day: those in force before the period and those signed in it, without those that ended in it.",
    denominator: null,
    period: "snapshot",
  },
  employersAgreed: {
    unit: "employers",
    numerator: "Different employers (workplaces) with at least one cooperation agreement in force at the period's end.",
    denominator: null,
    period: "snapshot",
  },
} satisfies Record<string, Metric>;

/** Cooperation agreements signed and ended in the period, and those in force at its end. */
export const agreements: Table<keyof typeof metrics> = {
  name: "agreements",
  metrics,
  metric: "agreementsSigned",
  columns: "municipality",
  lines: () => [
    { key: "signed", metric: "agreementsSigned", picked: { set: signedFacts }, cell: "count" },
    { key: "ended", metric: "agreementsEnded", picked: { set: endedFacts }, cell: "count" },
    { key: "inForce", metric: "agreementsInForce", picked: { set: inForceFacts }, cell: "count" },
    {
      key: "employers",
      metric: "employersAgreed",
      picked: { set: inForceFacts, match: { first_of_employer: [1] } },
      cell: "count",
    },
  ],
  outsiders: { sums: () => [] },
};
