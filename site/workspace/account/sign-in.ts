import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { onwardPath, paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { errorsOf, filled } from "../parts/answers.ts";
import type { Opened } from "../parts/opened.ts";

type SignIn = { email?: string | undefined; onward?: string | undefined; errors: FieldError[]; status: number };

/** Opens a session and goes on to where the person was heading. */
export const signIn = async ({ request, locals, url, redirect }: Opened): Promise<Response | SignIn> => {
  const onward = onwardPath(queryOf({ url }, "onward"));
  if (locals.actor.kind === "user") return redirect(onward ?? paths.today, 303);
  if (request.method !== "POST") return { onward, errors: [], status: 200 };
  const form = await request.formData();
  const email = text(form, "email");
  const password = form.get("password");
  const json = filled({ email: email ?? "", password: typeof password === "string" ? password : "" });
  const answer = await ask(locals.api.auth["sign-in"].email.$post({ json }));
  if (answer.ok) return withCookies(redirect(onward ?? paths.today, 303), answer.response);
  return {
    email,
    onward,
    errors: errorsOf(answer.problem, ["email", "password"], locals),
    status: answer.problem.status,
  };
};

/** Asks for a link that sets a new password. The page says the same for every address, so that it tells of nobody. */
export const requestLink = async ({ request, locals }: Opened) => {
  if (request.method !== "POST") return { sent: false, errors: [], status: 200 };
  const email = text(await request.formData(), "email");
  const answer = await ask(locals.api.auth["request-password-reset"].$post({ json: filled({ email: email ?? "" }) }));
  if (answer.ok || answer.problem.status === 401) return { sent: true, errors: [], status: 200 };
  return { sent: false, email, errors: errorsOf(answer.problem, ["email"], locals), status: answer.problem.status };
};

/** Sets a password with the token of a mailed link. Only sending the form uses the link: mail scanners open links too. */
export const setPassword = async ({ request, locals, url, redirect }: Opened) => {
  const token = queryOf({ url }, "token") ?? "";
  if (request.method !== "POST") return { token, deadLink: false, errors: [], status: 200 };
  const newPassword = (await request.formData()).get("newPassword");
  const json = { token, newPassword: typeof newPassword === "string" ? newPassword : "" };
  const answer = await ask(locals.api.auth["reset-password"].$post({ json }));
  if (answer.ok) return redirect(withQuery(paths.signIn, { passwordSet: "1" }), 303);
  const { status, type } = answer.problem;
  return {
    token,
    deadLink: type.endsWith("deadLink"),
    errors: errorsOf(answer.problem, ["newPassword"], locals),
    status,
  };
};

/** A redirect that carries the cookies of an answer to the browser. */
export const withCookies = (redirect: Response, answer: Response): Response => {
  for (const cookie of answer.headers.getSetCookie()) redirect.headers.append("set-cookie", cookie);
  return redirect;
};
