import { type InquiryInterest, inquiryInterests } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { type FieldError, text } from "../../forms.ts";
import { queryOf } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { choiceNamed } from "../parts/choices.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf, signedIn } from "../parts/opened.ts";
import { personOptions } from "../parts/options.ts";
import type { Inquiry, InquiryStory } from "../parts/rows.ts";
import { actOnInquiry } from "./act.ts";
import { letterOf } from "./templates.ts";

export type InquiryData = {
  inquiry: Inquiry;
  story: InquiryStory;
  coaches: Option[];
  assignedTo: string;
  /** The answer goes by mail; otherwise it was given by telephone and is recorded. */
  byMail: boolean;
  template: InquiryInterest;
  answer: string | undefined;
  /** A template was put into a text that its person had begun. */
  inserted: boolean;
  reason: string | undefined;
  errors: FieldError[];
};

/** One inquiry: what was asked and added, who takes it, how it is answered, and what has happened. */
export const openInquiry = async (page: Opened): Promise<Response | Loaded<InquiryData>> => {
  const { request, locals } = page;
  const form = request.method === "POST" ? await request.formData() : undefined;
  const chosen = form && choiceIn(form);
  const sent = form && !chosen ? await actOnInquiry(page, form) : undefined;
  if (sent instanceof Response) return sent;
  const param = { id: rowIdOf(page) };
  const read = await together({
    inquiry: ask(locals.api.inquiries[":id"].$get({ param })),
    story: ask(locals.api.inquiries[":id"].story.$get({ param })),
    colleagues: ask(locals.api.colleagues.index.$get()),
  });
  if (!read.ok) return read;
  const { inquiry, story, colleagues } = read.data;
  const way = chosen?.way ?? wayIn(form) ?? (queryOf(page, "answerBy") === "puhelimitse" ? "phone" : "mail");
  const byMail = inquiry.email !== null && way === "mail";
  const asked = chosen?.template ?? (form && text(form, "chosen")) ?? queryOf(page, "template");
  const template = inquiryInterests.find((known) => known === asked) ?? inquiry.interest;
  const typed = (sent ?? chosen)?.answer;
  const letter = letterOf(inquiry, signedIn(locals).name, locals.settings.organisation);
  const goesOn = byMail ? letter.over(typed, template, chosen?.template !== undefined) : letter.own(typed);
  // An answer that was refused stands as it was sent, also when it is empty.
  const answer = sent && wayIn(form) ? typed : goesOn;
  const { inquiries } = words(locals.locale).workspace;
  const data = {
    inquiry,
    story,
    coaches: [{ value: "", label: inquiries.byArea }, ...personOptions(colleagues.items)],
    assignedTo: sent?.assignedTo ?? inquiry.assignedTo ?? "",
    byMail,
    template,
    answer,
    inserted: chosen?.template !== undefined && letter.own(typed) !== undefined && answer !== typed,
    reason: sent?.reason,
    errors: sent?.errors ?? [],
  };
  return loaded(data, sent?.status);
};

type Way = "mail" | "phone";
type Choice = { way: Way | undefined; template: string | undefined; answer: string | undefined };

/** Another template, or another way to answer, was chosen while the answer was being written. */
const choiceIn = (form: FormData): Choice | undefined => {
  const way = choiceNamed({ mail: "mail", phone: "phone" } as const, text(form, "way"));
  const template = text(form, "template");
  if (way === undefined && template === undefined) return undefined;
  return { way: way ?? wayIn(form), template, answer: text(form, "answer")?.replaceAll("\r\n", "\n") };
};

/** The way of the form that was sent, where it was that of the answer. */
const wayIn = (form: FormData | undefined): Way | undefined =>
  form && choiceNamed({ mail: "mail", answer: "phone" } as const, text(form, "act"));
