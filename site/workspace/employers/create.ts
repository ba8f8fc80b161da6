import type { z } from "zod";
import type { likelyList } from "../../../schema/employer-choices.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { text } from "../../forms.ts";
import { employerPath, onwardPath } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { isSeparate, sameNameIn } from "../employer-choices/same-name.ts";
import { listItemsOf } from "../lists/options.ts";
import { fresh, idIn, refused, type Shown } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, signedIn } from "../parts/opened.ts";
import { personOptions } from "../parts/options.ts";
import { asksRegister, lookUp, type RegisterAnswer } from "../register/look-up.ts";
import { type EmployerDraft, employerBody, employerFields, tagOptions, writtenEmployer } from "./draft.ts";

type New = EmployerDraft & { id: string };
type Likely = z.infer<typeof likelyList>["items"];
type Form = Shown<New> & {
  register?: RegisterAnswer | undefined;
  /** Workplaces of the same business id: whether this is another one is asked once. */
  sameId?: Likely | undefined;
  /** Those of the same name in the same municipality: saved again, it is another one. */
  sameName?: Likely | undefined;
};
export type NewEmployerData = { form: Form; coaches: Option[]; tags: Option[] };

/** The form for a new employer; saved, it goes on with the employer to where the person came from. */
export const openNewEmployer = async (page: Opened): Promise<Response | Loaded<NewEmployerData>> => {
  const form = await sentOrFresh(page);
  if (form instanceof Response) return form;
  const read = await together({
    colleagues: ask(page.locals.api.colleagues.index.$get()),
    lists: listItemsOf(page.locals, "employer_tags"),
  });
  if (!read.ok) return read;
  const { colleagues, lists } = read.data;
  const tags = tagOptions(lists.items, form.draft, page.locals);
  return loaded({ form, coaches: personOptions(colleagues.items), tags }, form.status);
};

const sentOrFresh = async (page: Opened): Promise<Response | Form> => {
  const { request, locals } = page;
  if (request.method !== "POST") {
    return fresh({ id: locals.formId, name: queryOf(page, "name"), responsibleCoachId: signedIn(locals).id });
  }
  const form = await request.formData();
  const draft = { ...writtenEmployer(form), id: idIn(form) };
  if (asksRegister(form)) return filledIn(form, draft, locals);
  const known = text(form, "sameIdAsked") === draft.businessId ? undefined : await ofSameId(draft, locals);
  return known ? { ...fresh(draft), sameId: known } : save(page, draft, isSeparate(form, draft));
};

const filledIn = async (form: FormData, draft: New, locals: App.Locals): Promise<Form> => {
  const { register, errors, draft: filled } = await lookUp(form, draft, { renames: true, locals });
  const shown = { ...filled, id: draft.id };
  const sameId = register?.kind === "filled" ? await ofSameId(shown, locals) : undefined;
  return { draft: shown, errors, status: errors.length > 0 ? 422 : 200, register, sameId };
};

/** Those that have the business id already; nothing when none has, or the id is none. */
const ofSameId = async ({ businessId, id }: New, { api }: App.Locals): Promise<Likely | undefined> => {
  if (!businessId) return undefined;
  const likely = await ask(api.employers.likely.$get({ query: { businessId } }));
  const others = likely.ok ? likely.data.items.filter((one) => one.id !== id) : [];
  return others.length > 0 ? others : undefined;
};

const save = async (
  { locals, redirect, url }: Opened,
  draft: New,
  confirmedSeparate: boolean,
): Promise<Response | Form> => {
  const json = { ...employerBody(draft), id: draft.id, ...(confirmedSeparate && { confirmedSeparate }) };
  const answer = await ask(locals.api.employers.index.$post({ json }));
  if (!answer.ok) {
    const sameName = sameNameIn(answer.problem);
    if (sameName.length > 0) return { ...fresh(draft), status: answer.problem.status, sameName };
    return refused(draft, answer.problem, employerFields, locals);
  }
  const { id } = answer.data;
  const onward = onwardPath(queryOf({ url }, "onward"));
  return redirect(
    onward ? withQuery(onward, { employer: id }) : withQuery(employerPath(id), { saved: "tyonantaja" }),
    303,
  );
};
