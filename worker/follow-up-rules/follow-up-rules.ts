import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { followUpRulesAnswer, followUpRulesChange } from "../../schema/follow-up-rules.ts";
import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { settings } from "../../schema/tables/settings.ts";
import { today } from "../../schema/values/calendar.ts";
import { followUpRules } from "../../schema/vocabulary.ts";
import { rulesIn, selectRules } from "../follow-ups/ruled.ts";
import { changedFields, writeChange } from "../platform/changes.ts";
import { Conflict, NotFound } from "../platform/errors.ts";
import type { Scope, UserScope } from "../platform/scope.ts";

type Answer = z.infer<typeof followUpRulesAnswer>;

/** When follow-ups are made by themselves. Throws NotFound where they have never been set. */
export const readRules = async (scope: Scope): Promise<Answer> => answerOf(await selectRules(scope));

/** Sets every rule. One that is switched on counts from today, one that stays on keeps the day it counts from. */
export const changeRules = async (
  scope: UserScope,
  version: number,
  { rules }: z.infer<typeof followUpRulesChange>,
): Promise<Answer> => {
  const before = await readRules(scope);
  if (before.version !== version) throw new Conflict("stale", before);
  const since = today();
  const after = Object.fromEntries(
    followUpRules.map((rule) => {
      const { on, steps } = rules[rule];
      const known = before.rules[rule];
      return [rule, { on, since: on && !known.on ? since : known.since, steps: steps.toSorted((a, b) => b - a) }];
    }),
  ) as FollowUpRuleSettings;
  return writeChange(
    scope,
    scope.db
      .update(settings)
      .set({ value: after, updatedAt: Date.now(), version: version + 1 })
      .where(and(eq(settings.key, "follow-up-rules"), eq(settings.version, version))),
    { action: "follow-up-rules.changed", subjectId: "follow-up-rules", fields: changedFields(before.rules, after) },
    selectRules(scope),
    (row) => answerOf([row]),
  );
};

const answerOf = (rows: { value: unknown; version: number }[]): Answer => {
  const rules = rulesIn(rows);
  if (!rows[0] || !rules) throw new NotFound();
  return { rules, version: rows[0].version };
};
