import { z } from "zod";
import { today } from "./values/calendar.ts";
import { instantOut, line, listOf, message, rowId, version } from "./values/inputs.ts";

/** What is typed in for a month, in the order it is asked for. */
export const personFigureKinds = ["started", "employed", "ended", "inCoaching"] as const;

const count = z.int(message("wrongCount")).min(0, message("wrongCount")).max(100_000, message("wrongCount")).nullish();

const counts = {
  started: count.describe("Persons whose coaching began in the month."),
  employed: count.describe("Persons who began their first employment or apprenticeship in the month."),
  ended: count.describe("Persons whose coaching ended in the month."),
  inCoaching: count.describe("Persons in coaching at the month's end."),
};

/** Of the years from 2000 to 2099, as days are. */
const monthForm = /^20\d{2}-(0[1-9]|1[0-2])$/;
/** A month that has begun: `2026-03`. */
export const figureMonth = z
  .string()
  .regex(monthForm, message("wrongMonth"))
  .refine((month) => !monthForm.test(month) || month <= today().slice(0, 7), message("monthAhead"));

/** Figures of persons for a month, sent whole: what is left out is not told. The source says where they are from. */
export const personFiguresInput = z
  .strictObject({ ...counts, source: line(200) })
  .refine((told) => personFigureKinds.some((kind) => told[kind] != null), {
    path: ["started"],
    error: message("tellOneFigure"),
  });

const shown = z.int().nullable();
export const personFiguresOfMonth = z.strictObject({
  month: z.string(),
  started: shown,
  employed: shown,
  ended: shown,
  inCoaching: shown,
  source: z.string(),
  typedById: rowId(),
  typedBy: z.string().describe("Name of who typed them in last."),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const personFiguresList = listOf(personFiguresOfMonth);
