import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { onwardPath, paths } from "../../links.ts";
import { queryOf } from "../../query.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { Colleague, FollowUp } from "../parts/rows.ts";
import { actOnFollowUp } from "./completion.ts";

export type MoveData = {
  followUp: FollowUp;
  others: Colleague[];
  back: string;
  /** The day that was chosen and refused. */
  chosen: string | undefined;
  errors: FieldError[];
};

/** Puts one follow-up off to any day or gives it to anybody, and goes back to where it was found. */
export const openMove = async (page: Opened): Promise<Response | Loaded<MoveData>> => {
  const { request, locals } = page;
  const back = onwardPath(queryOf(page, "back")) ?? paths.followUps;
  const form = request.method === "POST" ? await request.formData() : undefined;
  const acted = form && (await actOnFollowUp(page, form, back));
  if (acted instanceof Response) return acted;
  const read = await together({
    followUp: ask(locals.api.followUps[":id"].$get({ param: { id: rowIdOf(page) } })),
    colleagues: ask(locals.api.colleagues.index.$get()),
  });
  if (!read.ok) return read;
  const { followUp, colleagues } = read.data;
  const others = colleagues.items.filter(({ id }) => id !== followUp.coachId);
  const errors = acted?.errors ?? [];
  return loaded({ followUp, others, back, chosen: form && text(form, "to"), errors }, acted?.status);
};
