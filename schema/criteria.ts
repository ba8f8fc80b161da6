/** The quality criteria of supported employment, by their numbers. */
export const criteria = Array.from({ length: 25 }, (_, at) => at + 1);

/** One criterion as the team sees itself: 1 to 5 points once they are given, a note, and what the data told that day. */
export type CriterionAssessment = {
  criterion: number;
  points: number | null;
  note: string | null;
  evidence: CriterionEvidence | null;
};

/**
 * What the data can prove for a criterion: the value in its own unit, the two counts it was made of, and the points of the
 * rule set where it gives any.
 */
export type CriterionEvidence = {
  criterion: number;
  value: number | null;
  n: number;
  of: number | null;
  points: number | null;
};
