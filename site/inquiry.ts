import type { AstroGlobal } from "astro";
import type { z } from "zod";
import { isId, newId } from "../schema/ids.ts";
import type { newInquiry } from "../schema/inquiries.ts";
import { type FieldError, problemErrors, text } from "./forms.ts";
import { words } from "./i18n/dictionary.ts";
import { publicPath } from "./i18n/paths.ts";

const fields = [
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
type Field = (typeof fields)[number];

type Visit = Pick<AstroGlobal, "request" | "locals" | "redirect">;

/** What a person has written so far. `id` and `startedAt` stay over an error, so that sending again makes one inquiry. */
export type InquiryDraft = { id: string; startedAt: number } & Partial<Record<Field, string>>;

type InquiryForm = { draft: InquiryDraft; errors: FieldError[]; status: number };

/** The form that sends an inquiry, and leads to the thanks when it has been saved. */
export const openInquiry = async ({ request, locals, redirect }: Visit): Promise<Response | InquiryForm> => {
  if (request.method !== "POST") return { draft: newDraft(), errors: [], status: 200 };
  const form = await request.formData().catch(() => new FormData());
  const draft = draftOf(form);
  // The API tells what is missing, in the asker's language, so the body goes as it was written.
  const json = { ...draft, websiteUrl: text(form, "website_url"), locale: locals.locale } as z.input<typeof newInquiry>;
  const response = await locals.api.inquiries.index.$post({ json });
  if (response.ok) {
    const { reference } = await response.json();
    return redirect(`${publicPath("thanks", locals.locale)}?viite=${reference}`, 303);
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

/** The reference as the thanks page was given it; nothing else from an address is shown. */
export const referenceIn = (url: URL): string | undefined => {
  const reference = url.searchParams.get("viite");
  return reference && /^R-[0-9A-Z-]{4,20}$/.test(reference) ? reference : undefined;
};

const newDraft = (): InquiryDraft => ({ id: newId(), startedAt: Date.now() });

const draftOf = (form: FormData): InquiryDraft => {
  const id = text(form, "id");
  const startedAt = Number(text(form, "startedAt"));
  const written = fields.map((field) => [field, text(form, field)] as const);
  return {
    ...Object.fromEntries(written),
    id: id && isId(id) ? id : newId(),
    startedAt: Number.isSafeInteger(startedAt) ? startedAt : Date.now(),
  };
};

/** An error of what a person cannot see belongs to the whole form. */
const onForm = (error: FieldError): FieldError =>
  (fields as readonly string[]).includes(error.path) ? error : { ...error, path: "" };
