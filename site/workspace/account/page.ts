import type { ProblemBody } from "../../../schema/problems.ts";
import { type Locale, locales } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { actOnMail } from "../mails/doubtful.ts";
import { errorsOf } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { DoubtfulMail } from "../parts/rows.ts";
import { withCookies } from "./sign-in.ts";

type Read<Call extends (...args: never[]) => Promise<{ json(): Promise<unknown> }>> = Awaited<
  ReturnType<Awaited<ReturnType<Call>>["json"]>
>;
type Api = App.Locals["api"];
export type AccountData = {
  me: Read<Api["me"]["index"]["$get"]>;
  sessions: Read<Api["me"]["sessions"]["$get"]>["items"];
  mails: readonly DoubtfulMail[];
  feed: Read<Api["calendarFeed"]["index"]["$get"]>;
  /** The calendar's address, on the one page that answers its making. */
  address: string | undefined;
  errors: FieldError[];
};

/** One's own account: each of its forms says in `act` what it does. */
export const openAccount = async (page: Opened): Promise<Response | Loaded<AccountData>> => {
  const acted: Acted | Response =
    page.request.method === "POST" ? await act(page, await page.request.formData()) : idle;
  if (acted instanceof Response) return acted;
  const { api } = page.locals;
  const read = await together({
    me: ask(api.me.index.$get()),
    sessions: ask(api.me.sessions.$get()),
    mails: ask(api.me.mails.$get()),
    feed: ask(api.calendarFeed.index.$get()),
  });
  if (!read.ok) return read;
  const { me, sessions, mails, feed } = read.data;
  const { address, errors, status } = acted;
  return loaded({ me, sessions: sessions.items, mails: mails.items, feed, address, errors }, status);
};

type Acted = { errors: FieldError[]; status: number; address?: string };
const idle: Acted = { errors: [], status: 200 };

const act = async (page: Opened, form: FormData): Promise<Response | Acted> => {
  const { locals, redirect } = page;
  const { api } = locals;
  const refuse = (problem: ProblemBody, fields: readonly string[]) => ({
    errors: errorsOf(problem, fields, locals),
    status: problem.status,
  });
  const back = (done: string) => redirect(withQuery(paths.own, { done: done }), 303);
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
      if (answer.ok) return redirect(withQuery(paths.signIn, { signedOut: "kaikkialta" }), 303);
      return refuse(answer.problem, []);
    }
    case "digest": {
      const digest = text(form, "digest") === "1";
      const answer = await ask(api.me.index.$patch({ json: { digest } }));
      return answer.ok ? back("kooste") : refuse(answer.problem, ["digest"]);
    }
    case "open-feed": {
      const answer = await ask(api.calendarFeed.index.$post());
      // An address that is told once must not go into this page's own address, so the answer is the page itself.
      return answer.ok ? { ...idle, address: answer.data.address } : refuse(answer.problem, []);
    }
    case "close-feed": {
      const answer = await ask(api.calendarFeed.index.$delete());
      return answer.ok || answer.problem.status === 404 ? back("kalenteri") : refuse(answer.problem, []);
    }
    default:
      return (await actOnMail(page, form, paths.own)) ?? idle;
  }
};
