import { ask } from "../../../worker/client.ts";
import { fresh, refused, type Shown } from "../answers.ts";
import { type Loaded, loaded, together } from "../loaded.ts";
import { asked, type Opened, signedIn } from "../opened.ts";
import { employerPath, withQuery } from "../paths.ts";
import type { Contact, Employer, FollowUp } from "../rows.ts";
import { type ContactChoices, readChoices } from "./choices.ts";
import { bodyOfNew, type ContactDraft, contactFields, draftOf, newDraft } from "./draft.ts";

/** What is known of an employer when it is chosen: the latest contact, and what has been promised next. */
export type Known = { lastContact: Contact | undefined; nextStep: FollowUp | undefined };
export type LogData = { employer: Employer; known: Known; choices: ContactChoices; form: Shown<ContactDraft> };

/** The form that logs a contact with one employer; sent, it leads to the employer's page. */
export const openLog = async (page: Opened, employerId: string): Promise<Response | Loaded<LogData>> => {
  const form = await sentOrFresh(page, employerId);
  if (form instanceof Response) return form;
  const { api } = page.locals;
  const [read, choices] = await Promise.all([
    together({
      employer: ask(api.employers[":id"].$get({ param: { id: employerId } })),
      contacts: ask(api.contacts.index.$get({ query: { employer: employerId, limit: "1" } })),
      followUps: ask(api.followUps.index.$get({ query: { employer: employerId, limit: "1" } })),
    }),
    readChoices(page.locals, employerId),
  ]);
  if (!read.ok) return read;
  if (!choices.ok) return choices;
  const { employer, contacts, followUps } = read.data;
  const known = { lastContact: contacts.items[0], nextStep: followUps.items[0] };
  return loaded({ employer, known, choices: choices.data, form }, form.status);
};

const sentOrFresh = async (page: Opened, employerId: string): Promise<Response | Shown<ContactDraft>> => {
  const { request, locals, redirect } = page;
  if (request.method !== "POST") return fresh(await newContactDraft(page));
  const draft = draftOf(await request.formData());
  const answer = await ask(locals.api.contacts.index.$post({ json: bodyOfNew(draft, employerId, locals) }));
  if (answer.ok) return redirect(withQuery(employerPath(employerId), { tallennettu: "kontakti" }), 303);
  return refused(draft, answer.problem, contactFields, locals);
};

/** Today, me, and the channel I used last; a contact that answers an inquiry says so. */
const newContactDraft = async (page: Opened): Promise<ContactDraft> => {
  const me = signedIn(page.locals).id;
  const latest = await ask(page.locals.api.contacts.index.$get({ query: { coach: me, limit: "1" } }));
  const channel = latest.ok ? latest.data.items[0]?.channel : undefined;
  const inquiryId = asked(page, "yhteydenotto");
  return newDraft(page.locals.formId, me, { channel, ...(inquiryId && { inquiryId, purpose: "inquiry_reply" }) });
};
