import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import { parse, parseSigned } from "hono/utils/cookie";
import { sessions, users } from "../../schema/tables/users.ts";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import type { Actor } from "../platform/actor.ts";
import type { Reached } from "../platform/reached.ts";
import { roleSet } from "../platform/roles.ts";
import { signingSecret } from "./secret.ts";
import { cookieName, sessionCookie } from "./session-cookie.ts";

/** Who asks, and the language they chose. */
export type Visitor = { actor: Actor; locale: Locale | null };

export const nobody: Visitor = { actor: { kind: "public" }, locale: null };

/** Does a browser send a session along, whatever it is worth? */
export const hasSession = (headers: Headers): boolean => headers.get("cookie")?.includes(sessionCookie.name) ?? false;

/** What a browser's cookie says that its session is, with its signature; undefined where it says nothing. */
export const signedTokenIn = (env: Env, headers: Headers): string | undefined => {
  const name = cookieName(env);
  return parse(headers.get("cookie") ?? "", name)[name];
};

/** Who a request's cookie says is asking: one read of the database, none without a cookie that was signed here. */
export const readSession = async (env: Env, db: Reached, headers: Headers): Promise<Visitor> => {
  const token = await tokenOf(env, signedTokenIn(env, headers));
  if (token === undefined) return nobody;
  const { results } = await selectVisitor(db, token).all<VisitorRow>();
  return visitorOf(token, results);
};

/** The token of a signed cookie, or undefined where it was not signed here. */
export const tokenOf = async (env: Env, signed: string | undefined): Promise<string | undefined> => {
  if (signed === undefined) return undefined;
  const name = cookieName(env);
  const { [name]: token } = await parseSigned(`${name}=${encodeURIComponent(signed)}`, signingSecret(env), name);
  return token || undefined;
};

/** The statement that finds who has a session that lasts: a leaver has none. */
export const selectVisitor = (db: Reached, token: string): D1PreparedStatement =>
  db.prepare(visitorSql).bind(token, Date.now());

export type VisitorRow = { id: string; name: string; email: string; roles: string | null; locale: string | null };

/** Written once, because every request of the workspace asks it. */
const { sql: visitorSql } = new QueryBuilder()
  .select({ id: users.id, name: users.name, email: users.email, roles: users.roles, locale: users.locale })
  .from(sessions)
  .innerJoin(users, eq(users.id, sessions.userId))
  .where(
    and(
      eq(sessions.token, sql.placeholder("token")),
      gt(sessions.expiresAt, sql.placeholder("now")),
      isNull(users.deactivatedAt),
    ),
  )
  .toSQL();

/** The visitor of what `selectVisitor` answered. */
export const visitorOf = (token: string, [row]: readonly VisitorRow[]): Visitor => {
  if (!row) return nobody;
  const { id, name, email, roles, locale } = row;
  return {
    actor: { kind: "user", id, name, email, roles: roleSet(roles ?? ""), sessionToken: token },
    locale: locales.find((known) => known === locale) ?? null,
  };
};
