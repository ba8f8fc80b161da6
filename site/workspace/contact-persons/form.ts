import type { z } from "zod";
import type { newContactPerson } from "../../../schema/contact-persons.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { employerPath } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { type Draft, fresh, idIn, nullable, refused, type Shown, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownEither, shownOver } from "../parts/basis.ts";
import { type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { ContactPerson, Employer } from "../parts/rows.ts";

const optional = ["jobTitle", "phone", "email", "note"] as const;
const fields = ["name", ...optional] as const;
type Field = (typeof fields)[number];
/** The id is a new person's. */
type Person = Draft<Field> & { id?: string | undefined };
type Sent = Shown<Person> | Refused<Person, ContactPerson>;
export type ContactPersonData = {
  employer: Employer;
  form: ShownEither<Person>;
  differences: Difference[] | undefined;
};

/** The form that adds a contact person to an employer, or changes the one that the address names. */
export const openContactPerson = async (page: Opened): Promise<Response | Loaded<ContactPersonData>> => {
  const { request, locals } = page;
  const personId = queryOf(page, "person");
  const sent = request.method === "POST" ? await send(page, await request.formData(), personId) : undefined;
  if (sent instanceof Response) return sent;
  const [employer, person] = await Promise.all([
    ask(locals.api.employers[":id"].$get({ param: { id: rowIdOf(page) } })),
    personId && !sent?.draft ? ask(locals.api.contactPersons[":id"].$get({ param: { id: personId } })) : undefined,
  ]);
  if (!employer.ok) return failed(employer.problem);
  if (person && !person.ok) return failed(person.problem);
  const form = shown(person?.data, sent, locals);
  const now = sent?.draft && "current" in sent && sent.current;
  const differing = now ? differences(draftOf(now), form.draft, fields, {}, locals) : undefined;
  return loaded({ employer: employer.data, form, differences: differing }, form.status);
};

const shown = (
  person: ContactPerson | undefined,
  sent: Sent | undefined,
  { formId }: App.Locals,
): ShownEither<Person> => {
  if (sent?.draft) return { ...sent, draft: sent.draft };
  return person ? shownOver(person, draftOf(person), sent) : fresh({ id: formId });
};

const send = async (page: Opened, form: FormData, personId: string | undefined): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const employerId = rowIdOf(page);
  const draft = written(form, fields);
  const body = { name: draft.name ?? "", ...nullable(draft, optional) };
  const { contactPersons } = locals.api;
  const back = (done: string) => redirect(withQuery(employerPath(employerId), { saved: done }), 303);
  if (!personId) {
    const id = idIn(form);
    const json: z.input<typeof newContactPerson> = { id, employerId, ...body };
    const answer = await ask(contactPersons.index.$post({ json }));
    return answer.ok ? back("yhteyshenkilo") : refused({ ...draft, id }, answer.problem, fields, locals);
  }
  const stored = { param: { id: personId }, header: { "if-match": basisIn(form).version } };
  const one = contactPersons[":id"];
  const archiving = text(form, "act") === "archive";
  const answer = archiving ? await ask(one.$delete(stored)) : await ask(one.$patch({ ...stored, json: body }));
  if (answer.ok) return back(archiving ? "yhteyshenkilo-poistettu" : "yhteyshenkilo");
  return refusedChange(archiving ? undefined : draft, form, answer.problem, draftOf, fields, locals);
};

const draftOf = (person: ContactPerson): Person =>
  Object.fromEntries(fields.map((field) => [field, person[field] ?? undefined]));
