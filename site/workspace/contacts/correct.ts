import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { employerPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { list } from "../../words/format.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { nearDay } from "../parts/days.ts";
import { asWord, chosen, type Difference, differences, type Readings } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { isLead, type Opened, rowIdOf, signedIn } from "../parts/opened.ts";
import { withChosen } from "../parts/options.ts";
import type { Contact } from "../parts/rows.ts";
import { type ContactChoices, readChoices } from "./choices.ts";
import { bodyOfChange, type ContactDraft, contactFields, draftOf, draftOfContact } from "./draft.ts";

type Sent = Refused<ContactDraft, Contact>;
export type CorrectData = {
  contact: Contact;
  mayCorrect: boolean;
  form: ShownOver<ContactDraft>;
  choices: ContactChoices;
  differences: Difference[] | undefined;
};

/** A contact, which those who were there and the lead may correct or take out of the list. */
export const openContact = async (page: Opened): Promise<Response | Loaded<CorrectData>> => {
  const { request, locals } = page;
  const found = await ask(locals.api.contacts[":id"].$get({ param: { id: rowIdOf(page) } }));
  if (!found.ok) return failed(found.problem);
  const contact: Contact = found.data;
  const sent = request.method === "POST" ? await send(page, await request.formData(), contact) : undefined;
  if (sent instanceof Response) return sent;
  const choices = await readChoices(locals, contact.employerId);
  if (!choices.ok) return choices;
  const offered = await withNamed(choices.data, contact, locals);
  const stands = sent?.current ?? contact;
  const form = shownOver(stands, draftOfContact(stands), sent);
  const differing = sent?.draft && sent.current && compare(sent.current, form.draft, offered, locals);
  const me = signedIn(locals).id;
  const own = contact.createdBy === me || contact.coaches.some(({ id }) => id === me);
  const mayCorrect = contact.archivedAt === null && (own || isLead(locals));
  return loaded({ contact, mayCorrect, form, choices: offered, differences: differing }, form.status);
};

const send = async (page: Opened, form: FormData, seen: Contact): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const draft = draftOf(form);
  const stored = { param: { id: seen.id }, header: { "if-match": basisIn(form).version } };
  const one = locals.api.contacts[":id"];
  const archiving = text(form, "act") === "archive";
  const answer = archiving
    ? await ask(one.$delete(stored))
    : await ask(one.$patch({ ...stored, json: bodyOfChange(draft, seen) }));
  if (answer.ok)
    return redirect(withQuery(employerPath(seen.employerId), { saved: archiving ? "poistettu" : "korjattu" }), 303);
  return refusedChange(archiving ? undefined : draft, form, answer.problem, draftOfContact, contactFields, locals);
};

/** People who have left and a participant whose coaching has ended can still be what a contact says. */
const withNamed = async (choices: ContactChoices, contact: Contact, { api }: App.Locals): Promise<ContactChoices> => {
  const { participantId, contactPersonId, coaches } = contact;
  const left = coaches.filter(({ id }) => !choices.coaches.some(({ value }) => value === id));
  const listed = participantId === null || choices.participants.some(({ value }) => value === participantId);
  const met = contactPersonId === null || choices.contactPersons.some(({ value }) => value === contactPersonId);
  const [ended, gone] = await Promise.all([
    listed ? undefined : ask(api.participants[":id"].$get({ param: { id: participantId } })),
    met ? undefined : ask(api.contactPersons[":id"].$get({ param: { id: contactPersonId } })),
  ]);
  return {
    ...choices,
    contactPersons: gone?.ok
      ? withChosen(choices.contactPersons, gone.data.id, gone.data.name)
      : choices.contactPersons,
    coaches: [...choices.coaches, ...left.map(({ id, name }) => ({ value: id, label: name }))],
    participants: ended?.ok ? withChosen(choices.participants, ended.data.id, ended.data.code) : choices.participants,
  };
};

const compared = [
  "date",
  "channel",
  "purpose",
  "outcome",
  "coachIds",
  "contactPersonId",
  "participantId",
  "note",
] as const;

const compare = (now: Contact, typed: ContactDraft, choices: ContactChoices, locals: App.Locals): Difference[] => {
  const { labels } = words(locals.locale);
  const flat = ({ coachIds, ...draft }: ContactDraft) => ({ ...draft, coachIds: coachIds.toSorted().join(" ") });
  const coach = chosen(choices.coaches);
  const readings: Readings<(typeof compared)[number]> = {
    date: (day) => nearDay(day, locals.locale),
    channel: asWord(labels.contactChannel),
    purpose: asWord(labels.contactPurpose),
    outcome: asWord(labels.contactOutcome),
    coachIds: (ids) => list(ids.split(" ").map(coach), locals.locale),
    contactPersonId: chosen(choices.contactPersons),
    participantId: chosen(choices.participants),
  };
  return differences(flat(draftOfContact(now)), flat(typed), compared, readings, locals);
};
