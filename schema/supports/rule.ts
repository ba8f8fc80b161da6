import { z } from "zod";
import { placementKinds, sectors, supportCodes, supportMoments } from "../vocabulary.ts";

const cents = z.int().min(0);
const day = z.string().meta({ format: "date" });

/** Where a figure was read; `url` where the source has an address. */
export const factSource = z.strictObject({ title: z.string(), url: z.url().nullable() });

/** The years a source confirms a figure for. */
const years = z.strictObject({ from: z.int(), to: z.int() });

/**
 * One support as it held from one day to another. Money is in cents. What a support does not have is null: a work trial has
 * no percentage, because it has no pay.
 */
export const supportRule = z.strictObject({
  support: z.enum(supportCodes),
  /** The first and the last day it held; null where no end is known. */
  validFrom: day,
  validTo: day.nullable(),
  /** Employers it can be granted to; `notSince` are those it was granted to before. */
  sectors: z.array(z.enum(sectors)),
  notSince: z.array(z.enum(sectors)),
  plans: z.array(z.enum(placementKinds)),
  /** Percent of the wage costs, side costs and holiday bonus left out, and the most a month. */
  percent: z.int().min(0).max(100).nullable(),
  monthlyCapCents: cents.nullable(),
  /** A cap that another source gives and nobody has confirmed: told, never counted with. */
  otherCapCents: cents.nullable(),
  otherSource: factSource.nullable(),
  /** Wage costs of at most this share of full hours are covered, in percent. */
  hoursPercent: z.int().min(1).max(100).nullable(),
  /** The fewest hours a week, and the fewest in an apprenticeship. */
  minHours: z.int().nullable(),
  trainingMinHours: z.int().nullable(),
  /** The most for one person, all in all. */
  onceCents: cents.nullable(),
  /** Paid for an hour of help, and the most hours a month. */
  hourlyCents: cents.nullable(),
  hoursAMonth: z.int().nullable(),
  /** The lengths it is granted for, in months, the longest last; an apprenticeship's is as long as the training. */
  months: z.array(z.int().min(1)),
  wholeTraining: z.boolean(),
  apply: z.enum(supportMoments),
  /** False where the figures are older than the days the rule holds for: then they are the last that were confirmed. */
  confirmed: z.boolean(),
  years,
  source: factSource,
  checkedOn: day,
});
export type SupportRule = z.infer<typeof supportRule>;
