import type { z } from "zod";
import { instrument, type newFeedback } from "../../../schema/feedback.ts";
import { today } from "../../../schema/values/calendar.ts";
import type { FeedbackInstrument } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { employerPath } from "../../links.ts";
import { type FeedbackDraft, writtenFeedback } from "../../portal/feedback/form.ts";
import { queryOf, withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay, list } from "../../words/format.ts";
import { fresh, idIn, refused, type Shown } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownEither, shownOver } from "../parts/basis.ts";
import { asWord, type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { Employer, Feedback } from "../parts/rows.ts";

const fields = ["givenOn", "uses", "worked", "improve", "other", "size"] as const;
/** The id is a new one's. */
type Told = FeedbackDraft & { id?: string | undefined; givenOn?: string | undefined };
type Sent = Shown<Told> | Refused<Told, Feedback>;
export type InterviewData = {
  employer: Employer;
  instrument: FeedbackInstrument;
  form: ShownEither<Told>;
  differences: Difference[] | undefined;
};

/** The form that writes down what an employer told in an interview, or corrects the one that the address names. */
export const openInterview = async (page: Opened): Promise<Response | Loaded<InterviewData>> => {
  const { request, locals } = page;
  const feedbackId = queryOf(page, "feedback");
  const sent = request.method === "POST" ? await send(page, await request.formData(), feedbackId) : undefined;
  if (sent instanceof Response) return sent;
  const [employer, told] = await Promise.all([
    ask(locals.api.employers[":id"].$get({ param: { id: rowIdOf(page) } })),
    feedbackId ? ask(locals.api.feedback[":id"].$get({ param: { id: feedbackId } })) : undefined,
  ]);
  if (!employer.ok) return failed(employer.problem);
  if (told && !told.ok) return failed(told.problem);
  const begun = { id: locals.formId, givenOn: today(), uses: [], size: employer.data.size ?? undefined };
  const form = shown(told?.data, sent, begun);
  const now = sent?.draft && "current" in sent && sent.current;
  const differing = now
    ? differences(asTexts(draftOf(now)), asTexts(form.draft), fields, readings(locals), locals)
    : undefined;
  const asking = told?.data.instrument ?? instrument;
  return loaded({ employer: employer.data, instrument: asking, form, differences: differing }, form.status);
};

const shown = (told: Feedback | undefined, sent: Sent | undefined, begun: Told): ShownEither<Told> => {
  if (sent?.draft) return { ...sent, draft: sent.draft };
  return told ? shownOver(told, draftOf(told), sent) : fresh(begun);
};

const send = async (page: Opened, form: FormData, feedbackId: string | undefined): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const employerId = rowIdOf(page);
  const draft: Told = { ...writtenFeedback(form), givenOn: text(form, "givenOn") };
  const { uses, size = null, worked = null, improve = null, other = null } = draft;
  const body = { givenOn: draft.givenOn ?? "", uses, size, worked, improve, other } as never;
  const { feedback } = locals.api;
  const back = () => redirect(withQuery(employerPath(employerId), { saved: "palaute" }), 303);
  if (!feedbackId) {
    const id = idIn(form);
    const json = { id, employerId, locale: locals.locale, ...(body as object) } as z.input<typeof newFeedback>;
    const answer = await ask(feedback.index.$post({ json }));
    return answer.ok ? back() : refused({ ...draft, id }, answer.problem, fields, locals);
  }
  const stored = { param: { id: feedbackId }, header: { "if-match": basisIn(form).version } };
  const answer = await ask(feedback[":id"].$patch({ ...stored, json: body }));
  return answer.ok ? back() : refusedChange(draft, form, answer.problem, draftOf, fields, locals);
};

const draftOf = ({ givenOn, uses, size, worked, improve, other }: Feedback): Told => ({
  givenOn,
  uses,
  size: size ?? undefined,
  worked: worked ?? undefined,
  improve: improve ?? undefined,
  other: other ?? undefined,
});

const asTexts = ({ givenOn, uses, size, worked, improve, other }: Told) => ({
  givenOn,
  uses: uses.toSorted().join(" ") || undefined,
  size,
  worked,
  improve,
  other,
});

const readings = ({ locale }: App.Locals) => {
  const { labels } = words(locale);
  const use = asWord(labels.feedbackUse);
  return {
    givenOn: (day: string) => fullDay(day, locale),
    size: asWord(labels.employerSize),
    uses: (codes: string) => list(codes.split(" ").map(use), locale),
  };
};
