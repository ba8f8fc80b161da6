import type { z } from "zod";
import type { placementChange, placementEnd } from "../../../schema/placements.ts";
import { today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { type FieldError, text } from "../../forms.ts";
import { placementPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { type Draft, errorsOf, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { Placement } from "../parts/rows.ts";
import {
  continuedOptions,
  draftOfPlacement,
  type PlacementDraft,
  placementBody,
  placementFields,
  placementReadings,
  sentFields,
  withHours,
} from "./draft.ts";

const endFields = ["endedOn", "endReason"] as const;
type End = Draft<(typeof endFields)[number]>;
/** Named apart from the correction's field, which stands on the same page. */
type Extension = Draft<"newEndsOn">;
const acts = ["correct", "extend", "end", "endAgain", "reopen"] as const;
type Act = (typeof acts)[number];
type Sent = {
  act: Act;
  correction: Refused<PlacementDraft, Placement>;
  end: End;
  extension: Extension;
  errors: FieldError[];
  status: number;
};
export type PlacementData = {
  placement: Placement;
  /** Whether the person looking may change it. */
  own: boolean;
  version: string;
  correction: ShownOver<PlacementDraft>;
  end: End;
  extension: Extension;
  acted: Act | undefined;
  errors: FieldError[];
  earlier: Option[];
  differences: Difference[] | undefined;
};

/** One placement: its facts, the form that ends it, and the form that corrects it. */
export const openPlacement = async (page: Opened): Promise<Response | Loaded<PlacementData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const { placements } = locals.api;
  const found = await ask(placements[":id"].$get({ param: { id: rowIdOf(page) } }));
  if (!found.ok) return failed(found.problem);
  const placement: Placement = found.data;
  const earlier = await earlierOptions(placement, locals);
  const corrected = sent?.act === "correct" ? sent.correction : undefined;
  const correction = shownOver(placement, draftOfPlacement(placement, locals), corrected);
  const now = corrected?.current && draftOfPlacement(corrected.current, locals);
  const data = {
    placement,
    own: placement.own,
    version: String(placement.version),
    correction,
    end: sent && (sent.act === "end" || sent.act === "endAgain") ? sent.end : endOf(placement),
    extension: sent?.act === "extend" ? sent.extension : {},
    acted: sent?.act,
    errors: sent?.errors ?? [],
    earlier,
    differences: now && differences(now, correction.draft, placementFields, placementReadings(locals, earlier), locals),
  };
  return loaded(data, sent?.status);
};

/** What the placement may continue: the participant's other ones with this employer, as one's own coach sees them; or what else is nobody's. */
const earlierOptions = async (placement: Placement, locals: App.Locals): Promise<Option[]> => {
  const { id, own, participantId, employerId, continuesId } = placement;
  if (!own) return [];
  const { placements } = locals.api;
  const whose = participantId === null ? { employer: employerId } : { participant: participantId };
  const found = await ask(placements.index.$get({ query: { ...whose, limit: "100" } }));
  const isOther = (one: Placement) =>
    one.id !== id && one.employerId === employerId && one.participantId === participantId;
  const others = found.ok ? found.data.items.filter(isOther) : [];
  return continuedOptions(others, locals, continuesId);
};

/** How it ended; one that has not, ends today or has ended with its term. */
const endOf = ({ endedOn, endReason, endsOn }: Placement): End =>
  endedOn === null
    ? { endedOn: endsOn && endsOn < today() ? endsOn : today() }
    : { endedOn, endReason: endReason ?? undefined };

const send = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const stored = { param: { id }, header: { "if-match": basisIn(form).version } };
  const one = locals.api.placements[":id"];
  const act = acts.find((known) => known === text(form, "act")) ?? "correct";
  const draft = written(form, sentFields);
  const end = written(form, endFields);
  const extension = written(form, ["newEndsOn"]);
  const change = {
    correct: () => placementBody(draft),
    extend: () => ({ endsOn: extension.newEndsOn ?? "" }),
    end: () => end,
    endAgain: () => ({ endedOn: end.endedOn ?? "", endReason: end.endReason ?? "" }),
    reopen: () => ({ endedOn: null, endReason: null }),
  }[act]();
  const answer =
    act === "end"
      ? await ask(one.end.$put({ ...stored, json: change as z.input<typeof placementEnd> }))
      : await ask(one.$patch({ ...stored, json: change as z.input<typeof placementChange> }));
  if (answer.ok) return redirect(withQuery(placementPath(id), { saved: act }), 303);
  const { problem } = answer;
  const fields = { correct: sentFields, extend: ["endsOn"], end: endFields, endAgain: endFields, reopen: [] }[act];
  const told = errorsOf(problem, fields, locals);
  const errors = act === "extend" ? told.map((error) => ({ ...error, path: error.path && "newEndsOn" })) : told;
  const draftOf = (row: Placement) => draftOfPlacement(row, locals);
  const correction = refusedChange(draft, form, problem, draftOf, placementFields, locals);
  return { act, correction, end, extension, errors: withHours(errors, draft, locals), status: problem.status };
};
