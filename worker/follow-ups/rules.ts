import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { addDays, addMonths, type Day } from "../../schema/values/calendar.ts";
import type { Contract, FollowUpRule, PlacementKind } from "../../schema/vocabulary.ts";

/** Rules that follow from a placement alone. */
export const placementRules = [
  "term_ends",
  "trial_ends",
  "subsidy_ends",
  "support_visit",
] as const satisfies FollowUpRule[];
type PlacementRule = (typeof placementRules)[number];

/** What the rules need to know of a placement. */
export type RuledPlacement = {
  id: string;
  kind: PlacementKind;
  contract: Contract | null;
  startedOn: Day;
  endsOn: Day | null;
  endedOn: Day | null;
  wageSubsidyEndsOn: Day | null;
  /** Where the chain of placements that this one continues began; its own start when it continues none. */
  chainStartedOn: Day;
  /** Another placement continues this one: what comes after its end is agreed. */
  renewed: boolean;
};

/** A follow-up that a rule asks for. */
export type Wanted = {
  rule: FollowUpRule;
  step: number;
  /** `term_ends:<placement>:30`: it is made once under this key. */
  key: string;
  /** The day the rule gives. */
  ruledOn: Day;
  /** The day it is due if it is made now; null when it is too late to make it, but one that stands may stay. */
  dueOn: Day | null;
};

/**
 * The follow-ups a placement asks for as of a day: none for a day before the rule was switched on, and none once the
 * placement has ended. Where an end is ahead but its marks have passed, the nearest one is due today and the earlier ones
 * are not made; a support visit whose day has passed is not made up for.
 */
export const wantedFor = (placement: RuledPlacement, settings: FollowUpRuleSettings, today: Day): Wanted[] => {
  if (hasEnded(placement, today)) return [];
  return placementRules.flatMap((rule) => {
    const { on, since, steps } = settings[rule];
    if (!on) return [];
    const marks = marksOf(rule, placement, steps, today);
    return wantedAt(rule, placement.id, marks, { since, today, late: rule !== "support_visit" });
  });
};

/**
 * What a rule asks for by its marks, all of one thing: none before the rule was switched on. With `late`, the nearest of
 * the marks that have passed is due today.
 */
export const wantedAt = (
  rule: FollowUpRule,
  subject: string,
  marks: Mark[],
  { since, today, late }: { since: Day; today: Day; late: boolean },
): Wanted[] => {
  const counting = marks.filter(({ ruledOn }) => ruledOn >= since);
  const nearest = late ? latestBefore(today, counting) : undefined;
  return counting.map(({ step, ruledOn }) => ({
    rule,
    step,
    key: `${rule}:${subject}:${step}`,
    ruledOn,
    dueOn: ruledOn >= today ? ruledOn : ruledOn === nearest ? today : null,
  }));
};

export type Mark = { step: number; ruledOn: Day };

const marksOf = (rule: PlacementRule, placement: RuledPlacement, steps: number[], today: Day): Mark[] => {
  if (rule === "support_visit") return supportVisits(placement, steps);
  const end = placement.endedOn === null ? endOf[rule](placement) : null;
  if (end === null || end < today) return [];
  return steps.map((step) => ({ step, ruledOn: addDays(end, -step) }));
};

/** Months are counted from where the chain began, so that a renewal does not begin with a first month again. */
const supportVisits = (
  { kind, startedOn, chainStartedOn, endsOn, endedOn }: RuledPlacement,
  steps: number[],
): Mark[] => {
  if (kind === "work_trial") return [];
  const lastDay = endedOn ?? endsOn;
  return steps
    .map((step) => ({ step, ruledOn: addMonths(chainStartedOn, step) }))
    .filter(({ ruledOn }) => ruledOn >= startedOn && (lastDay === null || ruledOn <= lastDay));
};

const endOf: Record<Exclude<PlacementRule, "support_visit">, (placement: RuledPlacement) => Day | null> = {
  term_ends: ({ kind, endsOn, renewed }) => (kind !== "work_trial" && !renewed ? endsOn : null),
  trial_ends: ({ kind, endsOn, renewed }) => (kind === "work_trial" && !renewed ? endsOn : null),
  subsidy_ends: ({ kind, wageSubsidyEndsOn }) => (kind === "work_trial" ? null : wageSubsidyEndsOn),
};

const hasEnded = ({ endsOn, endedOn }: RuledPlacement, today: Day): boolean =>
  endedOn === null ? endsOn !== null && endsOn < today : endedOn <= today;

const latestBefore = (today: Day, marks: Mark[]): Day | undefined =>
  marks
    .map(({ ruledOn }) => ruledOn)
    .filter((day) => day < today)
    .sort()
    .at(-1);
