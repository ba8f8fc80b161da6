import type { z } from "zod";
import { today } from "../../../schema/values/calendar.ts";
import { newId } from "../../../schema/values/ids.ts";
import type { newWorkShare } from "../../../schema/work-shares.ts";
import { ask } from "../../../worker/client.ts";
import { decimal, type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { type Draft, errorsOf, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { Absence, Colleague, WorkShare } from "../parts/rows.ts";

export const shareFields = ["userId", "startsOn", "percent"] as const;
/** A hundred per cent, in digits. */
export const longestPercent = 3;
type Share = Draft<(typeof shareFields)[number]> & { id: string };
type Sent = { form?: Shown<Share>; errors: FieldError[]; status: number };
export type TeamData = {
  people: (Colleague & { share: WorkShare | undefined })[];
  shares: WorkShare[];
  absences: Absence[];
  form: Shown<Share>;
  errors: FieldError[];
};

/** The team as its lead sees it: who works how much, who is away, and the form for a part-time share. */
export const openTeam = async (page: Opened): Promise<Response | Loaded<TeamData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const { colleagues, workShares, absences } = locals.api;
  const read = await together({
    colleagues: ask(colleagues.index.$get()),
    shares: ask(workShares.index.$get()),
    absences: ask(absences.index.$get({ query: { limit: "100" } })),
  });
  if (!read.ok) return read;
  const shares = read.data.shares.items;
  const data = {
    people: read.data.colleagues.items.map((person) => ({ ...person, share: shareNow(shares, person.id) })),
    shares,
    absences: read.data.absences.items,
    form: sent?.form ?? fresh({ id: newId(), startsOn: today() }),
    errors: sent?.errors ?? [],
  };
  return loaded(data, sent?.status);
};

/** They come the latest first. */
const shareNow = (shares: readonly WorkShare[], userId: string): WorkShare | undefined =>
  shares.find((share) => share.userId === userId && share.startsOn <= today());

const send = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Sent> => {
  const { workShares } = locals.api;
  if (text(form, "act") === "remove") {
    const stored = { param: { id: idIn(form) }, header: { "if-match": text(form, "version") ?? "" } };
    const answer = await ask(workShares[":id"].$delete(stored));
    if (answer.ok) return redirect(withQuery(paths.team, { saved: "poisto" }), 303);
    return { errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
  }
  const draft = { ...written(form, shareFields), id: idIn(form) };
  const { userId = "", startsOn = "", percent = "" } = draft;
  const json = { id: draft.id, userId, startsOn, percent: decimal(percent, "percent") ?? percent } as z.input<
    typeof newWorkShare
  >;
  const answer = await ask(workShares.index.$post({ json }));
  if (answer.ok) return redirect(withQuery(paths.team, { saved: "osuus" }), 303);
  const shown = refused(draft, answer.problem, shareFields, locals);
  return { form: shown, errors: shown.errors, status: shown.status };
};
