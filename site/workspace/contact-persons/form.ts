import type { z } from "zod";
import type { newContactPerson } from "../../../schema/contact-persons.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import {
  type Draft,
  idIn,
  nullable,
  type Refused,
  refused,
  refusedChange,
  type Shown,
  shownOver,
  written,
} from "../answers.ts";
import { type Difference, differences } from "../differences.ts";
import { failed, type Loaded, loaded } from "../loaded.ts";
import { asked, type Opened, rowIdOf } from "../opened.ts";
import { employerPath, withQuery } from "../paths.ts";
import type { ContactPerson, Employer } from "../rows.ts";

const optional = ["jobTitle", "phone", "email", "note"] as const;
const fields = ["name", ...optional] as const;
type Field = (typeof fields)[number];
/** A person who is there already has a version, a new one an id. */
type Person = Draft<Field> & { id?: string | undefined; version?: string | undefined };
type Sent = Refused<Person, ContactPerson>;
export type ContactPersonData = { employer: Employer; form: Shown<Person>; differences: Difference[] | undefined };

/** The form that adds a contact person to an employer, or changes the one that the address names. */
export const openContactPerson = async (page: Opened): Promise<Response | Loaded<ContactPersonData>> => {
  const { request, locals } = page;
  const personId = asked(page, "henkilo");
  const sent = request.method === "POST" ? await send(page, await request.formData(), personId) : undefined;
  if (sent instanceof Response) return sent;
  const [employer, person] = await Promise.all([
    ask(locals.api.employers[":id"].$get({ param: { id: rowIdOf(page) } })),
    personId && !sent?.draft ? ask(locals.api.contactPersons[":id"].$get({ param: { id: personId } })) : undefined,
  ]);
  if (!employer.ok) return failed(employer.problem);
  if (person && !person.ok) return failed(person.problem);
  const form = shownOver(person ? draftOf(person.data) : { id: locals.formId }, sent);
  const now = sent?.draft && sent.current;
  const differing = now && differences(draftOf(now), form.draft, fields, {}, locals);
  return loaded({ employer: employer.data, form, differences: differing }, form.status);
};

const send = async (page: Opened, form: FormData, personId: string | undefined): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const employerId = rowIdOf(page);
  const draft = written(form, fields);
  const body = { name: draft.name ?? "", ...nullable(draft, optional) };
  const { contactPersons } = locals.api;
  const back = redirect(withQuery(employerPath(employerId), { tallennettu: "yhteyshenkilo" }), 303);
  if (!personId) {
    const id = idIn(form);
    const json: z.input<typeof newContactPerson> = { id, employerId, ...body };
    const answer = await ask(contactPersons.index.$post({ json }));
    return answer.ok ? back : refused({ ...draft, id }, answer.problem, fields, locals);
  }
  const version = text(form, "version") ?? "";
  const stored = { param: { id: personId }, header: { "if-match": version } };
  const one = contactPersons[":id"];
  const archiving = text(form, "act") === "archive";
  const answer = archiving ? await ask(one.$delete(stored)) : await ask(one.$patch({ ...stored, json: body }));
  if (answer.ok) return back;
  return refusedChange(archiving ? undefined : { ...draft, version }, answer.problem, fields, locals);
};

const draftOf = (person: ContactPerson): Person => ({
  ...Object.fromEntries(fields.map((field) => [field, person[field] ?? undefined])),
  version: String(person.version),
});
