import type { FinalReport, FinalReportFigures, Reader } from "../../../schema/final-reports.ts";
import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { finalReportPath } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { errorsOf } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";

export type FinalReportData = {
  report: FinalReport;
  figures: FinalReportFigures;
  reader: Reader;
  errors: FieldError[];
};

/** One report as it is read and printed; the lead issues it here. */
export const openFinalReport = async (page: Opened): Promise<Response | Loaded<FinalReportData>> => {
  const sent = page.request.method === "POST" ? await issue(page, await page.request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await readFinalReport(page);
  return read.ok ? loaded({ ...read.data, errors: sent ?? [] }, sent ? 409 : 200) : read;
};

/** A report with its figures, for the team or for everybody as the address says. */
export const readFinalReport = async (page: Opened): Promise<Loaded<Omit<FinalReportData, "errors">>> => {
  const reader: Reader = queryOf(page, "reader") === "julkinen" ? "public" : "team";
  const one = page.locals.api.finalReports[":id"];
  const param = { id: rowIdOf(page) };
  const read = await together({
    report: ask(one.$get({ param })),
    figures: ask(one.figures.$get({ param, query: { for: reader } })),
  });
  return read.ok ? loaded({ ...read.data, reader }) : read;
};

const issue = async (page: Opened, form: FormData): Promise<Response | FieldError[]> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const header = { "if-match": text(form, "version") ?? "" };
  const answer = await ask(locals.api.finalReports[":id"].issue.$put({ param: { id }, header }));
  if (answer.ok) return redirect(withQuery(finalReportPath(id), { saved: "julkaistu" }), 303);
  return errorsOf(answer.problem, [], locals);
};
