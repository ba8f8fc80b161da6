import type { z } from "zod";
import type { newPath, participantChange } from "../../../schema/participants.ts";
import { today } from "../../../schema/values/calendar.ts";
import { newId } from "../../../schema/values/ids.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { type FieldError, text } from "../../forms.ts";
import { participantPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { listedOptions, listItemsOf, nameIn } from "../lists/options.ts";
import { type Draft, errorsOf, idIn, nextId, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { asWord, chosen, type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import { withChosen } from "../parts/options.ts";
import type { ListItem, Participant, Placement } from "../parts/rows.ts";
import {
  coachOptions,
  outOfWorkAnswerOf,
  type ParticipantDraft,
  participantBody,
  participantFields,
  referralOptions,
} from "./create.ts";

const endFields = ["endedOn", "endReason"] as const;
/** Named apart from the correction's fields, which stand on the same page. */
const pathFields = ["pathKind", "pathStartedOn"] as const;
const pathFieldOf: Record<string, string> = { kind: "pathKind", startedOn: "pathStartedOn" };
export const acts = ["path", "end", "reopen", "correct"] as const;
type Act = (typeof acts)[number];
type End = Draft<(typeof endFields)[number]>;
type Path = Draft<(typeof pathFields)[number]> & { id: string };
type Sent = {
  act: Act;
  correction: Refused<ParticipantDraft, Participant>;
  end: End;
  path: Path;
  errors: FieldError[];
  status: number;
};
export type ParticipantData = Omit<Sent, "act" | "status" | "correction"> & {
  correction: ShownOver<ParticipantDraft>;
  participant: Participant;
  placements: Placement[];
  coaches: Option[];
  acted: Act | undefined;
  /** What the forms offer of the organisation's lists. */
  offered: { referrals: Option[]; reasons: Option[]; paths: Option[] };
  differences: Difference[] | undefined;
};

/** One participant: paths onward, placements, the end of coaching, corrections. Each form says in `act` which it is. */
export const openParticipant = async (page: Opened): Promise<Response | Loaded<ParticipantData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const id = rowIdOf(page);
  const { participants, placements } = locals.api;
  const [found, jobs, coaches, lists] = await Promise.all([
    ask(participants[":id"].$get({ param: { id } })),
    ask(placements.index.$get({ query: { participant: id, limit: "100" } })),
    coachOptions(locals),
    listItemsOf(locals),
  ]);
  if (!found.ok) return failed(found.problem);
  if (!jobs.ok) return failed(jobs.problem);
  if (!coaches.ok) return coaches;
  if (!lists.ok) return failed(lists.problem);
  const participant: Participant = found.data;
  // Only the lead chooses; a coach is offered nobody.
  const choices = coaches.data.length > 0 ? withChosen(coaches.data, participant.coachId, participant.coach) : [];
  const stored = draftOf(participant);
  const corrected = sent?.act === "correct" ? sent.correction : undefined;
  const correction = shownOver(participant, stored, corrected);
  const stale = corrected?.current;
  const end = sent?.act === "end" ? sent.end : { endedOn: today() };
  const path = sent?.act === "path" ? sent.path : { id: newId(), pathStartedOn: today() };
  const { items } = lists.data;
  const referrals = referralOptions(items, correction.draft, locals);
  const data = {
    participant,
    placements: jobs.data.items,
    coaches: choices,
    acted: sent?.act,
    errors: sent?.errors ?? [],
    correction,
    end,
    path,
    offered: {
      referrals,
      reasons: listedOptions(items, "end_reasons", locals, end.endedOn, chosenIn(end.endReason)),
      paths: listedOptions(items, "paths", locals, path.pathStartedOn, chosenIn(path.pathKind)),
    },
    differences: stale
      ? differences(draftOf(stale), correction.draft, participantFields, readings(locals, choices, items), locals)
      : undefined,
  };
  return loaded(data, sent?.status);
};

const send = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const act = acts.find((known) => known === text(form, "act")) ?? "correct";
  const typed = written(form, participantFields);
  const end = written(form, endFields);
  const path = { ...written(form, pathFields), id: idIn(form) };
  const change = {
    end: { endedOn: end.endedOn ?? "", endReason: end.endReason ?? "" },
    reopen: { endedOn: null, endReason: null },
    correct: participantBody(typed, locals),
    path: {},
  }[act];
  const one = locals.api.participants[":id"];
  const answer =
    act === "path"
      ? await ask(one.paths.$post({ param: { id }, json: pathBody(path) }))
      : await ask(
          one.$patch({
            param: { id },
            header: { "if-match": basisIn(form).version },
            json: change as z.input<typeof participantChange>,
          }),
        );
  if (answer.ok) return redirect(withQuery(participantPath(id), { saved: act }), 303);
  const { problem } = answer;
  const fields = { path: Object.keys(pathFieldOf), end: endFields, reopen: [], correct: participantFields }[act];
  const told = errorsOf(problem, fields, locals);
  const errors = act === "path" ? told.map((error) => ({ ...error, path: pathFieldOf[error.path] ?? "" })) : told;
  const correction = refusedChange(typed, form, problem, draftOf, participantFields, locals);
  return { act, correction, end, path: { ...path, id: nextId(path.id, problem) }, errors, status: problem.status };
};

const pathBody = ({ id, pathKind, pathStartedOn }: Path) =>
  ({ id, kind: pathKind, startedOn: pathStartedOn }) as z.input<typeof newPath>;

const chosenIn = (choice: string | undefined): string[] => (choice ? [choice] : []);

const draftOf = ({
  municipality,
  startedOn,
  referralSource,
  outOfWorkAtStart,
  coachId,
}: Participant): ParticipantDraft => ({
  municipality,
  startedOn,
  referralSource,
  outOfWorkAtStart: outOfWorkAnswerOf(outOfWorkAtStart),
  coachId,
});

const readings = ({ locale }: App.Locals, coaches: readonly Option[], items: readonly ListItem[]) => ({
  municipality: (code: string) => municipalityName(code, locale),
  startedOn: (day: string) => fullDay(day, locale),
  referralSource: asWord(Object.fromEntries(items.map((item) => [item.id, nameIn(item, locale)]))),
  outOfWorkAtStart: asWord(words(locale).workspace.participants.outOfWorkAnswers),
  coachId: chosen(coaches),
});
