import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { type FieldError, text } from "../../forms.ts";
import { errorsOf } from "../answers.ts";
import { type Loaded, loaded, together } from "../loaded.ts";
import { type Opened, rowIdOf, signedIn } from "../opened.ts";
import { personOptions } from "../options.ts";
import { inquiryPath, withQuery } from "../paths.ts";
import type { Inquiry } from "../rows.ts";

type Sent = { assignedTo: string | undefined; answer: string | undefined; errors: FieldError[]; status: number };
export type InquiryData = Omit<Sent, "status"> & { inquiry: Inquiry; coaches: Option[] };

/** One inquiry: who takes it, and what was answered. */
export const openInquiry = async (page: Opened): Promise<Response | Loaded<InquiryData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await together({
    inquiry: ask(locals.api.inquiries[":id"].$get({ param: { id: rowIdOf(page) } })),
    colleagues: ask(locals.api.colleagues.index.$get()),
  });
  if (!read.ok) return read;
  const { inquiry, colleagues } = read.data;
  const data = {
    inquiry,
    coaches: personOptions(colleagues.items),
    assignedTo: sent?.assignedTo ?? inquiry.assignedTo ?? signedIn(locals).id,
    answer: sent?.answer,
    errors: sent?.errors ?? [],
  };
  return loaded(data, sent?.status);
};

const send = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const assigning = text(form, "act") === "assign";
  const assignedTo = text(form, "assignedTo");
  const answer = text(form, "answer");
  const stored = { param: { id }, header: { "if-match": text(form, "version") ?? "" } };
  const one = locals.api.inquiries[":id"];
  const result = assigning
    ? await ask(one.assignment.$put({ ...stored, json: { assignedTo: assignedTo ?? "" } }))
    : await ask(one.answer.$put({ ...stored, json: { answer: answer ?? "" } }));
  if (result.ok) return redirect(withQuery(inquiryPath(id), { tallennettu: assigning ? "hoitaja" : "vastaus" }), 303);
  return {
    assignedTo,
    answer,
    errors: errorsOf(result.problem, ["assignedTo", "answer"], locals),
    status: result.problem.status,
  };
};
