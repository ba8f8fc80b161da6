import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { hasQuery, type Query, queryOf, withQuery } from "../../query.ts";
import { errorsOf } from "../parts/answers.ts";
import type { Opened } from "../parts/opened.ts";
import type { FollowUp } from "../parts/rows.ts";

/** What a one-button form sends to mark a follow-up as done, to open it again, to put it off or to give it away. */
export const completing = (followUp: FollowUp) => ({ act: "complete", ...fieldsOf(followUp) });
export const reopening = (followUp: FollowUp) => ({ act: "reopen", ...fieldsOf(followUp) });
export const postponing = (followUp: FollowUp, to: string) => ({ act: "postpone", ...fieldsOf(followUp), to });
export const reassigning = (followUp: FollowUp, coachId: string) => ({
  act: "reassign",
  ...fieldsOf(followUp),
  coachId,
});
export const undoing = (undoId: string) => ({ act: "undo", undo: undoId });

const fieldsOf = ({ id, version }: FollowUp) => ({ followUp: id, version: String(version) });

export type Refused = { errors: FieldError[]; status: number };
type Done = Response | Refused | undefined;

/**
 * Does with a follow-up what its button says, and comes back to the page, or to `back`; pressed twice, it is done once.
 * Nothing when the form is another one.
 */
export const actOnFollowUp = async (page: Opened, form: FormData, back?: string): Promise<Done> => {
  const here = back ?? page.url.pathname + page.url.search;
  switch (text(form, "act")) {
    case "complete":
      return complete(page, form, here, true);
    case "reopen":
      return complete(page, form, here, false);
    case "postpone":
    case "reassign":
      return move(page, form, here);
    case "undo":
      return takeBack(page, form, here);
    default:
      return undefined;
  }
};

/** What a notice said once is not said again. */
const said = {
  done: null,
  reopened: null,
  moved: null,
  given: null,
  undo: null,
  undone: null,
  saved: null,
} satisfies Query;

const storedIn = (form: FormData) => ({
  param: { id: text(form, "followUp") ?? "" },
  header: { "if-match": text(form, "version") ?? "" },
});

const complete = async ({ locals, redirect }: Opened, form: FormData, here: string, done: boolean): Promise<Done> => {
  const completion = locals.api.followUps[":id"].completion;
  const stored = storedIn(form);
  const answer = done ? await ask(completion.$put(stored)) : await ask(completion.$delete(stored));
  const there = withQuery(here, { ...said, ...(done ? { done: stored.param.id } : { reopened: "1" }) });
  if (answer.ok) return redirect(there, 303);
  const current = answer.problem.current as FollowUp | undefined;
  if (current && (current.completedAt !== null) === done) return redirect(there, 303);
  return { errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
};

const move = async ({ locals, redirect }: Opened, form: FormData, here: string): Promise<Done> => {
  const followUp = locals.api.followUps[":id"];
  const stored = storedIn(form);
  const { id } = stored.param;
  const to = text(form, "to") ?? "";
  const coachId = text(form, "coachId") ?? "";
  const postpones = text(form, "act") === "postpone";
  const answer = postpones
    ? await ask(followUp.postponement.$put({ ...stored, json: { to } }))
    : await ask(followUp.coach.$put({ ...stored, json: { coachId } }));
  const there = (undoId?: string) =>
    redirect(withQuery(here, { ...said, [postpones ? "moved" : "given"]: id, undo: undoId }), 303);
  if (answer.ok) return there(answer.data.undoId);
  const current = answer.problem.current as FollowUp | undefined;
  if (current && (postpones ? current.dueOn === to : current.coachId === coachId)) return there();
  return { errors: errorsOf(answer.problem, ["to", "coachId"], locals), status: answer.problem.status };
};

const takeBack = async ({ locals, redirect }: Opened, form: FormData, here: string): Promise<Done> => {
  const answer = await ask(locals.api.undos[":id"].$put({ param: { id: text(form, "undo") ?? "" } }));
  // Pressed twice, it is taken back once.
  const back = answer.ok ? answer.data.restored > 0 : answer.problem.status === 409;
  if (answer.ok || back) return redirect(withQuery(here, { ...said, undone: back ? "1" : "ei" }), 303);
  return { errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
};

/** The follow-up that was just done, put off or given away, so that a slip of the thumb can be taken back. */
export const justDone = async ({ locals, url }: Opened): Promise<FollowUp | undefined> => {
  const id = queryOf({ url }, "done") ?? queryOf({ url }, "moved") ?? queryOf({ url }, "given");
  if (!id) return undefined;
  const answer = await ask(locals.api.followUps[":id"].$get({ param: { id } }));
  if (!answer.ok || (hasQuery({ url }, "done") && answer.data.completedAt === null)) return undefined;
  return answer.data;
};
