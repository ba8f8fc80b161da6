import type { AstroGlobal } from "astro";
import type { z } from "zod";
import type { newInquiry } from "../../../schema/inquiries.ts";
import { isId, isMadeAbout, newId } from "../../../schema/values/ids.ts";
import { secretPath } from "../../../schema/values/mailed-paths.ts";
import { type FieldError, problemErrors, text } from "../../forms.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";

export const inquiryFields = [
  "interest",
  "companyName",
  "businessId",
  "municipality",
  "personName",
  "phone",
  "email",
  "bestTime",
  "message",
] as const;
type Field = (typeof inquiryFields)[number];

type Visit = Pick<AstroGlobal, "request" | "locals" | "redirect">;

export type InquiryWords = Partial<Record<Field, string>>;

/** What a person has written so far. `id` and `startedAt` stay over an error, so that sending again makes one inquiry. */
export type InquiryDraft = { id: string; startedAt: number } & InquiryWords;

type InquiryForm = { draft: InquiryDraft; errors: FieldError[]; status: number };

/** The form that sends an inquiry, and leads to the sender's own page, which thanks them, when it has been saved. */
export const openInquiry = async ({ request, locals, redirect }: Visit): Promise<Response | InquiryForm> => {
  if (request.method !== "POST") return { draft: newDraft(), errors: [], status: 200 };
  const form = await request.formData().catch(() => new FormData());
  const draft = draftOf(form);
  // The API tells what is missing, in the asker's language, so the body goes as it was written.
  const unseen = { websiteUrl: text(form, "website_url"), turnstileToken: text(form, "turnstile") };
  const json = { ...draft, ...unseen, locale: locals.locale } as z.input<typeof newInquiry>;
  const response = await locals.api.inquiries.index.$post({ json });
  if (response.ok) {
    const { secret } = await response.json();
    return redirect(withQuery(secretPath("ownInquiry", secret, locals.locale), { thanks: "1" }), 303);
  }
  const { status }: { status: number } = response;
  const { pages } = words(locals.locale);
  // The same id with other words is refused: what is sent next is another inquiry.
  if (status === 409 || status === 410) {
    return { draft: { ...draft, id: newId() }, errors: [{ path: "", message: pages.inquiry.alreadySent }], status };
  }
  const errors = await problemErrors(response, locals.locale);
  return { draft, errors: errors.map(onForm), status };
};

const newDraft = (): InquiryDraft => ({ id: newId(), startedAt: Date.now() });

const draftOf = (form: FormData): InquiryDraft => {
  const id = text(form, "id");
  const startedAt = Number(text(form, "startedAt"));
  const written = inquiryFields.map((field) => [field, text(form, field)] as const);
  return {
    ...Object.fromEntries(written),
    id: id && isId(id) && isMadeAbout(id, Date.now()) ? id : newId(),
    startedAt: Number.isSafeInteger(startedAt) ? startedAt : Date.now(),
  };
};

/** An error of what a person cannot see belongs to the whole form. */
const onForm = (error: FieldError): FieldError =>
  (inquiryFields as readonly string[]).includes(error.path) ? error : { ...error, path: "" };
