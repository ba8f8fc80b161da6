import type { Criterion, CriterionRule, RuleSet } from "../../schema/criteria.ts";

/**
 * Which points the data's values come to. The criteria belong to their owner (schema/criteria.ts, `criteriaOwner`); of the
 * limits only those of 1, the thirty days of 15 and the six contacts of 17 are confirmed, the others are from second-hand
 * sources. A limit that turns out to be wrong is corrected by adding a version, never by changing one: an assessment keeps
 * the version that it was finished with.
 */
const versions = [
  {
    version: "2026-1",
    rules: [
      rule(1, "participants", "less", [20, 25, 30, 40], "all"),
      rule(15, "days", "less", [30, 60, 150, 270], "first"),
      { ...rule(17, "contacts", "more", [6, 5, 4, 2], "first"), needsReview: true },
      rule(19, "percent", "more", [85, 70, 60, 50], "none"),
      rule(20, "percent", "more", [85, 70, 60, 50], "none"),
      rule(21, "percent", "more", [95, 85, 75, 65], "none"),
    ],
  },
] as const satisfies RuleSet[];

/** The rules that hold now. */
export const rulesNow: RuleSet = versions[0];

/** The rules of a version; a version that this code does not know has none. */
export const rulesOf = (version: string): RuleSet =>
  versions.find((known) => known.version === version) ?? { version, rules: [] };

/**
 * The points of n ÷ of, in the rule's unit, by whole numbers: a value of 84.99 per cent is under 85 however it is written.
 * Without the lead's reviews, where the rule asks for them, there are three points at the most. Null when there is nothing
 * to divide by.
 */
export const pointsOf = (
  { better, limits, unit, needsReview }: CriterionRule,
  n: number,
  of: number,
  reviewed = true,
): number | null => {
  if (of === 0) return null;
  const scaled = unit === "percent" ? 100 * n : n;
  const at = limits.findIndex((limit) => (better === "less" ? scaled <= limit * of : scaled >= limit * of));
  const points = at === -1 ? 1 : 5 - at;
  return needsReview && !reviewed ? Math.min(points, 3) : points;
};

/** The rule of a criterion, where the set has one: of some criteria the data tells a value, and nobody what it is worth. */
export const ruleOf = (set: RuleSet, criterion: Criterion): CriterionRule | undefined =>
  set.rules.find((rule) => rule.criterion === criterion);

function rule(
  criterion: Criterion,
  unit: CriterionRule["unit"],
  better: CriterionRule["better"],
  limits: CriterionRule["limits"],
  confirmed: CriterionRule["confirmed"],
): CriterionRule {
  return { criterion, unit, better, limits, confirmed, needsReview: false };
}

/** The rules of a version that a team has something to go by for, which keeps participants or does not. */
export const rulesFor = (set: RuleSet, participants: boolean): RuleSet =>
  participants ? set : { ...set, rules: set.rules.filter(({ unit }) => unit !== "participants") };
