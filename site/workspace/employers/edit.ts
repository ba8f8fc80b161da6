import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { text } from "../../forms.ts";
import { employerPath, paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { listItemsOf } from "../lists/options.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { type Difference, differences } from "../parts/differences.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import { personOptions, withChosen } from "../parts/options.ts";
import type { Employer } from "../parts/rows.ts";
import { asksRegister, lookUp, type RegisterAnswer } from "../register/look-up.ts";
import {
  draftOfEmployer,
  type EmployerDraft,
  employerBody,
  employerFields,
  employerReadings,
  tagOptions,
  writtenEmployer,
} from "./draft.ts";

type Sent = Refused<EmployerDraft, Employer> & { register?: RegisterAnswer | undefined };
export type EmployerEditData = {
  employer: Employer;
  form: ShownOver<EmployerDraft>;
  coaches: Option[];
  tags: Option[];
  differences: Difference[] | undefined;
  register: RegisterAnswer | undefined;
};

/** The form that changes an employer, or takes it out of the list. */
export const openEmployerEdit = async (page: Opened): Promise<Response | Loaded<EmployerEditData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await together({
    employer: ask(locals.api.employers[":id"].$get({ param: { id: rowIdOf(page) } })),
    colleagues: ask(locals.api.colleagues.index.$get()),
    lists: listItemsOf(locals, "employer_tags"),
  });
  if (!read.ok) return read;
  const { employer, colleagues, lists } = read.data;
  const coaches = withChosen(personOptions(colleagues.items), employer.responsibleCoachId, employer.responsibleCoach);
  const form = shownOver(employer, draftOfEmployer(employer), sent);
  const tags = tagOptions(lists.items, form.draft, locals);
  const now = sent?.draft && sent.current && draftOfEmployer(sent.current);
  const differing =
    now && differences(now, form.draft, employerFields, employerReadings(locals, coaches, tags), locals);
  return loaded({ employer, form, coaches, tags, differences: differing, register: sent?.register }, form.status);
};

const send = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const draft = writtenEmployer(form);
  if (asksRegister(form)) return filledIn(form, draft, locals);
  const stored = { param: { id }, header: { "if-match": basisIn(form).version } };
  const one = locals.api.employers[":id"];
  const archiving = text(form, "act") === "archive";
  const answer = archiving
    ? await ask(one.$delete(stored))
    : await ask(one.$patch({ ...stored, json: employerBody(draft) }));
  if (answer.ok)
    return redirect(
      archiving ? withQuery(paths.employers, { removed: "1" }) : withQuery(employerPath(id), { saved: "muutokset" }),
      303,
    );
  return refusedChange(archiving ? undefined : draft, form, answer.problem, draftOfEmployer, employerFields, locals);
};

/** The name stays the workplace's own: the register knows only that of the whole business. */
const filledIn = async (form: FormData, draft: EmployerDraft, locals: App.Locals): Promise<Sent> => {
  const looked = await lookUp(form, draft, { renames: false, locals });
  return { ...looked, basis: basisIn(form), status: looked.errors.length > 0 ? 422 : 200, current: undefined };
};
