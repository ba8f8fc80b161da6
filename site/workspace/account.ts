import type { ProblemBody } from "../../schema/problems.ts";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import { ask } from "../../worker/client.ts";
import { type FieldError, text } from "../forms.ts";
import { errorsOf } from "./answers.ts";
import { type Loaded, loaded, together } from "./loaded.ts";
import type { Opened } from "./opened.ts";
import { paths, withQuery } from "./paths.ts";
import { withCookies } from "./sign-in.ts";

type Read<Call extends (...args: never[]) => Promise<{ json(): Promise<unknown> }>> = Awaited<
  ReturnType<Awaited<ReturnType<Call>>["json"]>
>;
type Api = App.Locals["api"];
export type AccountData = {
  me: Read<Api["me"]["index"]["$get"]>;
  sessions: Read<Api["me"]["sessions"]["$get"]>["items"];
  errors: FieldError[];
};

/** One's own account: each of its forms says in `act` what it does. */
export const openAccount = async (page: Opened): Promise<Response | Loaded<AccountData>> => {
  const refused =
    page.request.method === "POST" ? await act(page, await page.request.formData()) : { errors: [], status: 200 };
  if (refused instanceof Response) return refused;
  const { api } = page.locals;
  const read = await together({ me: ask(api.me.index.$get()), sessions: ask(api.me.sessions.$get()) });
  if (!read.ok) return read;
  const { me, sessions } = read.data;
  return loaded({ me, sessions: sessions.items, errors: refused.errors }, refused.status);
};

type Refused = { errors: FieldError[]; status: number };

const act = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Refused> => {
  const { api } = locals;
  const refuse = (problem: ProblemBody, fields: readonly string[]) => ({
    errors: errorsOf(problem, fields, locals),
    status: problem.status,
  });
  const back = (done: string) => redirect(withQuery(paths.own, { tehty: done }), 303);
  switch (text(form, "act")) {
    case "language": {
      const locale = locales.find((known) => known === text(form, "locale")) as Locale;
      const answer = await ask(api.me.index.$patch({ json: { locale } }));
      return answer.ok ? back("kieli") : refuse(answer.problem, ["locale"]);
    }
    case "password": {
      const typed = (name: string) => String(form.get(name) ?? "");
      const json = { currentPassword: typed("currentPassword"), newPassword: typed("newPassword") };
      const answer = await ask(api.auth["change-password"].$post({ json }));
      if (answer.ok) return withCookies(back("salasana"), answer.response);
      return refuse(answer.problem, ["currentPassword", "newPassword"]);
    }
    case "session": {
      const answer = await ask(api.me.sessions[":id"].$delete({ param: { id: text(form, "session") ?? "" } }));
      return answer.ok || answer.problem.status === 404 ? back("paikka") : refuse(answer.problem, []);
    }
    case "everywhere": {
      const answer = await ask(api.me.sessions.$delete());
      if (answer.ok) return redirect(withQuery(paths.signIn, { ulos: "kaikkialta" }), 303);
      return refuse(answer.problem, []);
    }
    default:
      return { errors: [], status: 200 };
  }
};
