import type { z } from "zod";
import type { userChange } from "../../../schema/users.ts";
import { ask } from "../../../worker/client.ts";
import { all, text } from "../../forms.ts";
import { userPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { list } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { asWord, type Difference, differences } from "../parts/differences.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf, signedIn } from "../parts/opened.ts";
import type { DoubtfulMail, User } from "../parts/rows.ts";
import { setFields } from "./list.ts";

const acts = ["change", "invite", "deactivate", "reactivate"] as const;
type Change = { name: string | undefined; roles: readonly string[]; municipalities: readonly string[] };
type Sent = Refused<Change, User>;
export type UserData = {
  user: User;
  form: ShownOver<Change>;
  differences: Difference[] | undefined;
  mails: readonly DoubtfulMail[];
};

/** One user: name, roles and areas, the invitation, and whether they get in. */
export const openUser = async (page: Opened): Promise<Response | Loaded<UserData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const one = locals.api.users[":id"];
  const param = { id: rowIdOf(page) };
  const found = await together({ user: ask(one.$get({ param })), mails: ask(one.mails.$get({ param })) });
  if (!found.ok) return found;
  const user: User = found.data.user;
  const form = shownOver(user, changeOf(user), sent);
  const differing = sent?.draft && sent.current && compare(sent.current, sent.draft, locals);
  return loaded({ user, form, differences: differing, mails: found.data.mails.items }, form.status);
};

const send = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const act = acts.find((known) => known === text(form, "act")) ?? "change";
  const stored = { param: { id }, header: { "if-match": basisIn(form).version } };
  const one = locals.api.users[":id"];
  const change = { name: text(form, "name"), roles: all(form, "roles"), municipalities: all(form, "municipalities") };
  const json = { ...change, name: change.name ?? "" } as z.input<typeof userChange>;
  const answer = await {
    change: () => ask(one.$patch({ ...stored, json })),
    invite: () => ask(one.invitation.$post({ param: { id } })),
    deactivate: () => ask(one.deactivation.$put(stored)),
    reactivate: () => ask(one.deactivation.$delete(stored)),
  }[act]();
  if (answer.ok) return redirect(withQuery(userPath(id), { saved: act }), 303);
  const { problem } = answer;
  const typed = act === "change" ? change : undefined;
  const sent = refusedChange(typed, form, problem, changeOf, ["name", ...setFields], locals);
  const ownRole = act === "change" && problem.status === 409 && id === signedIn(locals).id;
  return ownRole
    ? { ...sent, errors: [{ path: "roles", message: words(locals.locale).workspace.users.ownAdmin }] }
    : sent;
};

const changeOf = ({ name, roles, municipalities }: User): Change => ({ name, roles, municipalities });

const compare = (now: User, typed: Change, locals: App.Locals): Difference[] => {
  const { locale } = locals;
  const role = asWord(words(locale).labels.role);
  const flat = ({ name, roles, municipalities }: Change) => ({
    name,
    roles: roles.toSorted().join(" "),
    municipalities: municipalities.toSorted().join(" "),
  });
  const readings = {
    roles: (codes: string) => list(codes.split(" ").map(role), locale),
    municipalities: (codes: string) =>
      list(
        codes.split(" ").map((code) => municipalityName(code, locale)),
        locale,
      ),
  };
  return differences(flat(now), flat(typed), ["name", "roles", "municipalities"] as const, readings, locals);
};
