import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { errorsOf } from "../parts/answers.ts";
import type { Opened } from "../parts/opened.ts";

/** What the button under a mail in doubt sends. */
export const acknowledging = (id: string) => ({ act: "mail", mail: id });

/** Somebody knows of a mail in doubt: back to the page, where it is shown no more; also when the button is pressed twice. */
export const actOnMail = async (
  { locals, redirect }: Opened,
  form: FormData,
  back: string,
): Promise<Response | { errors: FieldError[]; status: number } | undefined> => {
  if (text(form, "act") !== "mail") return undefined;
  const seen = locals.api.me.mails[":id"].seen;
  const answer = await ask(seen.$put({ param: { id: text(form, "mail") ?? "" } }));
  if (answer.ok || answer.problem.status === 404) return redirect(back, 303);
  return { errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
};
