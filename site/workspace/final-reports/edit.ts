import type { FinalReport } from "../../../schema/final-reports.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { editFinalReportPath, finalReportPath, paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { asWord, type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import { chapterNames, draftOf, moved, type ReportDraft, reportBody, reportFields, writtenReport } from "./draft.ts";

export type FinalReportEditData = {
  report: FinalReport;
  form: ShownOver<ReportDraft>;
  differences: Difference[] | undefined;
};

/** The form that changes a report that has not been issued, moves its chapters, or takes it off the list. */
export const openFinalReportEdit = async (page: Opened): Promise<Response | Loaded<FinalReportEditData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await ask(locals.api.finalReports[":id"].$get({ param: { id: rowIdOf(page) } }));
  if (!read.ok) return failed(read.problem);
  if (read.data.issuedOn !== null) return page.redirect(finalReportPath(read.data.id), 303);
  const form = shownOver(read.data, draftOf(read.data), sent);
  const now = sent?.draft && sent.current && draftOf(sent.current);
  return loaded({ report: read.data, form, differences: now && differing(now, form.draft, locals) }, form.status);
};

const send = async (page: Opened, form: FormData): Promise<Response | Refused<ReportDraft, FinalReport>> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const stored = { param: { id }, header: { "if-match": basisIn(form).version } };
  const one = locals.api.finalReports[":id"];
  if (text(form, "act") === "archive") {
    const answer = await ask(one.$delete(stored));
    if (answer.ok) return redirect(withQuery(paths.finalReports, { removed: "1" }), 303);
    return refusedChange(undefined, form, answer.problem, draftOf, reportFields, locals);
  }
  const move = text(form, "move");
  const typed = writtenReport(form);
  const draft = move ? { ...typed, chapters: moved(typed.chapters, move) } : typed;
  const answer = await ask(one.$patch({ ...stored, json: reportBody(draft) }));
  if (!answer.ok) return refusedChange(draft, form, answer.problem, draftOf, reportFields, locals);
  if (!move) return redirect(withQuery(finalReportPath(id), { saved: "muutokset" }), 303);
  const name = move.split(":")[1] ?? "";
  return redirect(`${withQuery(editFinalReportPath(id), { moved: name })}#${name}`, 303);
};

/** The chapters are told in their order, as one line. */
const differing = (now: ReportDraft, typed: ReportDraft, locals: App.Locals): Difference[] => {
  const { labels } = words(locals.locale);
  const told = ({ id: _, chapters, ...rest }: ReportDraft) => ({
    ...rest,
    chapters: chapters.map((chapter) => chapterNames(locals)[chapter]).join(", "),
  });
  const asDay = (day: string) => fullDay(day, locals.locale);
  const readings = {
    kind: asWord(labels.finalReportKind),
    municipality: (code: string) => municipalityName(code, locals.locale),
    from: asDay,
    to: asDay,
    comparedFrom: asDay,
    comparedTo: asDay,
  };
  return differences(told(now), told(typed), reportFields, readings, locals);
};
