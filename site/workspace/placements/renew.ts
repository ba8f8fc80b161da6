import type { z } from "zod";
import type { placementRenewal } from "../../../schema/placements.ts";
import { addDays, today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { placementPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { currentOf, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { Placement } from "../parts/rows.ts";
import { draftOfPlacement, type PlacementDraft, placementBody, sentFields, withHours } from "./draft.ts";

type Renewal = PlacementDraft & { id: string };
export type RenewalData = { placement: Placement; version: string; form: Shown<Renewal> };

/** The form for a new contract with the same employer, filled in with the old one; saved, it shows the new placement. */
export const openRenewal = async (page: Opened): Promise<Response | Loaded<RenewalData>> => {
  const { request, locals } = page;
  const one = locals.api.placements[":id"];
  const found = await ask(one.$get({ param: { id: rowIdOf(page) } }));
  if (!found.ok) return failed(found.problem);
  const placement: Placement = found.data;
  const version = String(placement.version);
  if (request.method !== "POST")
    return loaded({ placement, version, form: fresh({ ...anew(placement, locals), id: locals.formId }) });
  const sent = await send(page, await request.formData());
  if (sent instanceof Response) return sent;
  return loaded({ placement, version: sent.version ?? version, form: sent.form }, sent.form.status);
};

const send = async (page: Opened, form: FormData) => {
  const { locals, redirect } = page;
  const draft = { ...written(form, sentFields), id: idIn(form) };
  const { continuesId: _, ...terms } = placementBody(draft);
  const stored = { param: { id: rowIdOf(page) }, header: { "if-match": text(form, "version") ?? "" } };
  const json = { ...terms, id: draft.id } as z.input<typeof placementRenewal>;
  const answer = await ask(locals.api.placements[":id"].renewal.$post({ ...stored, json }));
  if (answer.ok) return redirect(withQuery(placementPath(answer.data.id), { saved: "uusittu" }), 303);
  const shown = refused(draft, answer.problem, sentFields, locals);
  const current = currentOf<Placement>(answer.problem);
  return {
    form: { ...shown, errors: withHours(shown.errors, draft, locals) },
    version: current && String(current.version),
  };
};

/** The same terms from the day after; a work trial that goes on is an employment. What ends is agreed anew. */
const anew = (placement: Placement, locals: App.Locals): PlacementDraft => {
  const { kind, endedOn, endsOn } = placement;
  const last = endedOn ?? endsOn;
  return {
    ...draftOfPlacement(placement, locals),
    kind: kind === "work_trial" ? "employment" : kind,
    startedOn: last ? addDays(last, 1) : today(),
    endsOn: undefined,
    wageSubsidyEndsOn: undefined,
  };
};
