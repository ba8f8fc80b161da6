import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { errorsOf, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { nearDay } from "../parts/days.ts";
import { chosen, type Difference, differences } from "../parts/differences.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { isLead, type Opened, rowIdOf, signedIn } from "../parts/opened.ts";
import { withChosen } from "../parts/options.ts";
import type { Absence } from "../parts/rows.ts";
import { type AbsenceDraft, absenceDraft, absenceFields, colleaguesOf, substitutesFor } from "./draft.ts";

export type AbsenceData = {
  absence: Absence;
  own: boolean;
  form: ShownOver<AbsenceDraft>;
  substitutes: Option[];
  differences: Difference[] | undefined;
};

/** One absence: its days and substitute, and its removal; one's own, or anybody's for the lead. */
export const openAbsence = async (page: Opened): Promise<Response | Loaded<AbsenceData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await act(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await together({
    absence: ask(locals.api.absences[":id"].$get({ param: { id: rowIdOf(page) } })),
    colleagues: colleaguesOf(locals),
  });
  if (!read.ok) return read;
  const { absence, colleagues } = read.data;
  const others = substitutesFor(absence.userId, colleagues.items);
  const substitutes = withChosen(others, absence.substituteId, absence.substitute);
  const form = shownOver(absence, absenceDraft(absence), sent);
  const readings = {
    startsOn: (day: string) => nearDay(day, locals.locale),
    endsOn: (day: string) => nearDay(day, locals.locale),
    substituteId: chosen(substitutes),
  };
  const now = sent?.current;
  const differing = now && differences(absenceDraft(now), form.draft, absenceFields, readings, locals);
  const own = absence.userId === signedIn(locals).id || isLead(locals);
  return loaded({ absence, own, form, substitutes, differences: differing }, form.status);
};

const act = async (page: Opened, form: FormData): Promise<Response | Refused<AbsenceDraft, Absence>> => {
  const { locals, redirect } = page;
  const stored = { param: { id: rowIdOf(page) }, header: { "if-match": text(form, "version") ?? "" } };
  const one = locals.api.absences[":id"];
  if (text(form, "act") === "remove") {
    const answer = await ask(one.$delete(stored));
    // Pressed twice, it is removed once.
    if (answer.ok || answer.problem.status === 404) return redirect(withQuery(paths.absences, { removed: "1" }), 303);
    const { problem } = answer;
    return {
      draft: undefined,
      basis: basisIn(form),
      errors: errorsOf(problem, [], locals),
      status: problem.status,
      current: undefined,
    };
  }
  const draft = written(form, absenceFields);
  const { startsOn = "", endsOn = "", substituteId = null } = draft;
  const answer = await ask(one.$patch({ ...stored, json: { startsOn, endsOn, substituteId } }));
  if (answer.ok) return redirect(withQuery(paths.absences, { saved: "1" }), 303);
  return refusedChange(draft, form, answer.problem, absenceDraft, absenceFields, locals);
};
