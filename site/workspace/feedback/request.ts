import type { z } from "zod";
import type { newFeedbackRequest } from "../../../schema/feedback.ts";
import { organisationName } from "../../../schema/settings.ts";
import { type Locale, locales } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { feedbackRequestPath } from "../../links.ts";
import { queryOf } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { type Draft, fresh, idIn, refused, type Shown } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf, signedIn } from "../parts/opened.ts";
import type { ContactPerson, Employer, FeedbackRequest } from "../parts/rows.ts";

const fields = ["contactPersonId", "mail.subject", "mail.text"] as const;
type Asking = Draft<(typeof fields)[number]> & { id?: string | undefined };
export type RequestData = {
  employer: Employer;
  /** Those who can be mailed. */
  people: ContactPerson[];
  locale: Locale;
  form: Shown<Asking>;
  /** What was just made, with its link. */
  made: FeedbackRequest | undefined;
};

/** Whom nothing is mailed to: the coach hands the link over. */
export const byHand = "linkki";

/** Asking an employer for feedback: whom, in which language and in which words; then the link. */
export const openRequest = async (page: Opened): Promise<Response | Loaded<RequestData>> => {
  const { request, locals } = page;
  const locale = locales.find((known) => known === queryOf(page, "language")) ?? "fi";
  const sent = request.method === "POST" ? await send(page, await request.formData(), locale) : undefined;
  if (sent instanceof Response) return sent;
  const param = { id: rowIdOf(page) };
  const requestId = queryOf(page, "feedbackRequest");
  const { employers, employerContactPersons, feedbackRequests } = locals.api;
  const [read, made] = await Promise.all([
    together({
      employer: ask(employers[":id"].$get({ param })),
      people: ask(employerContactPersons[":id"]["contact-persons"].$get({ param, query: { limit: "100" } })),
    }),
    requestId ? ask(feedbackRequests[":id"].$get({ param: { id: requestId } })) : undefined,
  ]);
  if (!read.ok) return read;
  if (made && !made.ok) return { ok: false, problem: made.problem, status: made.problem.status };
  const people = read.data.people.items.filter(({ email }) => email !== null);
  const form = sent ?? fresh(begun(locals, locale));
  return loaded({ employer: read.data.employer, people, locale, form, made: made?.data }, form.status);
};

const begun = (locals: App.Locals, locale: Locale): Asking => {
  const { mail } = words(locale).workspace.feedback;
  const organisation = organisationName(locals.settings.organisation, locale);
  const message = mail.text(organisation, signedIn(locals).name);
  return { id: locals.formId, "mail.subject": mail.subject, "mail.text": message };
};

const send = async (page: Opened, form: FormData, locale: Locale): Promise<Response | Shown<Asking>> => {
  const { locals, redirect } = page;
  const employerId = rowIdOf(page);
  const id = idIn(form);
  const whom = text(form, "contactPersonId");
  const draft = {
    id,
    contactPersonId: whom,
    "mail.subject": text(form, "mail.subject"),
    "mail.text": text(form, "mail.text"),
  };
  const mail = { subject: draft["mail.subject"] ?? "", text: draft["mail.text"] ?? "" };
  const mailed = whom !== undefined && whom !== byHand;
  const json: z.input<typeof newFeedbackRequest> = {
    id,
    employerId,
    locale,
    ...(mailed && { contactPersonId: whom, mail }),
  };
  if (whom === undefined) return { draft, errors: [chooseWhom(locals)], status: 422 };
  const answer = await ask(locals.api.feedbackRequests.index.$post({ json }));
  if (answer.ok) return redirect(feedbackRequestPath(employerId, answer.data.id), 303);
  return refused(draft, answer.problem, fields, locals);
};

const chooseWhom = ({ locale }: App.Locals) => ({
  path: "contactPersonId",
  message: words(locale).workspace.feedback.ask.choose,
});
