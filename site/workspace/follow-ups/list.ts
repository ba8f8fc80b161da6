import { type Day, isoWeek, today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { queryOf } from "../../query.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { isLead, type Opened } from "../parts/opened.ts";
import type { FollowUp } from "../parts/rows.ts";
import { actOnFollowUp, justDone } from "./completion.ts";

type OfDay = { day: Day; followUps: FollowUp[] };
type OfWeek = { week: string; days: OfDay[] };
export type FollowUpListData = {
  today: Day;
  state: "open" | "done";
  team: boolean;
  weeks: OfWeek[];
  nextCursor: string | null;
  paged: boolean;
  done: FollowUp | undefined;
  errors: FieldError[];
};

/** One's own follow-ups by day, and those one stands in for; the lead may look at the whole team's. */
export const openFollowUps = async (page: Opened): Promise<Response | Loaded<FollowUpListData>> => {
  const { request, locals } = page;
  const acted = request.method === "POST" ? await actOnFollowUp(page, await request.formData()) : undefined;
  if (acted instanceof Response) return acted;
  const team = isLead(locals) && queryOf(page, "whose") === "tiimi";
  const state = queryOf(page, "state") === "tehdyt" ? ("done" as const) : ("open" as const);
  const cursor = queryOf(page, "cursor");
  const query = { state, ...(!team && { mine: "true" as const }), ...(cursor && { cursor }) };
  const [read, done] = await Promise.all([
    together({ list: ask(locals.api.followUps.index.$get({ query })) }),
    justDone(page),
  ]);
  if (!read.ok) return read;
  const { items, nextCursor } = read.data.list;
  const paged = cursor !== undefined;
  const errors = acted?.errors ?? [];
  return loaded({ today: today(), state, team, weeks: byWeek(items), nextCursor, paged, done, errors }, acted?.status);
};

/** In the order they came: each week with its days, each day with its follow-ups. */
const byWeek = (followUps: FollowUp[]): OfWeek[] => {
  const days = Map.groupBy(followUps, ({ completedOn, dueOn }) => completedOn ?? dueOn);
  const weeks = Map.groupBy(days, ([day]) => isoWeek(day));
  return [...weeks].map(([week, ofWeek]) => ({
    week,
    days: ofWeek.map(([day, ofDay]) => ({ day, followUps: ofDay })),
  }));
};
