import { and, eq, isNull, or, sql } from "drizzle-orm";
import { users } from "../../schema/tables/users.ts";
import type { Scope } from "../platform/scope.ts";

const coaching = or(
  sql`',' || ${users.roles} || ',' LIKE '%,coach,%'`,
  sql`',' || ${users.roles} || ',' LIKE '%,lead,%'`,
);
export const atWork = and(isNull(users.deactivatedAt), coaching);

/** The statement that finds a coach or lead who is at work; no row for anybody else, nor without an id. */
export const activeCoach = ({ db }: Scope, id: string | null | undefined) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(eq(users.id, id ?? ""), atWork));

/** The statement that finds those of some ids who are coaches or leads at work. */
export const activeCoaches = ({ db }: Scope, ids: string[]) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(sql`${users.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`, atWork));

/** Everyone whom a contact or a follow-up can name, by name. */
export const allActiveCoaches = ({ db }: Scope) =>
  db
    .select({ id: users.id, name: users.name, roles: users.roles, locale: users.locale })
    .from(users)
    .where(atWork)
    .orderBy(users.name, users.id);
