import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { errorsOf } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { ImpactCalculation } from "../parts/rows.ts";

export type SavedImpactData = { calculation: ImpactCalculation; errors: FieldError[] };

/** A calculation that was kept, as it was on its day; and its way off the list. */
export const openSavedImpact = async (page: Opened): Promise<Response | Loaded<SavedImpactData>> => {
  const { request, locals } = page;
  const acted = request.method === "POST" ? await archive(page, await request.formData()) : { errors: [], status: 200 };
  if (acted instanceof Response) return acted;
  const one = locals.api.impactCalculations[":id"];
  const read = await together({ calculation: ask(one.$get({ param: { id: rowIdOf(page) } })) });
  return read.ok ? loaded({ ...read.data, errors: acted.errors }, acted.status) : read;
};

const archive = async (page: Opened, form: FormData) => {
  const { locals, redirect } = page;
  const stored = { param: { id: rowIdOf(page) }, header: { "if-match": text(form, "version") ?? "" } };
  const answer = await ask(locals.api.impactCalculations[":id"].$delete(stored));
  if (answer.ok || answer.problem.status === 409) return redirect(withQuery(paths.impact, { removed: "1" }), 303);
  return { errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
};
