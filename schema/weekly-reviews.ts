import { z } from "zod";
import { instantOut, listOf, listQuery, rowId, version, week, writing } from "./values/inputs.ts";

export const weeklyReviewSent = z.strictObject({
  note: writing(500).nullish().describe("For the lead; no names."),
});

/** Weeks as text come in the order of time. */
export const weeklyReviewQuery = z.strictObject({
  ...listQuery,
  from: week.optional().describe("The first week."),
  to: week.optional().describe("The last week."),
});

export const weeklyReview = z.strictObject({
  id: rowId(),
  week,
  reviewedBy: rowId(),
  reviewer: z.string().describe("Name of who went through the week."),
  note: z.string().nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const weeklyReviewList = listOf(weeklyReview);
