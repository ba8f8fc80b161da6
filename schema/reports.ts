import { z } from "zod";
import { day, municipalityCode } from "./inputs.ts";

export const periodQuery = z.strictObject({
  from: day.optional().describe("The first coaching start when left out."),
  to: day.optional().describe("Today when left out."),
  municipality: municipalityCode.optional(),
});
export const snapshotQuery = z.strictObject({
  "as-of": day.optional().describe("Today when left out."),
  municipality: municipalityCode.optional(),
});

export const definition = z.strictObject({
  unit: z.string(),
  numerator: z.string(),
  denominator: z.string().nullable(),
  period: z.strictObject({ from: z.string().nullable(), to: z.string() }),
});

export const cell = z.strictObject({
  n: z.int().describe("The figure."),
  of: z.int().optional().describe("Its denominator, where it has one."),
  percent: z.number().nullable().optional().describe("100 × n ÷ of, one decimal; null when of is 0."),
  ratio: z.number().nullable().optional().describe("n ÷ of, two decimals; null when of is 0."),
  mean: z.number().nullable().optional().describe("Mean of what the n rows hold, one decimal; null when n is 0."),
  median: z.number().nullable().optional().describe("Median of the same, one decimal; null when n is 0."),
});

/** A report names its figures' definitions, and gives for each row one cell a column. */
export const report = z.strictObject({
  definition,
  columns: z.array(z.string()).describe("Municipality codes in the organisation's order, then `total`."),
  rows: z.array(
    z.strictObject({ key: z.string(), definition: z.string().optional(), cells: z.record(z.string(), cell) }),
  ),
  definitions: z.record(z.string(), definition).describe("Definitions of the rows that name another one."),
});
export type Definition = z.infer<typeof definition>;
export type Report = z.infer<typeof report>;
export type Cell = z.infer<typeof cell>;
