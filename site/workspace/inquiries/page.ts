import { type InquiryInterest, inquiryInterests } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import type { FieldError } from "../../forms.ts";
import { queryOf } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf, signedIn } from "../parts/opened.ts";
import { personOptions } from "../parts/options.ts";
import type { Inquiry, InquiryStory } from "../parts/rows.ts";
import { actOnInquiry } from "./act.ts";
import { templateOf } from "./templates.ts";

export type InquiryData = {
  inquiry: Inquiry;
  story: InquiryStory;
  coaches: Option[];
  assignedTo: string;
  /** The answer goes by mail; otherwise it was given by telephone and is recorded. */
  byMail: boolean;
  template: InquiryInterest;
  answer: string | undefined;
  reason: string | undefined;
  errors: FieldError[];
};

/** One inquiry: what was asked and added, who takes it, how it is answered, and what has happened. */
export const openInquiry = async (page: Opened): Promise<Response | Loaded<InquiryData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await actOnInquiry(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const param = { id: rowIdOf(page) };
  const read = await together({
    inquiry: ask(locals.api.inquiries[":id"].$get({ param })),
    story: ask(locals.api.inquiries[":id"].story.$get({ param })),
    colleagues: ask(locals.api.colleagues.index.$get()),
  });
  if (!read.ok) return read;
  const { inquiry, story, colleagues } = read.data;
  const byMail = inquiry.email !== null && queryOf(page, "answerBy") !== "puhelimitse";
  const template = inquiryInterests.find((known) => known === queryOf(page, "template")) ?? inquiry.interest;
  const drafted = byMail
    ? templateOf(inquiry, template, signedIn(locals).name, locals.settings.organisation)
    : undefined;
  const { inquiries } = words(locals.locale).workspace;
  const data = {
    inquiry,
    story,
    coaches: [{ value: "", label: inquiries.byArea }, ...personOptions(colleagues.items)],
    assignedTo: sent?.assignedTo ?? inquiry.assignedTo ?? "",
    byMail,
    template,
    answer: sent ? sent.answer : drafted,
    reason: sent?.reason,
    errors: sent?.errors ?? [],
  };
  return loaded(data, sent?.status);
};
