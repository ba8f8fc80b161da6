import { z } from "zod";
import { day, message, timeOfDay } from "./inputs.ts";
import { followUpRules } from "./vocabulary.ts";

/** The organisation's own words. `municipalities` are those it serves, in the order reports print them. */
export const organisation = z.strictObject({ name: z.string().min(1), municipalities: z.array(z.string()) });

/** Set only by loading the demo data set. */
export const demo = z.strictObject({ loadedOn: z.string() });

/** The steps of one rule, each once, the unit being the rule's. */
export const ruleSteps = z
  .array(z.int(message("wrongSteps")).min(1, message("wrongSteps")).max(400, message("wrongSteps")), {
    error: message("wrongSteps"),
  })
  .min(1, message("wrongSteps"))
  .max(6, message("wrongSteps"))
  .refine((steps) => new Set(steps).size === steps.length, message("wrongSteps"));

const rule = z.strictObject({
  on: z.boolean(),
  since: day.describe("The day it was switched on last: nothing is made for a day before it."),
  steps: ruleSteps,
});

/**
 * When follow-ups are made by themselves. `steps` are days before an end (term, subsidy, trial, agreement), months after a
 * start or since the last contact (support visit, partner untouched), or working days (inquiry unanswered).
 */
export const followUpRuleSettings = z.record(z.enum(followUpRules), rule);
export type FollowUpRuleSettings = z.infer<typeof followUpRuleSettings>;

/**
 * How far the job has come with what no single change brings about: the version of the rules it applies to the placements,
 * and the day for which it looks at the partners. A cursor is the last id looked at, null once all have been.
 */
export const followUpRulesApplied = z.strictObject({
  version: z.int(),
  placement: z.string().nullable(),
  day: z.string(),
  partner: z.string().nullable(),
});
export type FollowUpRulesApplied = z.infer<typeof followUpRulesApplied>;

/** Between which times of a working day in Helsinki the morning digests are written. */
export const digestHours = z.strictObject({ from: timeOfDay, until: timeOfDay });
export const defaultDigestHours: z.infer<typeof digestHours> = { from: "07:00", until: "12:00" };

export type Settings = { organisation: z.infer<typeof organisation>; demo: z.infer<typeof demo> | null };
