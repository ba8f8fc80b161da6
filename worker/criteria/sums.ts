import { criteria } from "../../schema/criteria.ts";
import type { CriteriaBand } from "../../schema/vocabulary.ts";

/** What points come to: `missing` is how many are not given yet, and as long as any is there is neither sum nor band. */
export type Outcome = { missing: number; sum: number | null; band: CriteriaBand | null };

export const outcomeOf = (items: readonly { points: number | null }[]): Outcome => {
  const given = items.flatMap(({ points }) => points ?? []);
  const missing = criteria.length - given.length;
  if (missing > 0) return { missing, sum: null, band: null };
  const sum = given.reduce((all, points) => all + points, 0);
  return { missing, sum, band: bandOf(sum) };
};

/** 115 to 125 exemplary, from 100 good, from 74 fair; less is not supported employment by the criteria. */
export const bandOf = (sum: number): CriteriaBand => {
  if (sum >= 115) return "exemplary";
  if (sum >= 100) return "good";
  return sum >= 74 ? "fair" : "below";
};
