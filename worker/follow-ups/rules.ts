import { workingDayOf } from "../../schema/follow-up-rules.ts";
import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { addDays, addMonths, type Day } from "../../schema/values/calendar.ts";
import { workingDayFrom } from "../../schema/values/working-days.ts";
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
  /** The day the rule gives, whichever day of the week that is. */
  ruledOn: Day;
  /** The working day it is due if it is made now; null when it is too late to make it, but one that stands may stay. */
  dueOn: Day | null;
  /** Its working day has passed: it is made up for. */
  late: boolean;
};

/**
 * The follow-ups a placement asks for as of a day: none for a day before the rule was switched on, and none once the
 * placement has ended. Where an end is ahead but its marks have passed, the nearest one is due today, or on the first day
 * that people work, and the earlier ones are not made; a support visit whose day has passed is not made up for.
 */
export const wantedFor = (placement: RuledPlacement, settings: FollowUpRuleSettings, today: Day): Wanted[] => {
  if (hasEnded(placement, today)) return [];
  return placementRules.flatMap((rule) => {
    const { on, since, steps } = settings[rule];
    if (!on) return [];
    const marks = marksOf(rule, placement, steps, today);
    const until = placement.endedOn ?? placement.endsOn;
    return wantedAt(rule, placement.id, marks, { since, today, until, late: rule !== "support_visit" });
  });
};

/**
 * What a rule asks for by its marks, all of one thing: none before the rule was switched on. With `late`, the nearest of
 * the marks that have passed is due today, or on the first working day after it; `until` is the last day it makes sense.
 */
export const wantedAt = (
  rule: FollowUpRule,
  subject: string,
  marks: Mark[],
  { since, today, late, until = null }: { since: Day; today: Day; late: boolean; until?: Day | null },
): Wanted[] => {
  const counting = marks
    .filter(({ ruledOn }) => ruledOn >= since)
    .map((mark) => ({ ...mark, workedOn: workingDayOf(rule, mark.ruledOn, until) }));
  const passed = counting.filter(({ workedOn }) => workedOn < today).map(({ ruledOn }) => ruledOn);
  const nearest = late ? passed.sort().at(-1) : undefined;
  return counting.map(({ step, ruledOn, workedOn }) => ({
    rule,
    step,
    key: `${rule}:${subject}:${step}`,
    ruledOn,
    dueOn: workedOn >= today ? workedOn : ruledOn === nearest ? workingDayFrom(today) : null,
    late: workedOn < today,
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
