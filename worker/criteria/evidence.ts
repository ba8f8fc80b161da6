import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { CriteriaEvidence } from "../../schema/criteria.ts";
import type { reportQuery } from "../../schema/reports.ts";
import { weeklyReviews } from "../../schema/tables/weekly-reviews.ts";
import { isoWeek, today } from "../../schema/values/calendar.ts";
import { batch, one } from "../platform/batch.ts";
import type { Scope } from "../platform/scope.ts";
import { groupsFrom, selectCounts } from "../reports/engine/count.ts";
import { askedPeriod, firstDay } from "../reports/period.ts";
import { criteriaFacts } from "../reports/tables/criteria-facts.ts";
import { workedWeeks } from "../reports/worked-weeks.ts";
import { coachTimeOf, selectCoachTimes } from "../reports/worked-weeks-query.ts";
import { selectKeepsParticipants } from "../settings/participants.ts";
import { evidenceOf, isEvidenceOfPersons } from "./evidence-of.ts";
import { rulesFor, rulesNow } from "./rules.ts";

/**
 * What the data can prove for the quality criteria over a period, by the rules that hold now. The counts are those of the
 * table `criteria-facts`, so that each of them opens into its rows. Throws InvalidInput where the period ends before it
 * begins.
 */
export const readCriteriaEvidence = async (
  scope: Scope,
  query: z.infer<typeof reportQuery>,
): Promise<CriteriaEvidence> => {
  const asked = askedPeriod(query);
  const parts = selectCounts(criteriaFacts, asked);
  const { db } = scope;
  const { counted, coaches, reviews, kept } = await batch(scope, {
    kept: one(selectKeepsParticipants(scope)),
    counted: one(
      db
        .select({
          first: sql<string | null>`${firstDay(asked)}`.as("first"),
          ...Object.fromEntries(parts.map(({ set, json }) => [set.name, sql<string>`${json}`.as(set.name)])),
        })
        .from(sql`(SELECT 1)`),
    ),
    coaches: selectCoachTimes(db, { from: firstDay(asked), to: asked.to }),
    reviews: db
      .select({ isoWeek: weeklyReviews.isoWeek })
      .from(weeklyReviews)
      .where(sql`${weeklyReviews.isoWeek} <= ${isoWeek(asked.to)}`),
  });
  const told = counted as Record<string, string | null>;
  const period = { from: told.first ?? asked.to, to: asked.to };
  const counts = new Map(parts.map(({ set, dimensions }) => [set, groupsFrom(dimensions, told[set.name] ?? "[]")]));
  const worked = { from: period.from, to: [asked.to, today()].sort()[0] ?? asked.to };
  const times = coaches.map(coachTimeOf);
  return {
    period,
    municipality: asked.municipality ?? null,
    rules: rulesFor(rulesNow, kept?.on === 1),
    items: evidenceOf({
      counts,
      rules: rulesNow,
      ofMunicipality: asked.municipality !== undefined,
      coaches: times,
      period,
      worked,
      weeks: workedWeeks(worked, times),
      reviews: new Set(reviews.map((review) => review.isoWeek)),
    }).filter((item) => kept?.on || !isEvidenceOfPersons(item)),
  };
};
