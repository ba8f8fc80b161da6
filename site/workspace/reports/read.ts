import type { ReportName } from "../../../schema/vocabulary.ts";
import { type Answer, ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { errorsOf } from "../parts/answers.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { comparedPeriod, type Filters, fields } from "./filters.ts";
import { openingFilters } from "./opening-days.ts";
import type { Period } from "./periods.ts";
import type { NamedReport } from "./tables.ts";

export type Tables = Partial<Record<ReportName, NamedReport>>;

/** A report as it was asked for: its tables, those of the period it is compared with, or what was wrong with the question. */
export type ReportView = {
  filters: Filters;
  tables: Tables | undefined;
  compared: Tables | undefined;
  errors: FieldError[];
};

/** Some tables of the period and the municipality of the address or of its opening, and of the period they are compared with. */
export const readView = async (page: Opened, names: readonly ReportName[]): Promise<Loaded<ReportView>> => {
  const filters = await openingFilters(page);
  const period = comparedPeriod(filters, page.locals);
  const days = period && !("path" in period) ? period : undefined;
  const [read, before] = await Promise.all([
    readTables(page, names, filters, filters.municipality),
    days && readTables(page, names, days, filters.municipality),
  ]);
  const errors = [
    ...errorsIn(read, { from: fields.from, to: fields.to, municipality: fields.municipality }, page.locals),
    ...(period && "path" in period ? [period] : []),
    ...(before && filters.comparison === "own"
      ? errorsIn(before, { from: fields.comparedFrom, to: fields.comparedTo }, page.locals)
      : []),
  ];
  if (errors.length > 0) return loaded({ filters, tables: undefined, compared: undefined, errors }, 422);
  if (!read.ok) return failed(read.problem);
  if (before && !before.ok) return failed(before.problem);
  return loaded({ filters, tables: read.data.tables, compared: before?.data.tables, errors });
};

/** What was wrong with the days and the municipality, by the form's own names of them. */
const errorsIn = (answer: Answer<unknown>, names: Record<string, string>, locals: App.Locals): FieldError[] => {
  if (answer.ok || answer.problem.status !== 422) return [];
  const found = errorsOf(answer.problem, Object.keys(names), locals);
  return found.map(({ path, message }) => ({ path: names[path] ?? "", message }));
};

export const readTables = (
  { locals }: Opened,
  names: readonly ReportName[],
  { from, to }: Partial<Period>,
  municipality: string | undefined,
): Promise<Answer<{ tables: Tables }>> => {
  const asked = { ...(from && { from }), ...(to && { to }), ...(municipality && { municipality }) };
  return ask(locals.api.reports.index.$get({ query: { tables: names.join(","), ...asked } as never }));
};
