import { type Locale, locales } from "../../schema/vocabulary.ts";
import type { Actor } from "../platform/actor.ts";
import { roleSet } from "../platform/roles.ts";
import { sessionCookie } from "./session-cookie.ts";

/** Does a browser send a session along, whatever it is worth? */
export const hasSession = (headers: Headers): boolean => headers.get("cookie")?.includes(sessionCookie.name) ?? false;

/** Who a request's cookie says is asking, and the language they chose: one read of the database, none without a cookie. */
export const readSession = async (env: Env, headers: Headers): Promise<{ actor: Actor; locale: Locale | null }> => {
  if (!hasSession(headers)) return { actor: { kind: "public" }, locale: null };
  const { authOf } = await import("./auth.ts");
  const found = await authOf(env).api.getSession({ headers });
  if (!found || found.user.deactivatedAt != null) return { actor: { kind: "public" }, locale: null };
  const { id, name, email, roles: held, locale } = found.user;
  return {
    actor: { kind: "user", id, name, email, roles: roleSet(held ?? ""), sessionToken: found.session.token },
    locale: locales.find((known) => known === locale) ?? null,
  };
};
