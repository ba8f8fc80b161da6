import type { z } from "zod";
import type { newUser } from "../../../schema/users.ts";
import { newId } from "../../../schema/values/ids.ts";
import { ask } from "../../../worker/client.ts";
import { all } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { type Draft, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { User } from "../parts/rows.ts";

const fields = ["name", "email", "locale"] as const;
export const setFields = ["roles", "municipalities"] as const;
type Invited = Draft<(typeof fields)[number]> & { id: string; roles: string[]; municipalities: string[] };
export type UserListData = { users: User[]; nextCursor: string | null; paged: boolean; form: Shown<Invited> };

/** The users, and the form that invites another. */
export const openUsers = async (page: Opened): Promise<Response | Loaded<UserListData>> => {
  const form = await sentOrFresh(page);
  if (form instanceof Response) return form;
  const cursor = queryOf(page, "cursor");
  const query = { limit: "100", ...(cursor && { cursor }) };
  const read = await together({ list: ask(page.locals.api.users.index.$get({ query })) });
  if (!read.ok) return read;
  const { items, nextCursor } = read.data.list;
  return loaded({ users: items, nextCursor, paged: cursor !== undefined, form }, form.status);
};

const sentOrFresh = async ({ request, locals, redirect }: Opened): Promise<Response | Shown<Invited>> => {
  if (request.method !== "POST") return fresh({ id: newId(), roles: [], municipalities: [], locale: locals.locale });
  const form = await request.formData();
  const draft = {
    ...written(form, fields),
    id: idIn(form),
    roles: all(form, "roles"),
    municipalities: all(form, "municipalities"),
  };
  const json = draft as z.input<typeof newUser>;
  const answer = await ask(locals.api.users.index.$post({ json }));
  if (answer.ok) return redirect(withQuery(paths.users, { saved: "kutsu" }), 303);
  return refused(draft, answer.problem, [...fields, ...setFields], locals);
};
