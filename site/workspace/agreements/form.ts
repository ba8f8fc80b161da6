import type { z } from "zod";
import type { newAgreement } from "../../../schema/agreements.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { employerPath } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { fullDay } from "../../words/format.ts";
import { type Draft, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownEither, shownOver } from "../parts/basis.ts";
import { type Difference, differences, type Readings } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { Agreement, Employer } from "../parts/rows.ts";

const fields = ["signedOn", "validUntil", "note"] as const;
type Field = (typeof fields)[number];
/** The id is a new agreement's. */
type Agreed = Draft<Field> & { id?: string | undefined };
type Sent = Shown<Agreed> | Refused<Agreed, Agreement>;
export type AgreementData = {
  employer: Employer;
  form: ShownEither<Agreed>;
  differences: Difference[] | undefined;
};

/** The form that writes down an agreement with an employer, or corrects the one that the address names. */
export const openAgreement = async (page: Opened): Promise<Response | Loaded<AgreementData>> => {
  const { request, locals } = page;
  const agreementId = queryOf(page, "agreement");
  const sent = request.method === "POST" ? await send(page, await request.formData(), agreementId) : undefined;
  if (sent instanceof Response) return sent;
  const [employer, agreement] = await Promise.all([
    ask(locals.api.employers[":id"].$get({ param: { id: rowIdOf(page) } })),
    agreementId && !sent?.draft ? ask(locals.api.agreements[":id"].$get({ param: { id: agreementId } })) : undefined,
  ]);
  if (!employer.ok) return failed(employer.problem);
  if (agreement && !agreement.ok) return failed(agreement.problem);
  const form = shown(agreement?.data, sent, locals);
  const now = sent?.draft && "current" in sent && sent.current;
  const differing = now ? differences(draftOf(now), form.draft, fields, readings(locals), locals) : undefined;
  return loaded({ employer: employer.data, form, differences: differing }, form.status);
};

const shown = (
  agreement: Agreement | undefined,
  sent: Sent | undefined,
  { formId }: App.Locals,
): ShownEither<Agreed> => {
  if (sent?.draft) return { ...sent, draft: sent.draft };
  return agreement ? shownOver(agreement, draftOf(agreement), sent) : fresh({ id: formId });
};

const send = async (page: Opened, form: FormData, agreementId: string | undefined): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const employerId = rowIdOf(page);
  const draft = written(form, fields);
  const body = { signedOn: draft.signedOn ?? "", validUntil: draft.validUntil ?? null, note: draft.note ?? null };
  const { agreements } = locals.api;
  const back = (done: string) => redirect(withQuery(employerPath(employerId), { saved: done }), 303);
  if (!agreementId) {
    const id = idIn(form);
    const json: z.input<typeof newAgreement> = { id, employerId, ...body };
    const answer = await ask(agreements.index.$post({ json }));
    return answer.ok ? back("sopimus") : refused({ ...draft, id }, answer.problem, fields, locals);
  }
  const stored = { param: { id: agreementId }, header: { "if-match": basisIn(form).version } };
  const one = agreements[":id"];
  const archiving = text(form, "act") === "archive";
  const answer = archiving ? await ask(one.$delete(stored)) : await ask(one.$patch({ ...stored, json: body }));
  if (answer.ok) return back(archiving ? "sopimus-poistettu" : "sopimus");
  return refusedChange(archiving ? undefined : draft, form, answer.problem, draftOf, fields, locals);
};

const draftOf = (agreement: Agreement): Agreed =>
  Object.fromEntries(fields.map((field) => [field, agreement[field] ?? undefined]));

const readings = ({ locale }: App.Locals): Readings<Field> => ({
  signedOn: (day) => fullDay(day, locale),
  validUntil: (day) => fullDay(day, locale),
});
