import type { z } from "zod";
import type { followUpChange, newFollowUp } from "../../../schema/follow-ups.ts";
import { today } from "../../../schema/values/calendar.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { decimal } from "../../forms.ts";
import { employerPath } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { type Draft, filled, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownEither, shownOver } from "../parts/basis.ts";
import { nearDay, nextWeek } from "../parts/days.ts";
import { asWord, chosen, type Difference, differences, type Readings } from "../parts/differences.ts";
import { failed, type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf, signedIn } from "../parts/opened.ts";
import { personOptions, withChosen } from "../parts/options.ts";
import type { Employer, FollowUp } from "../parts/rows.ts";
import { taskOf } from "./task.ts";

const fields = ["kind", "task", "dueOn", "dueTime", "minutes", "coachId"] as const;
type Field = (typeof fields)[number];
/** The id is a new follow-up's. */
type Promised = Draft<Field> & { id?: string | undefined };
type Sent = Shown<Promised> | Refused<Promised, FollowUp>;
export type FollowUpData = {
  employer: Employer;
  form: ShownEither<Promised>;
  coaches: Option[];
  differences: Difference[] | undefined;
};

/** The form that promises an employer something, or moves the promise that the address names. */
export const openFollowUp = async (page: Opened): Promise<Response | Loaded<FollowUpData>> => {
  const { request, locals } = page;
  const id = queryOf(page, "followUp");
  const sent = request.method === "POST" ? await send(page, await request.formData(), id) : undefined;
  if (sent instanceof Response) return sent;
  const [read, followUp] = await Promise.all([
    together({
      employer: ask(locals.api.employers[":id"].$get({ param: { id: rowIdOf(page) } })),
      colleagues: ask(locals.api.colleagues.index.$get()),
    }),
    id ? ask(locals.api.followUps[":id"].$get({ param: { id } })) : undefined,
  ]);
  if (!read.ok) return read;
  if (followUp && !followUp.ok && !sent) return failed(followUp.problem);
  const stands = followUp?.ok ? followUp.data : undefined;
  const colleagues = personOptions(read.data.colleagues.items);
  const coaches = stands ? withChosen(colleagues, stands.coachId, stands.coach) : colleagues;
  const form = shown(stands, sent, locals);
  const now = sent && "current" in sent ? sent.current : undefined;
  const differing =
    now && differences(draftOf(now, locals.locale), form.draft, fields, readings(locals, coaches), locals);
  return loaded({ employer: read.data.employer, form, coaches, differences: differing }, form.status);
};

const shown = (followUp: FollowUp | undefined, sent: Sent | undefined, locals: App.Locals): ShownEither<Promised> => {
  if (sent?.draft) return { ...sent, draft: sent.draft };
  return followUp ? shownOver(followUp, draftOf(followUp, locals.locale), sent) : fresh(newDraft(locals));
};

const send = async (page: Opened, form: FormData, followUpId: string | undefined): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const employerId = rowIdOf(page);
  const draft = written(form, fields);
  const { kind, task = "", dueOn = "", dueTime = null, coachId } = draft;
  const minutes = draft.minutes === undefined ? null : (decimal(draft.minutes, "minutes") ?? draft.minutes);
  const body = { kind, task, dueOn, dueTime, minutes, coachId } as z.input<typeof followUpChange>;
  const { followUps } = locals.api;
  const back = redirect(withQuery(employerPath(employerId), { saved: "muistutus" }), 303);
  if (!followUpId) {
    const id = idIn(form);
    const answer = await ask(
      followUps.index.$post({ json: filled({ ...body, id, employerId }) as z.input<typeof newFollowUp> }),
    );
    return answer.ok ? back : refused({ ...draft, id }, answer.problem, fields, locals);
  }
  const { version } = basisIn(form);
  const answer = await ask(
    followUps[":id"].$patch({ param: { id: followUpId }, header: { "if-match": version }, json: ownWords(body, form) }),
  );
  const asForm = (row: FollowUp) => draftOf(row, locals.locale);
  return answer.ok ? back : refusedChange(draft, form, answer.problem, asForm, fields, locals);
};

/** What a rule says in the reader's language is no text of theirs, unless they change it. */
const ownWords = <Body extends { task?: string | undefined }>({ task, ...body }: Body, form: FormData) =>
  (basisIn(form).opened.includes(`"task":${JSON.stringify(task)}`) ? body : { task, ...body }) as Body;

const newDraft = (locals: App.Locals): Promised => ({
  id: locals.formId,
  kind: "reminder",
  dueOn: nextWeek(today()),
  coachId: signedIn(locals).id,
});

const draftOf = (followUp: FollowUp, locale: Locale): Promised => ({
  kind: followUp.kind,
  task: taskOf(followUp, locale),
  dueOn: followUp.dueOn,
  dueTime: followUp.dueTime ?? undefined,
  minutes: followUp.minutes?.toString(),
  coachId: followUp.coachId,
});

const readings = ({ locale }: App.Locals, coaches: readonly Option[]): Readings<Field> => ({
  kind: asWord(words(locale).labels.followUpKind),
  dueOn: (day) => nearDay(day, locale),
  coachId: chosen(coaches),
});
