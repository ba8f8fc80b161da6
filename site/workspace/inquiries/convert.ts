import type { z } from "zod";
import type { inquiryConversion } from "../../../schema/inquiries.ts";
import { today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { inquiryPath } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { type ContactDraft, draftOf, nextStepOf } from "../contacts/draft.ts";
import { type Found, findEmployers } from "../employer-choices/found.ts";
import { likelyNamed } from "../employer-choices/likely.ts";
import { isSeparate, sameNameIn } from "../employer-choices/same-name.ts";
import { type Draft, fresh, refused, type Shown, written } from "../parts/answers.ts";
import { failed, type Loaded, loaded, together, wholeList } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { ContactPerson, Employer, Inquiry, LikelyEmployer } from "../parts/rows.ts";

const ofEmployer = [
  "newEmployer.name",
  "newEmployer.municipality",
  "newEmployer.sector",
  "newEmployer.businessId",
] as const;
const ofPerson = [
  "newContactPerson.name",
  "newContactPerson.jobTitle",
  "newContactPerson.phone",
  "newContactPerson.email",
] as const;
const own = [...ofEmployer, ...ofPerson, "who", "version"] as const;
/** The fields of the form that the API's errors may belong to. */
const conversionFields = [
  ...ofEmployer,
  "contactPersonId",
  ...ofPerson,
  "channel",
  "outcome",
  "date",
  "note",
  "nextStep.dueOn",
  "nextStep.task",
];

/** `who` is a contact person's id, `new` or `none`. */
export type ConversionDraft = Draft<(typeof own)[number]> & { contact: ContactDraft; id: string };
export type ConversionData = {
  inquiry: Inquiry;
  likely: LikelyEmployer[];
  found: Found | undefined;
  /** Nothing where the employer is not there yet, or not chosen. */
  employer: Employer | undefined;
  persons: ContactPerson[];
  /** Those of the new employer's name in its municipality: saved again, it is another one. */
  sameName: LikelyEmployer[];
  /** Nothing before it is chosen which employer it is. */
  form: Shown<ConversionDraft> | undefined;
};

/** First which employer it is, then the contact and what comes of it. */
export const openConversion = async (page: Opened): Promise<Response | Loaded<ConversionData>> => {
  const { api } = page.locals;
  const sent = page.request.method === "POST" ? await page.request.formData() : undefined;
  // One that was there already was taken instead of a new one: nothing is saved yet, nothing typed is lost.
  const taken = sent && text(sent, "kayta");
  const employerId = taken ?? queryOf(page, "employer");
  const chosen = employerId !== undefined || queryOf(page, "newEmployer") !== undefined;
  const [told, found, picked] = await Promise.all([
    ask(api.inquiries[":id"].$get({ param: { id: rowIdOf(page) } })).then(async (read) => {
      if (!read.ok) return failed(read.problem);
      return loaded({ inquiry: read.data, likely: await likelyNamed(askedFor(read.data), page.locals) });
    }),
    chosen ? loaded(undefined) : findEmployers(page),
    employerId === undefined ? loaded(undefined) : readPicked(page, employerId),
  ]);
  if (!told.ok) return told;
  if (!found.ok) return found;
  if (!picked.ok) return picked;
  const { inquiry, likely } = told.data;
  const nothing = {
    inquiry,
    likely,
    employer: undefined,
    persons: [],
    found: undefined,
    sameName: [],
    form: undefined,
  };
  if (!chosen) return loaded({ ...nothing, found: found.data });
  const { employer, persons } = picked.data ?? { employer: undefined, persons: [] };
  const form = await filledForm(page, sent, taken !== undefined, employerId, () =>
    draftFor(inquiry, likely, employer, page.locals),
  );
  if (form instanceof Response) return form;
  const { sameName = [], ...shown } = form;
  return loaded({ ...nothing, employer, persons, sameName, form: shown }, form.status);
};

type Form = Shown<ConversionDraft> & { sameName?: LikelyEmployer[] };

const filledForm = async (
  page: Opened,
  sent: FormData | undefined,
  taken: boolean,
  employerId: string | undefined,
  known: () => ConversionDraft,
): Promise<Response | Form> => {
  if (!sent) return fresh(known());
  return taken ? fresh(writtenIn(sent)) : save(page, sent, employerId);
};

const writtenIn = (form: FormData): ConversionDraft => {
  const contact = draftOf(form);
  return { ...written(form, own), id: contact.id, contact };
};

const askedFor = ({ companyName, businessId, phone, email, municipality, personName }: Inquiry) => ({
  name: companyName,
  businessId: businessId ?? undefined,
  phone: phone ?? undefined,
  email: email ?? undefined,
  municipality,
  person: personName,
});

const readPicked = async ({ locals }: Opened, id: string) => {
  const { api } = locals;
  const read = await together({
    employer: ask(api.employers[":id"].$get({ param: { id } })),
    persons: wholeList((cursor) =>
      ask(api.contactPersons.index.$get({ query: { employer: id, limit: "100", ...cursor } })),
    ),
  });
  return read.ok ? loaded({ employer: read.data.employer, persons: read.data.persons.items }) : read;
};

/** What the inquiry told stands in the form already; whoever is known by telephone, mail or name is chosen. */
const draftFor = (
  inquiry: Inquiry,
  likely: LikelyEmployer[],
  employer: Employer | undefined,
  { formId, actor }: App.Locals,
): ConversionDraft => {
  const known = likely.find(({ id }) => id === employer?.id)?.persons[0];
  const me = actor.kind === "user" ? actor.id : "";
  return {
    id: formId,
    version: String(inquiry.version),
    who: known?.id ?? "new",
    "newEmployer.name": inquiry.companyName,
    "newEmployer.municipality": inquiry.municipality,
    "newEmployer.sector": "company",
    "newEmployer.businessId": inquiry.businessId ?? undefined,
    "newContactPerson.name": inquiry.personName,
    "newContactPerson.phone": inquiry.phone ?? undefined,
    "newContactPerson.email": inquiry.email ?? undefined,
    contact: { id: formId, coachIds: [me], openedOn: today(), date: today(), purpose: "inquiry_reply" },
  };
};

const save = async (page: Opened, form: FormData, employerId: string | undefined): Promise<Response | Form> => {
  const { locals, redirect } = page;
  const draft = writtenIn(form);
  const named = { name: draft["newEmployer.name"], municipality: draft["newEmployer.municipality"] };
  const id = rowIdOf(page);
  const answer = await ask(
    locals.api.inquiries[":id"].conversion.$post({
      param: { id },
      header: { "if-match": text(form, "version") ?? "" },
      json: bodyOf(draft, employerId, isSeparate(form, named), locals),
    }),
  );
  if (answer.ok) return redirect(withQuery(inquiryPath(id), { saved: "yhteistyo" }), 303);
  const sameName = sameNameIn(answer.problem);
  if (sameName.length > 0) return { ...fresh(draft), status: answer.problem.status, sameName };
  return refused(draft, answer.problem, conversionFields, locals);
};

const bodyOf = (
  draft: ConversionDraft,
  employerId: string | undefined,
  confirmedSeparate: boolean,
  locals: App.Locals,
) => {
  const { who, contact } = draft;
  const { id, channel, outcome, date, note } = contact;
  const nextStep = nextStepOf(contact, locals);
  const body = {
    id,
    ...(employerId === undefined
      ? { newEmployer: { ...part(draft, "newEmployer", ofEmployer), ...(confirmedSeparate && { confirmedSeparate }) } }
      : { employerId }),
    ...(who === "new" && { newContactPerson: part(draft, "newContactPerson", ofPerson) }),
    ...(who !== "new" && who !== "none" && who && { contactPersonId: who }),
    channel,
    outcome,
    date,
    note: note ?? null,
    ...(nextStep && { nextStep }),
  };
  return body as z.input<typeof inquiryConversion>;
};

/** The fields of one part under their own names; the name goes even when it is empty, so that the API says to write it. */
const part = (draft: ConversionDraft, prefix: string, fields: readonly (typeof own)[number][]) => {
  const named = fields.map((field) => [field.slice(prefix.length + 1), draft[field]] as const);
  return Object.fromEntries(named.filter(([name, value]) => value !== undefined || name === "name"));
};
