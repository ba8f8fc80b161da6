import { z } from "zod";
import {
  chosenId,
  day,
  instantOut,
  knownMunicipality,
  line,
  listOf,
  listQuery,
  message,
  rowId,
  version,
} from "./values/inputs.ts";
import type { MessageKey } from "./words/messages.ts";

/** A year of work is this many days: somebody who works full time for a common year has worked one year. */
export const daysOfYear = 365;

const missingOr = (key: MessageKey) => (issue: { input?: unknown }) =>
  message(issue.input === undefined || issue.input === null ? "required" : key);

/** A number outside its bounds is compared with no other. */
const within = (least: number, most: number, key: MessageKey, number: typeof z.int | typeof z.number = z.number) =>
  number({ error: missingOr(key) })
    .min(least, { abort: true, error: message(key) })
    .max(most, { abort: true, error: message(key) });
/** Whole euros: what is worked out from them is exact to the cent. */
const euros = within(0, 100_000_000, "writeEuros", z.int);
const hours = within(0, 60, "wrongWeeklyHours");
const share = (least: number) => within(least, 1_000_000_000, "writeShare", z.int);

/** Where a value comes from and as of when. A calculation is tried out without them, and not kept. */
const told = { source: line(300).nullable(), dated: day.nullable() };

/** A low and a high assumption of the same thing. */
const rangeOf = (value: z.ZodNumber) =>
  z
    .strictObject({ low: value, high: value, ...told })
    .refine(({ low, high }) => low <= high, { path: ["high"], error: message("lowOverHigh") });

/** What an effect in euros is worked out from, beside the hours of the employments. */
export const impactParameters = z.strictObject({
  fullTime: z
    .strictObject({ hours: within(10, 60, "wrongFullHours"), ...told })
    .describe("Hours of a week of full-time work."),
  assumedHours: rangeOf(hours).nullable().describe("Weekly hours of jobs whose hours nobody has written down."),
  baseline: rangeOf(within(0, 100_000, "writeYears")).describe(
    "Years of full-time work that there would have been without the coaching.",
  ),
  benefits: rangeOf(euros).describe("Benefits saved by a year of full-time work, in euros."),
  taxes: rangeOf(euros).describe("Taxes and payments of the like from a year of full-time work, in euros."),
  pension: rangeOf(euros).nullable().describe("Pension contributions from a year of full-time work, in euros."),
  coachingCost: rangeOf(euros).describe("What the coaching cost in the period, in euros."),
  split: z
    .strictObject({ municipality: share(0), whole: share(1), ...told })
    .refine(({ municipality, whole }) => municipality <= whole, {
      path: ["municipality"],
      error: message("shareOverWhole"),
    })
    .describe("Of each `whole`, `municipality` goes to the municipality and the rest to the state."),
});
export type ImpactParameters = z.infer<typeof impactParameters>;

const cents = z.int().describe("Cents.");

/** The arithmetic step by step, from low or from high assumptions. */
const impactEnd = z.strictObject({
  hourDays: z.number().describe("Weekly hours × days, of every employment."),
  years: z.number().describe("hourDays ÷ full-time hours ÷ 365, two decimals: years of full-time work."),
  baseline: z.number(),
  yearsOver: z.number().describe("years − baseline."),
  benefitsPerYear: cents,
  taxesPerYear: cents,
  benefits: cents,
  taxes: cents,
  effect: cents.describe("benefits + taxes."),
  pensionPerYear: cents.nullable(),
  pension: cents.nullable(),
  coachingCost: cents,
  net: cents.describe("effect − coachingCost."),
  netWithPension: cents.nullable().describe("effect + pension − coachingCost."),
  municipality: cents.describe("The municipality's share of the effect."),
  state: cents.describe("The state's share: the rest of it."),
});
export type ImpactEnd = z.infer<typeof impactEnd>;

export const impactResult = z.strictObject({
  employments: z.int().describe("Jobs and apprenticeships that ran in the period."),
  missing: z.int().describe("Those of them whose weekly hours nobody has written down."),
  knownHourDays: z.number().describe("Weekly hours × days in the period, of those whose hours are known."),
  missingDays: z.int().describe("Days in the period, of those whose hours are not."),
  low: impactEnd,
  high: impactEnd,
});
export type ImpactResult = z.infer<typeof impactResult>;

const asked = {
  startsOn: day,
  endsOn: day.describe("Today at the latest: nothing is forecast."),
  municipality: knownMunicipality.nullable(),
  parameters: impactParameters,
};
export const impactPreviewInput = z.strictObject(asked);
export const impactPreview = z.strictObject({ result: impactResult });

export const newImpactCalculation = z.strictObject({ id: chosenId, name: line(120, "writeName"), ...asked });

const listed = {
  id: rowId(),
  name: z.string(),
  calculatedOn: day,
  startsOn: day,
  endsOn: day,
  municipality: z.string().nullable(),
  createdBy: z.string().describe("Name of who saved it."),
  archivedAt: instantOut.nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
};
/** As it was worked out on its day, with every parameter; it is never changed. */
export const impactCalculation = z.strictObject({ ...listed, parameters: impactParameters, result: impactResult });
export const impactQuery = z.strictObject(listQuery);
export const impactList = listOf(z.strictObject(listed));
