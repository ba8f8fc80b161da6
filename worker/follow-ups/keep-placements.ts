import { and, asc, gt, sql } from "drizzle-orm";
import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { placements } from "../../schema/tables/placements.ts";
import { batch } from "../platform/batch.ts";
import type { Scope } from "../platform/scope.ts";
import { closeEach, outOfLine, standingColumns } from "./bring-in-line.ts";
import { askedOf, type Ruled, ruledFollowUps, selectRuledWhere } from "./ruled.ts";
import { placementRules } from "./rules.ts";

/** How many placements one run looks at, and how many it writes for in one batch. */
const atOnce = 200;
const together = 40;

/**
 * Applies other rules to the placements that run, in the order of their ids after `cursor`. Answers how far it came, null
 * once all have been looked at.
 */
export const keepPlacements = async (
  scope: Scope,
  rules: FollowUpRuleSettings,
  day: string,
  cursor: string,
): Promise<string | null> => {
  const running = sql`(${placements.endedOn} IS NULL OR ${placements.endedOn} > ${day})`;
  const found = await selectRuledWhere(scope, and(gt(placements.id, cursor), running))
    .orderBy(asc(placements.id))
    .limit(atOnce);
  const wrong = await outOfLineAmong(scope, found, rules, day);
  for (let at = 0; at < wrong.length; at += together) {
    await batch(scope, ruledFollowUps(scope, wrong.slice(at, at + together), rules, sql`1`, day));
  }
  return found.length < atOnce ? null : (found.at(-1)?.id ?? null);
};

const outOfLineAmong = async (scope: Scope, found: Ruled[], rules: FollowUpRuleSettings, day: string) => {
  const standing = await scope.db
    .select({ ...standingColumns, placementId: followUps.placementId })
    .from(followUps)
    .where(
      sql`${followUps.placementId} IN (SELECT value FROM json_each(${JSON.stringify(found.map(({ id }) => id))}))
        AND ${ofPlacements}`,
    );
  const standingOf = Map.groupBy(standing, ({ placementId }) => placementId);
  return found.filter((placement) => {
    const { asked, lapsing } = outOfLine(askedOf(placement, rules, day), standingOf.get(placement.id) ?? []);
    return asked.length + lapsing.length > 0;
  });
};

/** Closes what is due of placements whose last day has come, and what tells of a subsidy that is over. */
export const closeEnded = async (scope: Scope, day: string): Promise<void> => {
  await scope.db.batch(
    closeEach(
      scope,
      sql`${ofPlacements} AND follow_ups.rule IS NOT NULL AND follow_ups.due_on <= ${day} AND EXISTS (
        SELECT 1 FROM placements WHERE placements.id = follow_ups.placement_id AND (
          placements.ended_on <= ${day}
          OR (placements.ended_on IS NULL AND placements.ends_on < ${day})
          OR (follow_ups.rule = 'subsidy_ends' AND placements.wage_subsidy_ends_on < ${day})))`,
    ),
  );
};

const ofPlacements = sql`follow_ups.rule IN (${sql.raw(placementRules.map((rule) => `'${rule}'`).join(", "))})`;
