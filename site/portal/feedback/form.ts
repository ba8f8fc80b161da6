import type { AstroGlobal } from "astro";
import type { z } from "zod";
import type { feedbackLink, ownFeedback } from "../../../schema/feedback.ts";
import { ask } from "../../../worker/client.ts";
import { all, type FieldError, problemErrors, text } from "../../forms.ts";

/** What is written in the questions, alike for the employer's own form and for an interview. */
export type FeedbackDraft = {
  size?: string | undefined;
  uses: string[];
  worked?: string | undefined;
  improve?: string | undefined;
  other?: string | undefined;
};

export const writtenFeedback = (form: FormData): FeedbackDraft => ({
  size: text(form, "size"),
  uses: all(form, "uses"),
  worked: text(form, "worked"),
  improve: text(form, "improve"),
  other: text(form, "other"),
});

type Visit = Pick<AstroGlobal, "request" | "locals" | "redirect" | "params" | "url">;
type Link = z.infer<typeof feedbackLink>;
/** Without a link the secret opens nothing. */
type FeedbackForm = { link: Link | undefined; draft: FeedbackDraft; errors: FieldError[]; status: number };

/** The form behind a secret link; sent, it leads to its own address, which then thanks. */
export const openFeedback = async ({
  request,
  locals,
  redirect,
  params,
  url,
}: Visit): Promise<Response | FeedbackForm> => {
  const { api, locale } = locals;
  const byLink = api.feedback["by-link"][":secret"];
  const param = { secret: params.secret ?? "" };
  const draft = request.method === "POST" ? writtenFeedback(await request.formData()) : undefined;
  const sent = draft && (await byLink.$post({ param, json: bodyOf(draft, locale) }));
  // Answered already is as good as answered now.
  if (sent?.ok || (sent?.status as number | undefined) === 409) return redirect(url.pathname, 303);
  const link = await ask(byLink.$get({ param }));
  if (!link.ok) return { link: undefined, draft: { uses: [] }, errors: [], status: link.problem.status };
  const errors = sent ? (await problemErrors(sent, locale)).map(onForm) : [];
  return { link: link.data, draft: draft ?? { uses: [] }, errors, status: sent?.status ?? 200 };
};

const bodyOf = (draft: FeedbackDraft, locale: App.Locals["locale"]) =>
  ({ ...draft, locale }) as z.input<typeof ownFeedback>;

const fields = ["size", "uses", "worked", "improve", "other"];
/** An error of what a person cannot see belongs to the whole form. */
const onForm = (error: FieldError): FieldError => {
  const path = error.path.replace(/\.\d+$/, "");
  return { ...error, path: fields.includes(path) ? path : "" };
};
