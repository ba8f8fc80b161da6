import { z } from "zod";
import { day, knownMunicipality, listOf, listQuery } from "./values/inputs.ts";
import { reportNames, rowUnits } from "./vocabulary.ts";

const period = {
  from: day.optional().describe("The first coaching start when left out."),
  to: day.optional().describe("Today when left out."),
  "as-of": day.optional().describe("Another name of `to`, for figures as of a day."),
  municipality: knownMunicipality.optional(),
};
export const reportQuery = z.strictObject(period);
/** One table, also as a file that a spreadsheet or a program reads, with a line for each cell. */
export const tableQuery = z.strictObject({
  ...period,
  format: z.enum(["json", "csv", "xlsx"]).default("json"),
  shape: z
    .enum(["fi", "international"])
    .default("international")
    .describe("Of a file: semicolons, decimal commas and 31.12.2022, or commas, decimal points and 2022-12-31."),
});
export const reportParam = z.strictObject({ table: z.enum(reportNames) });
/** Several tables of one period, read together. */
export const reportsQuery = z.strictObject({
  ...period,
  tables: z
    .string()
    .transform((names) => names.split(","))
    .pipe(z.array(z.enum(reportNames)).min(1).max(reportNames.length))
    .describe("Names of tables, with commas between."),
});
/** One cell of a table: its row's key and its column. */
export const rowsQuery = z.strictObject({
  ...period,
  ...listQuery,
  key: z.string().max(80),
  column: z.string().max(20).default("total"),
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
  hidden: z.literal(true).optional().describe("Not shown to outsiders: n says nothing then."),
});

/** A report names its figures' definitions, and gives for each row one cell a column. */
export const report = z.strictObject({
  definition,
  columns: z.array(z.string()).describe("Municipality codes in the organisation's order, then `total`."),
  rows: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string().optional().describe("The name of what the row is about, where the key holds an id."),
      unit: z
        .enum(rowUnits)
        .optional()
        .describe("What the rows behind its numbers are; without it they cannot be opened."),
      definition: z.string().optional(),
      cells: z.record(z.string(), cell),
    }),
  ),
  definitions: z.record(z.string(), definition).describe("Definitions of the rows that name another one."),
});

/** Who typed a column's figures in, from where, and on which day last. */
const typedIn = z.strictObject({
  column: z.string(),
  source: z.string(),
  by: z.string().optional().describe("Name of who typed them in last; a key is not told it."),
  on: day,
});

/** What the columns of a table are. */
export const columnKinds = ["municipality", "week", "month"] as const;
export const reportTable = report.extend({
  name: z.enum(reportNames),
  columnKind: z.enum(columnKinds),
  typed: z
    .array(typedIn)
    .optional()
    .describe("Only where the figures are typed in, not counted: from where, column by column."),
});
export const reportTables = z.strictObject({ tables: z.partialRecord(z.enum(reportNames), reportTable) });

const named = z.strictObject({ id: z.string(), name: z.string() }).nullable();
/** A row behind a number. What it is not about is null; `codes` are those of its vocabulary. */
export const behindRow = z.strictObject({
  id: z.string(),
  day: z
    .string()
    .nullable()
    .describe("The day it belongs to the period by; null for what has none, such as an employer."),
  employer: named,
  participant: z.strictObject({ id: z.string(), code: z.string() }).nullable(),
  coach: named,
  municipality: z.string().nullable(),
  name: z.string().nullable().describe("An inquiry's reference; null otherwise."),
  codes: z.record(z.string(), z.string().nullable()),
});
export const behindRows = listOf(behindRow).extend({
  n: z.int().describe("How many rows there are in all: the number that they are behind."),
  unit: z.enum(rowUnits),
});
export type ColumnKind = (typeof columnKinds)[number];
export type ReportTable = z.infer<typeof reportTable>;
export type BehindRow = z.infer<typeof behindRow>;
export type Definition = z.infer<typeof definition>;
export type Report = z.infer<typeof report>;
export type Cell = z.infer<typeof cell>;
