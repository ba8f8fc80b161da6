import { z } from "zod";
import { followUpRuleSettings, ruleSteps } from "./settings.ts";
import type { Day } from "./values/calendar.ts";
import { message, version } from "./values/inputs.ts";
import { workingDayFrom, workingDayUntil } from "./values/working-days.ts";
import { type FollowUpRule, followUpRules } from "./vocabulary.ts";

/** How far a rule may reach, in its own unit: a year and some of days, five years of months, two weeks of working days. */
const furthest: Record<FollowUpRule, number> = {
  term_ends: 400,
  subsidy_ends: 400,
  trial_ends: 400,
  support_visit: 60,
  agreement_ends: 400,
  inquiry_unanswered: 20,
  partner_untouched: 60,
};

/**
 * On which side of a day off a rule's reminder falls: before an end there must still be time to agree on what comes after;
 * what time has passed since is not told early.
 */
export const fallsOn: Record<FollowUpRule, "before" | "after"> = {
  term_ends: "before",
  subsidy_ends: "before",
  trial_ends: "before",
  support_visit: "after",
  agreement_ends: "before",
  inquiry_unanswered: "after",
  partner_untouched: "after",
};

/**
 * The working day on which a rule's reminder of a day falls; the one before it also where what it is about is over on the
 * one after it, `until` being its last day.
 */
export const workingDayOf = (rule: FollowUpRule, ruledOn: Day, until: Day | null = null): Day => {
  const after = workingDayFrom(ruledOn);
  return fallsOn[rule] === "after" && (until === null || after <= until) ? after : workingDayUntil(ruledOn);
};

const chosen = z.strictObject({ on: z.boolean(), steps: ruleSteps });

/**
 * How the rules are set in a new database, before the lead chooses otherwise: the migrations write these values. Steps are
 * days before the end of a term, subsidy, trial or agreement; months from the start for a support visit, and since the last
 * contact for a partner; working days for an inquiry.
 */
export const defaultFollowUpRules: Record<FollowUpRule, z.infer<typeof chosen>> = {
  term_ends: { on: true, steps: [30, 14] },
  subsidy_ends: { on: true, steps: [45] },
  trial_ends: { on: true, steps: [14] },
  support_visit: { on: true, steps: [1, 3, 6, 12] },
  agreement_ends: { on: true, steps: [30] },
  inquiry_unanswered: { on: true, steps: [2] },
  partner_untouched: { on: true, steps: [6] },
};

/** What the lead chooses: every rule, on or off, and its steps. Since when it is on is not for anybody to say. */
export const followUpRulesChange = z.strictObject({
  rules: z.record(z.enum(followUpRules), chosen).superRefine((rules, { addIssue }) => {
    for (const rule of followUpRules)
      if (rules[rule].steps.some((step) => step > furthest[rule]))
        addIssue({ code: "custom", path: [rule, "steps"], message: message("wrongSteps") });
  }),
});

export const followUpRulesAnswer = z.strictObject({ rules: followUpRuleSettings, version });
