import type { z } from "zod";
import type { todayAnswer } from "../../../schema/today.ts";
import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryOf } from "../../query.ts";
import { actOnFollowUp, justDone } from "../follow-ups/completion.ts";
import { actOnMail } from "../mails/doubtful.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { isLead, type Opened } from "../parts/opened.ts";
import type { FollowUp } from "../parts/rows.ts";

export type TodayData = z.infer<typeof todayAnswer> & {
  team: boolean;
  /** As many as can be told at once are shown, not only the first. */
  whole: boolean;
  done: FollowUp | undefined;
  errors: FieldError[];
};

/** What waits for a coach today and comes next; the lead may look at the whole team's. */
export const openToday = async (page: Opened): Promise<Response | Loaded<TodayData>> => {
  const { request, locals } = page;
  const acted = request.method === "POST" ? await act(page, await request.formData()) : undefined;
  if (acted instanceof Response) return acted;
  const team = isLead(locals) && queryOf(page, "whose") === "tiimi";
  const whole = queryOf(page, "show") === "kaikki";
  const query = { scope: team ? ("team" as const) : ("own" as const), ...(whole && { limit: "100" }) };
  const [read, done] = await Promise.all([
    together({ today: ask(locals.api.today.index.$get({ query })) }),
    justDone(page),
  ]);
  if (!read.ok) return read;
  return loaded({ ...read.data.today, team, whole, done, errors: acted?.errors ?? [] }, acted?.status);
};

const act = async (page: Opened, form: FormData) =>
  (await actOnFollowUp(page, form)) ?? (await actOnMail(page, form, paths.today));
