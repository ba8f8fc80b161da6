import type { z } from "zod";
import type { meeting } from "../../../schema/meeting.ts";
import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { errorsOf } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";

export type Meeting = z.infer<typeof meeting>;
export type MeetingData = {
  meeting: Meeting;
  /** Asked for by its own address: wage subsidies are not for a wall. */
  subsidies: boolean;
  note: string | undefined;
  errors: FieldError[];
};
type Sent = { note: string | undefined; errors: FieldError[]; status: number };

/** A week of the team, to be looked at together; the lead marks with one button that its contacts were gone through. */
export const openMeeting = async (page: Opened): Promise<Response | Loaded<MeetingData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await act(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const week = queryOf(page, "week");
  const read = await together({ meeting: ask(locals.api.meeting.index.$get({ query: week ? { week } : {} })) });
  if (!read.ok) return read;
  const subsidies = queryOf(page, "show") === "tuet";
  return loaded({ meeting: read.data.meeting, subsidies, note: sent?.note, errors: sent?.errors ?? [] }, sent?.status);
};

export const meetingPath = (week: string): string => withQuery(paths.meeting, { week });

const act = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Sent> => {
  const week = text(form, "week") ?? "";
  const note = text(form, "note");
  const one = locals.api.weeklyReviews[":week"];
  const takesBack = text(form, "act") === "takeBack";
  const answer = takesBack
    ? await ask(one.$delete({ param: { week }, header: { "if-match": text(form, "version") ?? "" } }))
    : await ask(one.$put({ param: { week }, json: { note: note ?? null } }));
  // Pressed twice, it is taken back once.
  if (answer.ok || (takesBack && answer.problem.status === 404))
    return redirect(withQuery(meetingPath(week), { saved: takesBack ? "peruttu" : "merkitty" }), 303);
  return { note, errors: errorsOf(answer.problem, ["note"], locals), status: answer.problem.status };
};
