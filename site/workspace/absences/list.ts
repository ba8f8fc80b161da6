import type { z } from "zod";
import type { newAbsence } from "../../../schema/absences.ts";
import { today } from "../../../schema/values/calendar.ts";
import { newId } from "../../../schema/values/ids.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { filled, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { isLead, type Opened, signedIn } from "../parts/opened.ts";
import { personOptions } from "../parts/options.ts";
import type { Absence } from "../parts/rows.ts";
import { type AbsenceDraft, absenceFields, colleaguesOf, substitutesFor } from "./draft.ts";

export type AbsenceListData = {
  absences: Absence[];
  nextCursor: string | null;
  paged: boolean;
  form: Shown<AbsenceDraft>;
  /** Whom the lead may say to be away; others only themselves. */
  people: Option[];
  substitutes: Option[];
};

/** Who is away and who stands in, and the form that adds an absence. */
export const openAbsences = async (page: Opened): Promise<Response | Loaded<AbsenceListData>> => {
  const { request, locals } = page;
  const me = signedIn(locals).id;
  const form = request.method === "POST" ? await send(page, await request.formData()) : fresh(newDraft(me));
  if (form instanceof Response) return form;
  const cursor = queryOf(page, "cursor");
  const read = await together({
    list: ask(locals.api.absences.index.$get({ query: { ...(cursor && { cursor }) } })),
    colleagues: colleaguesOf(locals),
  });
  if (!read.ok) return read;
  const { list, colleagues } = read.data;
  const people = isLead(locals) ? personOptions(colleagues.items) : [];
  const substitutes = substitutesFor(isLead(locals) ? undefined : me, colleagues.items);
  const { items: absences, nextCursor } = list;
  return loaded({ absences, nextCursor, paged: cursor !== undefined, form, people, substitutes }, form.status);
};

const newDraft = (userId: string): AbsenceDraft => ({ id: newId(), userId, startsOn: today(), endsOn: today() });

const send = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Shown<AbsenceDraft>> => {
  const { substituteId = null, userId, startsOn = "", endsOn = "" } = written(form, absenceFields);
  const draft = { ...written(form, absenceFields), id: idIn(form) };
  const json = filled({ id: draft.id, userId, startsOn, endsOn, substituteId }) as z.input<typeof newAbsence>;
  const answer = await ask(locals.api.absences.index.$post({ json }));
  if (answer.ok) return redirect(withQuery(paths.absences, { saved: "1" }), 303);
  return refused(draft, answer.problem, absenceFields, locals);
};
