import { today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { text } from "../../forms.ts";
import { placementPath } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { filled, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { participantOptions, participantsInCoaching } from "../parts/options.ts";
import type { Employer } from "../parts/rows.ts";
import { continuedOptions, type PlacementDraft, placementBody, sentFields, withHours } from "./draft.ts";

type New = PlacementDraft & { id: string; participantId?: string | undefined };
export type NewPlacementData = { employer: Employer; form: Shown<New>; participants: Option[]; earlier: Option[] };

/** The form for a placement with the employer that was chosen. */
export const openNewPlacement = async (
  page: Opened,
  employerId: string,
): Promise<Response | Loaded<NewPlacementData>> => {
  const form = await sentOrFresh(page, employerId);
  if (form instanceof Response) return form;
  const { employers, placements } = page.locals.api;
  const read = await together({
    employer: ask(employers[":id"].$get({ param: { id: employerId } })),
    participants: participantsInCoaching(page.locals),
    placements: ask(placements.index.$get({ query: { employer: employerId, limit: "100" } })),
  });
  if (!read.ok) return read;
  const data = {
    employer: read.data.employer,
    form,
    participants: participantOptions(read.data.participants),
    earlier: continuedOptions(read.data.placements.items, page.locals),
  };
  return loaded(data, form.status);
};

const sentOrFresh = async (page: Opened, employerId: string): Promise<Response | Shown<New>> => {
  const { request, locals, redirect } = page;
  if (request.method !== "POST") {
    const known = { participantId: queryOf(page, "participant"), continuesId: queryOf(page, "continues") };
    return fresh({ id: locals.formId, startedOn: today(), ...known });
  }
  const form = await request.formData();
  const participantId = text(form, "participantId");
  const draft = { ...written(form, sentFields), id: idIn(form), participantId };
  // Without a participant the body goes without one: the API says whom to choose.
  const whose = locals.settings.participants ? { participantId: participantId as string } : {};
  const json = filled({ id: draft.id, employerId, ...whose, ...placementBody(draft) });
  const answer = await ask(locals.api.placements.index.$post({ json }));
  if (answer.ok) return redirect(withQuery(placementPath(answer.data.id), { saved: "uusi" }), 303);
  const shown = refused(draft, answer.problem, ["participantId", ...sentFields], locals);
  return { ...shown, errors: withHours(shown.errors, draft, locals) };
};
