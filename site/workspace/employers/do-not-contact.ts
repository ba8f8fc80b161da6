import { today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { employerPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { fullDay } from "../../words/format.ts";
import { type Draft, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { Employer } from "../parts/rows.ts";

const fields = ["reason", "askedBy", "since"] as const;
type Ban = Draft<(typeof fields)[number]>;
type Sent = Refused<Ban, Employer>;
export type DoNotContactData = {
  employer: Employer;
  form: ShownOver<Ban>;
  differences: Difference[] | undefined;
};

/** The form that leaves an employer alone because it has asked for that, and the button that lifts it. */
export const openDoNotContact = async (page: Opened): Promise<Response | Loaded<DoNotContactData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const employer = await ask(locals.api.employers[":id"].$get({ param: { id: rowIdOf(page) } }));
  if (!employer.ok) return failed(employer.problem);
  const form = shownOver(employer.data, draftOf(employer.data), sent);
  const now = sent?.draft && sent.current && draftOf(sent.current);
  const readings = { since: (day: string) => fullDay(day, locals.locale) };
  const differing = now && differences(now, form.draft, fields, readings, locals);
  return loaded({ employer: employer.data, form, differences: differing }, form.status);
};

const send = async ({ locals, redirect, params }: Opened, form: FormData): Promise<Response | Sent> => {
  const id = params.id ?? "";
  const draft = written(form, fields);
  const stored = { param: { id }, header: { "if-match": basisIn(form).version } };
  const one = locals.api.employers[":id"]["do-not-contact"];
  const lifting = text(form, "act") === "lift";
  const { reason = "", askedBy = null, since } = draft;
  const answer = lifting
    ? await ask(one.$delete(stored))
    : await ask(one.$put({ ...stored, json: { reason, askedBy, ...(since && { since }) } }));
  if (answer.ok) return redirect(withQuery(employerPath(id), { saved: lifting ? "kielto-peruttu" : "kielto" }), 303);
  return refusedChange(lifting ? undefined : draft, form, answer.problem, draftOf, fields, locals);
};

const draftOf = ({ doNotContact }: Employer): Ban => ({
  reason: doNotContact?.reason,
  askedBy: doNotContact?.askedBy ?? undefined,
  since: doNotContact?.since ?? today(),
});
