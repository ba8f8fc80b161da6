import { addDays, addMonths, today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import { assessmentPath } from "../../links.ts";
import { type Draft, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";

export const dayFields = ["assessedOn", "from", "to"] as const;
type Days = Draft<(typeof dayFields)[number]> & { id: string };
export type BeginData = Shown<Days>;

/** The form that begins a self-assessment: of the last half year, unless other days are chosen. */
export const openBegin = async (page: Opened): Promise<Response | Loaded<BeginData>> => {
  const { request, locals } = page;
  if (request.method === "POST") return send(page, await request.formData());
  const to = today();
  const from = addDays(addMonths(to, -6), 1);
  const form = fresh({ id: locals.formId, assessedOn: to, from, to });
  return loaded(form, form.status);
};

const send = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Loaded<BeginData>> => {
  const draft = { ...written(form, dayFields), id: idIn(form) };
  const { id, assessedOn = "", from = "", to = "" } = draft;
  const answer = await ask(locals.api.criteriaAssessments.index.$post({ json: { id, assessedOn, from, to } }));
  if (answer.ok) return redirect(assessmentPath(answer.data.id), 303);
  const shown = refused(draft, answer.problem, dayFields, locals);
  return loaded(shown, shown.status);
};
