import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { fresh, idIn, refused, type Shown, written } from "../answers.ts";
import { type Loaded, loaded, together } from "../loaded.ts";
import { asked, type Opened, signedIn } from "../opened.ts";
import { personOptions } from "../options.ts";
import { employerPath, onwardPath, withQuery } from "../paths.ts";
import { type EmployerDraft, employerBody, employerFields } from "./draft.ts";

type New = EmployerDraft & { id: string };
export type NewEmployerData = { form: Shown<New>; coaches: Option[] };

/** The form for a new employer; saved, it goes on with the employer to where the person came from. */
export const openNewEmployer = async (page: Opened): Promise<Response | Loaded<NewEmployerData>> => {
  const form = await sentOrFresh(page);
  if (form instanceof Response) return form;
  const read = await together({ colleagues: ask(page.locals.api.colleagues.index.$get()) });
  if (!read.ok) return read;
  return loaded({ form, coaches: personOptions(read.data.colleagues.items) }, form.status);
};

const sentOrFresh = async (page: Opened): Promise<Response | Shown<New>> => {
  const { request, locals, redirect } = page;
  if (request.method !== "POST") {
    return fresh({ id: locals.formId, name: asked(page, "nimi"), responsibleCoachId: signedIn(locals).id });
  }
  const form = await request.formData();
  const draft = { ...written(form, employerFields), id: idIn(form) };
  const answer = await ask(locals.api.employers.index.$post({ json: { ...employerBody(draft), id: draft.id } }));
  if (!answer.ok) return refused(draft, answer.problem, employerFields, locals);
  const { id } = answer.data;
  const onward = onwardPath(asked(page, "jatka"));
  const to = onward
    ? withQuery(onward, { tyonantaja: id })
    : withQuery(employerPath(id), { tallennettu: "tyonantaja" });
  return redirect(to, 303);
};
