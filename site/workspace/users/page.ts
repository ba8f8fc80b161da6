import type { z } from "zod";
import type { userChange } from "../../../schema/users.ts";
import { ask } from "../../../worker/client.ts";
import { all, type FieldError, text } from "../../forms.ts";
import { words } from "../../i18n/dictionary.ts";
import { list } from "../../i18n/format.ts";
import { municipalityName } from "../../i18n/municipalities.ts";
import { currentOf, errorsOf } from "../answers.ts";
import { type Difference, differences, named } from "../differences.ts";
import { failed, type Loaded, loaded } from "../loaded.ts";
import { type Opened, rowIdOf, signedIn } from "../opened.ts";
import { userPath, withQuery } from "../paths.ts";
import type { User } from "../rows.ts";
import { setFields } from "./list.ts";

const acts = ["change", "invite", "deactivate", "reactivate"] as const;
type Change = { name: string | undefined; roles: readonly string[]; municipalities: readonly string[] };
type Sent = { change: Change | undefined; errors: FieldError[]; status: number; current?: User | undefined };
export type UserData = { user: User; change: Change; errors: FieldError[]; differences: Difference[] | undefined };

/** One user: name, roles and areas, the invitation, and whether they get in. */
export const openUser = async (page: Opened): Promise<Response | Loaded<UserData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const found = await ask(locals.api.users[":id"].$get({ param: { id: rowIdOf(page) } }));
  if (!found.ok) return failed(found.problem);
  const user: User = found.data;
  const change = sent?.change ?? user;
  const differing = sent?.change && sent.current ? compare(sent.current, sent.change, locals) : undefined;
  return loaded({ user, change, errors: sent?.errors ?? [], differences: differing }, sent?.status);
};

const send = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const id = rowIdOf(page);
  const act = acts.find((known) => known === text(form, "act")) ?? "change";
  const stored = { param: { id }, header: { "if-match": text(form, "version") ?? "" } };
  const one = locals.api.users[":id"];
  const change = { name: text(form, "name"), roles: all(form, "roles"), municipalities: all(form, "municipalities") };
  const json = { ...change, name: change.name ?? "" } as z.input<typeof userChange>;
  const answer = await {
    change: () => ask(one.$patch({ ...stored, json })),
    invite: () => ask(one.invitation.$post({ param: { id } })),
    deactivate: () => ask(one.deactivation.$put(stored)),
    reactivate: () => ask(one.deactivation.$delete(stored)),
  }[act]();
  if (answer.ok) return redirect(withQuery(userPath(id), { tallennettu: act }), 303);
  const { problem } = answer;
  const ownRole = act === "change" && problem.status === 409 && id === signedIn(locals).id;
  const errors = ownRole
    ? [{ path: "roles", message: words(locals.locale).workspace.users.ownAdmin }]
    : errorsOf(problem, ["name", ...setFields], locals);
  return {
    change: act === "change" ? change : undefined,
    errors,
    status: problem.status,
    current: currentOf<User>(problem),
  };
};

const compare = (now: User, typed: Change, locals: App.Locals): Difference[] => {
  const { locale } = locals;
  const role = named(words(locale).labels.role);
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
