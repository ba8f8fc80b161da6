import { z } from "zod";
import { assessmentSummary, criteriaEvidence } from "./criteria.ts";
import { impactCalculation, impactParameters, impactResult } from "./impact.ts";
import { cell, type ReportTable, reportTable } from "./reports.ts";
import {
  changeOf,
  chosenId,
  codeOf,
  day,
  instantOut,
  knownMunicipality,
  line,
  listOf,
  listQuery,
  message,
  rowId,
  version,
  writing,
} from "./values/inputs.ts";
import { finalReportKinds, type ReportChapter, type ReportName, reportChapters, reportNames } from "./vocabulary.ts";

/** The tables of one period, by their names. */
export type FrozenTables = Partial<Record<ReportName, ReportTable>>;

const frozenCriteria = z.strictObject({
  evidence: criteriaEvidence
    .nullable()
    .describe("Of the report's period; null for the public: such values are of few people."),
  assessment: assessmentSummary
    .pick({ assessedOn: true, from: true, to: true, sum: true, band: true })
    .nullable()
    .describe("The team's latest finished self-assessment."),
});
export type FrozenCriteria = z.infer<typeof frozenCriteria>;

/**
 * The figures of a report as they were when it was issued: of its period, and of the one it is compared with. `impact` is
 * the id of a kept calculation, which never changes; null where none was found. Both are left out without their chapters.
 */
export type FrozenReport = {
  tables: FrozenTables;
  compared: FrozenTables | null;
  criteria?: FrozenCriteria;
  impact?: string | null;
};

/** What the lead writes: the text of the first page, and what is said before a chapter's figures. */
export const noteNames = ["cover", ...reportChapters] as const;

const chapters = z
  .array(codeOf(reportChapters))
  .min(1, message("chooseChapter"))
  .refine((chosen: ReportChapter[]) => new Set(chosen).size === chosen.length, message("namedTwice"))
  .describe("In the order they are printed.");

const fields = {
  title: line(200),
  kind: codeOf(finalReportKinds),
  from: day,
  to: day,
  comparedFrom: day.nullish().describe("First day of the period it is compared with; both days or neither."),
  comparedTo: day.nullish(),
  municipality: knownMunicipality.nullish().describe("One municipality alone; the whole organisation when left out."),
  chapters,
  notes: z
    .partialRecord(z.enum(noteNames), writing(6000))
    .describe("What is written beside the figures, by chapter; `cover` is the text of the first page."),
};

export const newFinalReport = z.strictObject({ id: chosenId, ...fields, notes: fields.notes.optional() });
export const finalReportChange = changeOf(fields);
export const finalReportQuery = z.strictObject(listQuery);

/** A report that the lead puts together; issued, it and its figures stay as they were that day. */
export const finalReport = z.strictObject({
  id: rowId(),
  title: z.string(),
  kind: z.enum(finalReportKinds),
  from: z.string(),
  to: z.string(),
  comparedFrom: z.string().nullable(),
  comparedTo: z.string().nullable(),
  municipality: z.string().nullable(),
  chapters: z.array(z.enum(reportChapters)),
  notes: z.partialRecord(z.enum(noteNames), z.string()),
  issuedOn: z.string().nullable(),
  issuedAt: instantOut.nullable(),
  issuedBy: z.string().nullable().describe("Name of who issued it."),
  createdBy: z.string().describe("Name of who put it together."),
  archivedAt: instantOut.nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const finalReportList = listOf(finalReport);
export type FinalReport = z.infer<typeof finalReport>;

export const readers = ["team", "public"] as const;
export type Reader = (typeof readers)[number];
export const figuresQuery = z.strictObject({
  for: z
    .enum(readers)
    .default("team")
    .describe("`public` hides small numbers and whatever they could be worked out from, and has no table of coaches."),
});

const { low, high, ...counted } = impactResult.shape;
/** An effect in euros as it was kept: its range and what was assumed. */
const reportImpact = impactCalculation.pick({ name: true, calculatedOn: true, startsOn: true, endsOn: true }).extend({
  municipality: z.string().nullable(),
  effect: z
    .strictObject({
      parameters: impactParameters,
      low,
      high,
      counted: z.strictObject(counted).nullable().describe("What it was worked out from; null for the public."),
    })
    .nullable()
    .describe("Null where it was worked out from too few jobs to be shown to the public."),
});
export type ReportImpact = z.infer<typeof reportImpact>;

const tables = z.partialRecord(z.enum(reportNames), reportTable);
/** A number that is another today than when the report was issued; null where the table had or has no such row. */
export const lateChange = z.strictObject({
  table: z.enum(reportNames),
  key: z.string(),
  column: z.string(),
  compared: z.boolean().describe("Whether it is of the period that the report is compared with."),
  was: cell.nullable(),
  now: cell.nullable(),
});
export type LateChange = z.infer<typeof lateChange>;

export const finalReportFigures = z.strictObject({
  tables,
  compared: tables.nullable(),
  criteria: frozenCriteria.optional().describe("Left out without its chapter."),
  impact: reportImpact
    .nullable()
    .optional()
    .describe(
      "A calculation kept of days within the report's; null where there is none, left out without its chapter.",
    ),
  changes: z
    .array(lateChange)
    .nullable()
    .describe("What late entries have changed since it was issued; null before, and for the public."),
});
export type FinalReportFigures = z.infer<typeof finalReportFigures>;
