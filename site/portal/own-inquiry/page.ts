import type { AstroGlobal } from "astro";
import type { z } from "zod";
import type { ownInquiry, ownInquiryCorrection } from "../../../schema/own-inquiry.ts";
import type { ProblemBody } from "../../../schema/problems.ts";
import { newId } from "../../../schema/values/ids.ts";
import { ask } from "../../../worker/client.ts";
import { detailOf, type FieldError, text } from "../../forms.ts";
import { hasQuery, type QueryName, withQuery } from "../../query.ts";
import { type Draft, errorsOf, idIn, nextId, nullable, written } from "../../workspace/parts/answers.ts";
import { type Basis, basisIn, refusedChange, type ShownOver, shownOver } from "../../workspace/parts/basis.ts";
import { type Difference, differences } from "../../workspace/parts/differences.ts";
import { inquiryFields } from "../inquiry/form.ts";

type Visit = Pick<AstroGlobal<{ secret: string }>, "params" | "request" | "url" | "locals" | "redirect">;
export type OwnInquiry = z.infer<typeof ownInquiry>;
type Correction = Draft<(typeof inquiryFields)[number]>;

/** An addition as it was written; `id` is the one it is made under. */
export type Addition = { id: string; message: string | undefined; errors: FieldError[] };

/** What the page shows, and the status it answers with. */
export type OwnView = { status: number } & (
  | { kind: "gone" | "missing" }
  | { kind: "failed"; detail: string }
  | { kind: "story"; inquiry: OwnInquiry; done: Done | undefined; addition: Addition }
  | { kind: "correction"; inquiry: OwnInquiry; form: ShownOver<Correction>; differing: Difference[] | undefined }
  | { kind: "erasure"; inquiry: OwnInquiry; errors: FieldError[] }
);

/** What was just done, as the address says it. */
const deeds = ["thanks", "added", "corrected"] as const satisfies readonly QueryName[];
type Done = (typeof deeds)[number];

/** The sender's own inquiry, which only its secret opens. Opening it changes nothing; each form is sent with its act. */
export const openOwnInquiry = async (visit: Visit): Promise<Response | OwnView> => {
  const { params, request, url, locals } = visit;
  const param = { secret: params.secret ?? "" };
  const form = request.method === "POST" ? await request.formData().catch(() => new FormData()) : undefined;
  const sent = form && (await send(visit, param, form));
  if (sent instanceof Response) return sent;
  const read = await ask(locals.api.ownInquiry[":secret"].$get({ param }));
  if (!read.ok) return closed(read.problem, locals);
  const inquiry = read.data;
  const status = sent?.status ?? 200;
  const wanted = sent?.act ?? (hasQuery({ url }, "correct") ? "correct" : hasQuery({ url }, "erase") ? "erase" : "add");
  if (wanted === "erase") return { kind: "erasure", inquiry, errors: sent?.errors ?? [], status };
  if (wanted === "correct") return correction(inquiry, sent, locals);
  const addition = { id: newId(), message: undefined, errors: [], ...(sent?.act === "add" && sent.addition) };
  return { kind: "story", inquiry, done: deeds.find((deed) => hasQuery({ url }, deed)), addition, status };
};

type Sent = { status: number; errors: FieldError[] } & (
  | { act: "add"; addition: Addition }
  | { act: "correct"; draft: Correction | undefined; basis: Basis; current: OwnInquiry | undefined }
  | { act: "erase" }
);

const send = async ({ url, locals, redirect }: Visit, param: { secret: string }, form: FormData) => {
  const own = locals.api.ownInquiry[":secret"];
  const back = (deed?: Done) => redirect(deed ? withQuery(url.pathname, { [deed]: "1" }) : url.pathname, 303);
  const act = text(form, "act");
  if (act === "erase") {
    const answer = await ask(locals.api.ownInquiryErasures[":secret"].$delete({ param }));
    // Gone already is as good as gone now.
    return answer.ok || answer.problem.status === 410
      ? back()
      : ({ act, ...refusalOf(answer.problem, [], locals) } as const);
  }
  if (act === "correct") return correct(param, form, locals, back);
  const message = text(form, "message");
  const id = idIn(form);
  const answer = await ask(own.additions.$post({ param, json: { id, message: message ?? "" } }));
  if (answer.ok) return back("added");
  const refusal = refusalOf(answer.problem, ["message"], locals);
  const addition = { id: nextId(id, answer.problem), message, errors: refusal.errors };
  return { act: "add", addition, ...refusal } satisfies Sent;
};

const correct = async (
  param: { secret: string },
  form: FormData,
  locals: App.Locals,
  back: (deed: Done) => Response,
): Promise<Response | Sent> => {
  const draft = written(form, inquiryFields);
  const header = { "if-match": basisIn(form).version };
  const json = correctionOf(draft);
  const answer = await ask(locals.api.ownInquiry[":secret"].$patch({ param, header, json }));
  if (answer.ok) return back("corrected");
  const refused = refusedChange(draft, form, answer.problem, draftOf, inquiryFields, locals);
  return { act: "correct", ...refused };
};

/** A choice nobody made is asked for by the API, in the asker's language. */
const correctionOf = ({ interest, companyName, municipality, personName, ...others }: Correction) =>
  ({
    interest: interest ?? "",
    companyName: companyName ?? "",
    municipality: municipality ?? "",
    personName: personName ?? "",
    ...nullable(others, ["businessId", "phone", "email", "bestTime", "message"]),
  }) as z.input<typeof ownInquiryCorrection>;

const draftOf = (inquiry: OwnInquiry): Correction =>
  Object.fromEntries(inquiryFields.map((field) => [field, inquiry[field] ?? undefined]));

const correction = (inquiry: OwnInquiry, sent: Sent | undefined, locals: App.Locals): OwnView => {
  const form = shownOver(inquiry, draftOf(inquiry), sent?.act === "correct" ? sent : undefined);
  const now = sent?.act === "correct" && sent.current ? draftOf(sent.current) : undefined;
  const differing = now && differences(now, form.draft, inquiryFields, {}, locals);
  return { kind: "correction", inquiry, form, differing, status: form.status };
};

const refusalOf = (problem: ProblemBody, fields: readonly string[], locals: App.Locals) => ({
  errors: errorsOf(problem, fields, locals),
  status: problem.status,
});

const closed = (problem: ProblemBody, { locale }: App.Locals): OwnView => {
  const { status } = problem;
  if (status === 410) return { kind: "gone", status };
  if (status === 404) return { kind: "missing", status };
  return { kind: "failed", detail: detailOf(problem, locale), status };
};
