import { and, eq, type SQL, sql } from "drizzle-orm";
import { users } from "../../schema/tables/users.ts";
import { holdsRole } from "../platform/roles.ts";
import type { Scope } from "../platform/scope.ts";

/** Is a row of users a coach or lead at work? `user` is what the statement calls the table. */
export const isAtWork = (user = "users"): SQL =>
  sql`(${sql.raw(user)}.deactivated_at IS NULL AND (${holdsRole("coach", user)} OR ${holdsRole("lead", user)}))`;
export const atWork = isAtWork();

/** As a scalar: the lead at work, of several the first by name; null without one. */
export const firstLead: SQL = sql`(SELECT chief.id FROM users chief
  WHERE chief.deactivated_at IS NULL AND ${holdsRole("lead", "chief")} ORDER BY chief.name_sort, chief.id LIMIT 1)`;

/** As a scalar: the coach or lead at work whose id it is, else the first lead. */
export const coachElseLead = (id: SQL): SQL =>
  sql`coalesce((SELECT held.id FROM users held WHERE held.id = ${id} AND ${isAtWork("held")}), ${firstLead})`;

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

/** The statement that finds the coach or lead at work whose id it is, else the first lead. */
export const selectCoachElseLead = ({ db }: Scope, id: SQL) =>
  db
    .select({ id: users.id, name: users.name, locale: users.locale })
    .from(users)
    .where(sql`${users.id} = ${coachElseLead(id)}`);

/** Everyone whom a contact or a follow-up can name, by name. */
export const allActiveCoaches = ({ db }: Scope) =>
  db
    .select({ id: users.id, name: users.name, roles: users.roles })
    .from(users)
    .where(atWork)
    .orderBy(users.nameSort, users.id);
