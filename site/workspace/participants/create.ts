import type { z } from "zod";
import type { newParticipant } from "../../../schema/participants.ts";
import { today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { participantPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { listedOptions, listItemsOf } from "../lists/options.ts";
import { type Draft, filled, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { isLead, type Opened, signedIn } from "../parts/opened.ts";
import { personOptions } from "../parts/options.ts";
import type { ListItem } from "../parts/rows.ts";

export const participantFields = [
  "municipality",
  "startedOn",
  "referralSource",
  "outOfWorkAtStart",
  "coachId",
] as const;
export type ParticipantDraft = Draft<(typeof participantFields)[number]>;
type New = ParticipantDraft & { id: string };
export type NewParticipantData = { form: Shown<New>; coaches: Option[]; referrals: Option[] };

/** A participant as the API takes it; only the lead says whose it is. */
export const participantBody = (draft: ParticipantDraft, locals: App.Locals) => {
  const { municipality = "", startedOn = "", referralSource = "", outOfWorkAtStart, coachId } = draft;
  const body = {
    municipality,
    startedOn,
    referralSource,
    outOfWorkAtStart: storedOutOfWork(outOfWorkAtStart),
    ...(isLead(locals) && coachId && { coachId }),
  };
  return body as Omit<z.input<typeof newParticipant>, "id">;
};

export const outOfWorkAnswers = ["yes", "no", "not_asked"] as const;

export const outOfWorkAnswerOf = (stored: boolean | null): (typeof outOfWorkAnswers)[number] =>
  stored === null ? "not_asked" : stored ? "yes" : "no";

/** Nothing chosen changes nothing. */
const storedOutOfWork = (answer: string | undefined): boolean | null | undefined =>
  answer === undefined ? undefined : answer === "not_asked" ? null : answer === "yes";

/** Whom the lead may give a participant to; a coach takes them for themselves. */
export const coachOptions = async (locals: App.Locals): Promise<Loaded<Option[]>> => {
  const read = await together({ colleagues: ask(locals.api.colleagues.index.$get()) });
  return read.ok ? loaded(isLead(locals) ? personOptions(read.data.colleagues.items) : []) : read;
};

/** Who may have referred, on the day that the form says; and whom it says, so that what was chosen stays in sight. */
export const referralOptions = (
  items: readonly ListItem[],
  { startedOn, referralSource }: ParticipantDraft,
  locals: App.Locals,
): Option[] =>
  listedOptions(items, "referral_sources", locals, startedOn || undefined, referralSource ? [referralSource] : []);

/** The form that takes a participant into coaching; saved, it shows the code that was made. */
export const openNewParticipant = async (page: Opened): Promise<Response | Loaded<NewParticipantData>> => {
  const form = await sentOrFresh(page);
  if (form instanceof Response) return form;
  const { locals } = page;
  const [coaches, lists] = await Promise.all([
    coachOptions(locals),
    together({ referrals: listItemsOf(locals, "referral_sources") }),
  ]);
  if (!coaches.ok) return coaches;
  if (!lists.ok) return lists;
  const referrals = referralOptions(lists.data.referrals.items, form.draft, locals);
  return loaded({ form, coaches: coaches.data, referrals }, form.status);
};

const sentOrFresh = async ({ request, locals, redirect }: Opened): Promise<Response | Shown<New>> => {
  if (request.method !== "POST") return fresh({ id: locals.formId, startedOn: today(), coachId: signedIn(locals).id });
  const form = await request.formData();
  const draft = { ...written(form, participantFields), id: idIn(form) };
  const answer = await ask(
    locals.api.participants.index.$post({ json: filled({ ...participantBody(draft, locals), id: draft.id }) }),
  );
  if (answer.ok) return redirect(withQuery(participantPath(answer.data.id), { saved: "uusi" }), 303);
  return refused(draft, answer.problem, participantFields, locals);
};
