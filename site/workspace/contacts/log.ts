import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { text } from "../../forms.ts";
import { savedContactPath } from "../../links.ts";
import { queryOf } from "../../query.ts";
import { likelyNamed } from "../employer-choices/likely.ts";
import { isSeparate, sameNameIn } from "../employer-choices/same-name.ts";
import type { Known } from "../employers/known.ts";
import { fresh, refused, type Shown } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, signedIn } from "../parts/opened.ts";
import type { Employer, LikelyEmployer } from "../parts/rows.ts";
import { type ContactChoices, readChoices } from "./choices.ts";
import { bodyOfNew, type ContactDraft, contactFields, draftOf, newDraft } from "./draft.ts";

type Picked = { employer: Employer; known: Known };
export type LogData = {
  /** Nothing where the employer is not there yet. */
  picked: Picked | undefined;
  /** Employers that may be the new one: shown once before it is saved. */
  likely: readonly LikelyEmployer[] | undefined;
  /** One of them has the same name in the same municipality: to be saved all the same, it is said to be another one. */
  sameName: boolean;
  /** The service areas of whoever logs, where they were read. */
  mine: readonly string[] | undefined;
  choices: ContactChoices;
  form: Shown<ContactDraft>;
};
type Form = Shown<ContactDraft> & {
  likely?: readonly LikelyEmployer[];
  sameName?: boolean;
  mine?: readonly string[];
};

/** The form that logs a contact with one employer, or with a new one; sent, it leads to what was saved. */
export const openLog = async (page: Opened): Promise<Response | Loaded<LogData>> => {
  const sent = page.request.method === "POST" ? await page.request.formData() : undefined;
  // One of those that were there already was taken instead of a new one: nothing is saved yet, nothing typed is lost.
  const taken = sent && text(sent, "kayta");
  const employerId = taken ?? queryOf(page, "employer");
  const form = await filledForm(page, sent, taken !== undefined, employerId);
  if (form instanceof Response) return form;
  const [picked, choices] = await Promise.all([
    employerId === undefined ? loaded(undefined) : readPicked(page.locals, employerId),
    readChoices(page.locals, employerId),
  ]);
  if (!picked.ok) return picked;
  if (!choices.ok) return choices;
  const coaches = nearestFirst(choices.data.coaches, picked.data, form.draft.coachIds);
  const { likely, sameName = false, mine, ...shown } = form;
  const data = { picked: picked.data, likely, sameName, mine, choices: { ...choices.data, coaches }, form: shown };
  return loaded(data, form.status);
};

const filledForm = async (
  page: Opened,
  sent: FormData | undefined,
  taken: boolean,
  employerId: string | undefined,
): Promise<Response | Form> => {
  if (!sent) {
    const { draft, mine } = await newContactDraft(page, employerId);
    return { ...fresh(draft), mine };
  }
  return taken ? fresh(draftOf(sent)) : save(page, sent, employerId);
};

const save = async (page: Opened, sent: FormData, employerId: string | undefined): Promise<Response | Form> => {
  const { locals, redirect } = page;
  const draft = draftOf(sent);
  const likely = employerId === undefined ? await unseenLikely(draft["newEmployer.name"], sent, locals) : [];
  const named = { name: draft["newEmployer.name"], municipality: draft["newEmployer.municipality"] };
  const isThere = ({ likeness, municipality }: LikelyEmployer) =>
    likeness === "sameName" && municipality === named.municipality;
  const separate = isSeparate(sent, named);
  if (likely.length > 0 && !separate) return { ...fresh(draft), likely, sameName: likely.some(isThere) };
  const answer = await ask(locals.api.contacts.index.$post({ json: bodyOfNew(draft, employerId, separate, locals) }));
  if (answer.ok) return redirect(savedContactPath(answer.data.id), 303);
  const sameName = sameNameIn(answer.problem);
  if (sameName.length > 0) return { ...fresh(draft), status: answer.problem.status, likely: sameName, sameName: true };
  return refused(draft, answer.problem, contactFields, locals);
};

/** Those much like the new employer, unless they have been shown for this very name: then it is another one. */
const unseenLikely = async (name: string | undefined, sent: FormData, locals: App.Locals) =>
  !name || text(sent, "nahty") === name ? [] : await likelyNamed({ name }, locals);

const readPicked = async ({ api }: App.Locals, id: string): Promise<Loaded<Picked>> => {
  const read = await together({
    employer: ask(api.employers[":id"].$get({ param: { id } })),
    stage: ask(api.employers[":id"].stage.$get({ param: { id } })),
    contacts: ask(api.contacts.index.$get({ query: { employer: id, limit: "1" } })),
    followUps: ask(api.followUps.index.$get({ query: { employer: id, limit: "3" } })),
  });
  if (!read.ok) return read;
  const { employer, stage, contacts, followUps } = read.data;
  return loaded({
    employer,
    known: { lastContact: contacts.items[0], stage: stage.stage, ahead: followUps.items },
  });
};

/** Those who were there, then whoever was last time and answers for the employer: one of them is tapped mostly. */
const nearestFirst = (coaches: readonly Option[], picked: Picked | undefined, there: readonly string[]): Option[] => {
  const known = [
    ...(picked?.known.lastContact?.coaches.map(({ id }) => id) ?? []),
    picked?.employer.responsibleCoachId,
  ];
  const near = (id: string) => (there.includes(id) ? 0 : known.includes(id) ? 1 : 2);
  return coaches.toSorted((a, b) => near(a.value) - near(b.value));
};

/**
 * Today, me, and the channel I used last; whoever logs for the first time begins with a visit, as the work does. A contact
 * that answers an inquiry says so, and how that was done is asked.
 */
const newContactDraft = async (
  page: Opened,
  employerId: string | undefined,
): Promise<{ draft: ContactDraft; mine?: readonly string[] }> => {
  const { locals } = page;
  const me = signedIn(locals).id;
  const latest = await ask(locals.api.contacts.index.$get({ query: { coach: me, limit: "1" } }));
  const last = latest.ok ? latest.data.items[0] : undefined;
  const inquiryId = queryOf(page, "inquiry");
  const known = {
    channel: last?.channel ?? (inquiryId ? undefined : ("visit" as const)),
    ...(inquiryId && { inquiryId, purpose: "inquiry_reply" as const }),
  };
  if (employerId !== undefined) return { draft: newDraft(locals.formId, me, known) };
  const { mine, usual } = await ownMunicipalities(last?.employerId, locals);
  const draft = newDraft(locals.formId, me, {
    ...known,
    "newEmployer.name": queryOf(page, "name"),
    "newEmployer.municipality": usual,
    "newEmployer.sector": "company",
  });
  return { draft, mine };
};

/** One's municipalities, and where one was last, if that is among them; else the first of them. */
const ownMunicipalities = async (
  lastEmployerId: string | undefined,
  { api }: App.Locals,
): Promise<{ mine: readonly string[]; usual: string | undefined }> => {
  const [me, last] = await Promise.all([
    ask(api.me.index.$get()),
    lastEmployerId === undefined ? undefined : ask(api.employers[":id"].$get({ param: { id: lastEmployerId } })),
  ]);
  const mine = me.ok ? me.data.municipalities : [];
  const there = last?.ok ? last.data.municipality : undefined;
  const usual = there !== undefined && (mine.length === 0 || mine.includes(there)) ? there : mine[0];
  return { mine, usual };
};
