import type { InquiryCloseReason } from "../../../schema/vocabulary.ts";
import { type Answer, ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { inquiryPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { errorsOf } from "../parts/answers.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { Inquiry } from "../parts/rows.ts";

/** What was sent and refused: what stood in the fields, and what was wrong. */
export type Sent = {
  assignedTo: string | undefined;
  answer: string | undefined;
  reason: string | undefined;
  errors: FieldError[];
  status: number;
};

const fields = ["assignedTo", "answer", "reason"];

/** Does with an inquiry what a form of its page says, and comes back to the page with what was done in its address. */
export const actOnInquiry = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const act = text(form, "act") ?? "";
  const done = act === "undo" ? await takeBack(page, form) : await handle(page, act, form);
  if (typeof done === "string") return redirect(withQuery(inquiryPath(id), { saved: done }), 303);
  return {
    assignedTo: text(form, "assignedTo"),
    answer: text(form, "answer"),
    reason: text(form, "reason"),
    errors: errorsOf(done, fields, locals).map((error) => ({
      ...error,
      path: error.path === "mail" ? "answer" : error.path,
    })),
    status: done.status,
  };
};

type Problem = Extract<Answer<unknown>, { ok: false }>["problem"];

/** What the notice on the page is called after each act. */
const notices: Record<string, string> = {
  assign: "hoitaja",
  answer: "vastaus",
  mail: "lahetetty",
  close: "suljettu",
  reopen: "avattu",
  spam: "roskaposti",
  notSpam: "ei-roskaposti",
};

const handle = async (page: Opened, act: string, form: FormData): Promise<string | Problem> => {
  const answer = await send(page, act, form);
  return answer.ok ? (notices[act] ?? "") : answer.problem;
};

const send = (page: Opened, act: string, form: FormData): Promise<Answer<Inquiry>> => {
  const one = page.locals.api.inquiries[":id"];
  const stored = { param: { id: rowIdOf(page) }, header: { "if-match": text(form, "version") ?? "" } };
  switch (act) {
    case "answer":
    case "mail":
      return ask(one.answer.$put({ ...stored, json: { answer: text(form, "answer") ?? "", mail: act === "mail" } }));
    case "close":
      return ask(one.closure.$put({ ...stored, json: { reason: (text(form, "reason") ?? "") as InquiryCloseReason } }));
    case "reopen":
      return ask(one.closure.$delete(stored));
    case "spam":
      return ask(one.spam.$put(stored));
    case "notSpam":
      return ask(one.spam.$delete(stored));
    default: {
      const assignedTo = text(form, "assignedTo");
      return ask(one.assignment.$put({ ...stored, json: assignedTo ? { assignedTo } : {} }));
    }
  }
};

/** Pressed twice, it is taken back once. */
const takeBack = async ({ locals }: Opened, form: FormData): Promise<string | Problem> => {
  const answer = await ask(locals.api.undos[":id"].$put({ param: { id: text(form, "undo") ?? "" } }));
  if (answer.ok) return answer.data.restored > 0 ? "kumottu" : "ei-kumottu";
  return answer.problem.status === 409 ? "kumottu" : answer.problem;
};
