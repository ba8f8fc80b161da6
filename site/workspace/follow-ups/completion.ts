import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { errorsOf } from "../answers.ts";
import { isLead, type Opened, signedIn } from "../opened.ts";
import { withQuery } from "../paths.ts";
import type { FollowUp } from "../rows.ts";

/** What a one-button form sends to mark a follow-up as done, or to open it again. */
export const completing = ({ id, version }: FollowUp) => ({ act: "complete", followUp: id, version: String(version) });
export const reopening = ({ id, version }: FollowUp) => ({ act: "reopen", followUp: id, version: String(version) });

/** One's own, or anybody's for the lead. */
export const mayComplete = ({ coachId }: FollowUp, locals: App.Locals): boolean =>
  coachId === signedIn(locals).id || isLead(locals);

export type Refused = { errors: FieldError[]; status: number };

/** Marks a follow-up as done or opens it again, and comes back to the page; pressed twice, it is done once. */
export const actOnFollowUp = async (
  { locals, url, redirect }: Opened,
  form: FormData,
): Promise<Response | Refused | undefined> => {
  const act = text(form, "act");
  if (act !== "complete" && act !== "reopen") return undefined;
  const id = text(form, "followUp") ?? "";
  const stored = { param: { id }, header: { "if-match": text(form, "version") ?? "" } };
  const completion = locals.api.followUps[":id"].completion;
  const done = act === "complete";
  const answer = done ? await ask(completion.$put(stored)) : await ask(completion.$delete(stored));
  const here = withQuery(url.pathname + url.search, {
    tehty: done ? id : null,
    avattu: done ? null : "1",
    tallennettu: null,
  });
  if (answer.ok) return redirect(here, 303);
  const current = answer.problem.current as FollowUp | undefined;
  if (current && (current.completedAt !== null) === done) return redirect(here, 303);
  return { errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
};

/** The follow-up that was just marked as done, so that a slip of the thumb can be taken back. */
export const justDone = async ({ locals, url }: Opened): Promise<FollowUp | undefined> => {
  const id = url.searchParams.get("tehty");
  if (!id) return undefined;
  const answer = await ask(locals.api.followUps[":id"].$get({ param: { id } }));
  return answer.ok && answer.data.completedAt !== null ? answer.data : undefined;
};
