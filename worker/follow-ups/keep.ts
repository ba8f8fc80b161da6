import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { type FollowUpRulesApplied, followUpRulesApplied } from "../../schema/settings.ts";
import { settings } from "../../schema/tables/settings.ts";
import { dayOf } from "../../schema/values/calendar.ts";
import type { Scope } from "../platform/scope.ts";
import { keepAgreements } from "./keep-agreements.ts";
import { keepInquiries } from "./keep-inquiries.ts";
import { closeContacted, keepPartners } from "./keep-partners.ts";
import { closeEnded, keepPlacements } from "./keep-placements.ts";
import { rulesIn, selectRules } from "./ruled.ts";

/**
 * Makes, moves and closes the follow-ups that no change of a placement brings about. It may run as often as it likes, and
 * twice at once: each follow-up is made once under its key. What has to look at many rows goes on where it came to.
 */
export const keepFollowUps = async (env: Env, now: number): Promise<void> => {
  const scope: Scope = { db: drizzle(env.DB), actor: { kind: "system" }, requestId: null };
  const day = dayOf(now);
  const [rows, [applied]] = await scope.db.batch([selectRules(scope), selectApplied(scope)]);
  const rules = rulesIn(rows);
  if (!rules) return;
  const before = followUpRulesApplied.safeParse(applied?.value).data ?? never;
  const from = begin(before, rows[0]?.version ?? 0, day);
  await Promise.all([
    keepAgreements(scope, rules, day),
    closeContacted(scope),
    before.day === day ? undefined : closeEnded(scope, day),
  ]);
  const after = {
    ...from,
    placement: from.placement === null ? null : await keepPlacements(scope, rules, day, from.placement),
    partner: from.partner === null ? null : await keepPartners(scope, rules, day, from.partner),
  };
  if (JSON.stringify(after) !== JSON.stringify(before)) await remember(scope, after);
  // Anybody may write an inquiry: should one be more than this can take, nothing else waits for it.
  await keepInquiries(scope, rules, day);
};

const never: FollowUpRulesApplied = { version: 0, placement: "", day: "", partner: "" };

/** Other rules begin with the first placement again, and they or another day with the first partner. */
const begin = (before: FollowUpRulesApplied, version: number, day: string): FollowUpRulesApplied => {
  if (before.version !== version) return { version, placement: "", day, partner: "" };
  return before.day === day ? before : { ...before, day, partner: "" };
};

const key = "follow-up-rules-applied";

const selectApplied = ({ db }: Scope) =>
  db.select({ value: settings.value }).from(settings).where(eq(settings.key, key));

const remember = ({ db }: Scope, value: FollowUpRulesApplied) =>
  db
    .insert(settings)
    .values({ key, value, updatedAt: Date.now() })
    .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: Date.now() } });
