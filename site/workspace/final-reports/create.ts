import { ask } from "../../../worker/client.ts";
import { finalReportPath } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { filled, fresh, idIn, refused, type Shown } from "../parts/answers.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { offered, type ReportDraft, reportBody, reportFields, writtenReport } from "./draft.ts";

export type NewFinalReportData = { form: Shown<ReportDraft> };

/** The form that puts a report together: of the days and the municipality that the page before was about. */
export const openNewFinalReport = async (page: Opened): Promise<Response | Loaded<NewFinalReportData>> => {
  const { request, locals, redirect } = page;
  if (request.method !== "POST") {
    // Somebody who may not put one together is told so before the form is filled in.
    const allowed = await ask(locals.api.finalReports.index.$get({ query: { limit: "1" } }));
    if (!allowed.ok) return failed(allowed.problem);
    const [from, to, municipality] = [queryOf(page, "from"), queryOf(page, "to"), queryOf(page, "municipality")];
    const draft = { from, to, municipality, kind: "annual", chapters: [...offered(locals)] };
    return loaded({ form: fresh({ ...draft, id: locals.formId } as ReportDraft) });
  }
  const form = await request.formData();
  const draft = { ...writtenReport(form), id: idIn(form) };
  const body = filled({ ...(reportBody(draft) as Record<string, unknown>), id: draft.id });
  const answer = await ask(locals.api.finalReports.index.$post({ json: body as never }));
  if (answer.ok) return redirect(withQuery(finalReportPath(answer.data.id), { saved: "uusi" }), 303);
  const shown = refused(draft, answer.problem, reportFields, locals);
  return loaded({ form: shown }, shown.status);
};
