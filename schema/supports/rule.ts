import { z } from "zod";
import { factSource } from "../facts/source.ts";
import { placementKinds, sectors, supportCodes, supportMoments } from "../vocabulary.ts";

const cents = z.int().min(0);
const day = z.string().meta({ format: "date" });
const months = z.int().min(1);

/**
 * One support as it held from one day to another. Money is in cents. What a support does not have is null: a work try-out has
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
  /** Municipalities that as employers get none, by code. */
  notMunicipalities: z.array(z.string()),
  plans: z.array(z.enum(placementKinds)),
  /** Percent of the wage costs, the employer's contributions and holiday bonus left out, and the most a month. */
  percent: z.int().min(0).max(100).nullable(),
  monthlyCapCents: cents.nullable(),
  /** A cap that another source gives: told, never counted with. As long as the two differ, neither is confirmed. */
  otherCapCents: cents.nullable(),
  otherSource: factSource.nullable(),
  /** Wage costs of at most this share of full hours are covered, in percent. */
  hoursPercent: z.int().min(1).max(100).nullable(),
  /** What the wage is multiplied by before the percentage is taken, in hundredths. */
  wageFactor: z.int().min(100).nullable(),
  /** The fewest hours a week, and the fewest in an apprenticeship, where the week is an average. */
  minHours: z.int().nullable(),
  trainingMinHours: z.int().nullable(),
  /** The fewest months that the job has to be agreed for. */
  minMonths: months.nullable(),
  /** The most for one person, all in all. */
  onceCents: cents.nullable(),
  /** Paid for an hour of help, and the most hours a month. */
  hourlyCents: cents.nullable(),
  hoursAMonth: z.int().nullable(),
  /** The lengths it is granted for at first, in months, the longest last; an apprenticeship's is as long as the training. */
  months: z.array(months),
  wholeTraining: z.boolean(),
  /** The most months that it is granted for at a time after the first period, where it can be continued. */
  continuationMonths: months.nullable(),
  apply: z.enum(supportMoments),
  /** Where the figures were read, each with the year it speaks of, the newest last. */
  sources: z.array(factSource).min(1),
  /** When the sources were last read: it says nothing about the year they speak of. */
  checkedOn: day,
});
export type SupportRule = z.infer<typeof supportRule>;
