import { z } from "zod";
import {
  changeOf,
  chosenId,
  day,
  instantOut,
  listOf,
  listQuery,
  message,
  rowId,
  version,
  writing,
} from "./values/inputs.ts";
import { criteriaBands } from "./vocabulary.ts";

/** The quality criteria of supported employment, by their numbers. Their texts are their owner's: see `criteriaOwner`. */
export const criteria = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
] as const;
export type Criterion = (typeof criteria)[number];

/** Where the Finnish Institute for Health and Welfare tells of the criteria in its own words. */
export const criteriaOwner =
  "https://thl.fi/aiheet/hyvinvoinnin-ja-terveyden-edistamisen-johtaminen/osallisuuden-edistaminen/tyoelamaosallisuus/laatukriteereihin-perustuva-tyohonvalmennus";

/** Those of which the data can tell something. */
export const provenCriteria = [1, 15, 17, 18, 19, 20, 21, 23] as const satisfies readonly Criterion[];
export type ProvenCriterion = (typeof provenCriteria)[number];

const number = z.int().min(1).max(25).describe("The criterion's number.");
const given = z.int().min(1, message("choosePoints")).max(5, message("choosePoints"));

/** What a value is counted in. */
export const evidenceUnits = ["participants", "days", "contacts", "percent"] as const;
export type EvidenceUnit = (typeof evidenceUnits)[number];

/** What stands beside a value, or what a criterion's evidence is in parts: see worker/criteria/evidence.ts. */
export const evidenceParts = [
  "withoutCoach",
  "weeksReviewed",
  "withoutMeeting",
  "withoutOccupation",
  "withSubsidy",
  "firstMonth",
  "afterFirstMonth",
] as const;

/** The row of the table `criteria-facts` that holds the rows behind a count; null where it was not counted from rows. */
const behind = z.string().nullable().describe("Key of the row of criteria-facts that opens into the rows counted.");

const evidencePart = z.strictObject({
  key: z.enum(evidenceParts),
  n: z.int(),
  of: z.int().describe("What `n` is a part of."),
  percent: z.number().nullable().describe("100 × n ÷ of, one decimal; null when of is 0."),
  nRows: behind,
  ofRows: behind,
});
export type EvidencePart = z.infer<typeof evidencePart>;

/**
 * What the data can prove for a criterion: the value in its own unit, the two counts it was made of, and the points of the
 * rule set where it gives any.
 */
export const criterionEvidence = z.strictObject({
  criterion: number,
  unit: z.enum(evidenceUnits).nullable().describe("Null where only the parts tell something."),
  value: z.number().nullable().describe("n ÷ of in the unit; null when there is nothing to divide by."),
  n: z.number(),
  of: z.number(),
  nRows: behind,
  ofRows: behind,
  points: z.int().min(1).max(5).nullable(),
  parts: z.array(evidencePart),
  wholeTeamOnly: z
    .boolean()
    .describe("True where a municipality was asked for and the value is only the whole team's."),
});
export type CriterionEvidence = z.infer<typeof criterionEvidence>;

/** From which value on a rule gives how many points; five to two points, and below the last one point. */
export const criterionRule = z.strictObject({
  criterion: number,
  unit: z.enum(evidenceUnits),
  better: z.enum(["less", "more"]).describe("Whether the limits are the most or the least for their points."),
  limits: z.array(z.number()).length(4).describe("The limit itself still has the points."),
  confirmed: z.enum(["all", "first", "none"]).describe("Which limits are from the owner; the others are second-hand."),
  needsReview: z.boolean().describe("Whether 4 and 5 points also need the lead's weekly reviews of the period."),
});
export type CriterionRule = z.infer<typeof criterionRule>;

/** The rules that points come from: corrected by making another version, so that what was given keeps its rule. */
export const ruleSet = z.strictObject({ version: z.string(), rules: z.array(criterionRule) });
export type RuleSet = z.infer<typeof ruleSet>;

export const criteriaEvidence = z.strictObject({
  period: z.strictObject({ from: z.string(), to: z.string() }),
  municipality: z.string().nullable(),
  rules: ruleSet,
  items: z
    .array(criterionEvidence)
    .describe("In the order of the criteria; those the data tells nothing of are left out."),
});
export type CriteriaEvidence = z.infer<typeof criteriaEvidence>;

/** One criterion as the team sees itself: 1 to 5 points once they are given, a note, and what the data told that day. */
const assessed = z.strictObject({
  criterion: number,
  points: z.int().min(1).max(5).nullable(),
  note: z.string().nullable(),
  evidence: criterionEvidence
    .nullable()
    .describe("As of the day it was finished; null before, and where the data tells nothing."),
});
export type CriterionAssessment = z.infer<typeof assessed>;

const days = {
  assessedOn: day,
  from: day.describe("First day of the period that the evidence is counted from."),
  to: day.describe("Last day of that period."),
};
const items = z
  .array(z.strictObject({ criterion: number, points: given.nullish(), note: writing(2000).nullish() }))
  .max(25)
  .refine((all) => new Set(all.map(({ criterion }) => criterion)).size === all.length, message("namedTwice"))
  .describe("The criteria that change; the others stay.");

export const newAssessment = z.strictObject({ id: chosenId, ...days, items: items.optional() });
export const assessmentChange = changeOf({ ...days, items });
export const assessmentQuery = z.strictObject(listQuery);

/** All points together, once all are given. */
const outcome = {
  missing: z.int().describe("How many criteria have no points yet."),
  sum: z.int().nullable().describe("25 to 125; null while points are missing."),
  band: z.enum(criteriaBands).nullable(),
};

export const assessmentSummary = z.strictObject({
  id: rowId(),
  ...days,
  ...outcome,
  finishedAt: instantOut.nullable().describe("From then on it changes no more."),
  archivedAt: instantOut.nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const assessmentList = listOf(assessmentSummary);
export type AssessmentSummary = z.infer<typeof assessmentSummary>;

export const assessment = assessmentSummary.extend({
  rules: ruleSet.describe("The rule set that its evidence's points come from."),
  items: z.array(assessed).length(25),
  previous: z
    .strictObject({
      id: rowId(),
      assessedOn: day,
      ...outcome,
      points: z.array(z.int().nullable()).length(25).describe("By the criteria in their order."),
    })
    .nullable()
    .describe("The finished assessment before this one."),
});
export type Assessment = z.infer<typeof assessment>;
