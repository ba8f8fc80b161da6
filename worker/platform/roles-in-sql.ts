import { type SQL, sql } from "drizzle-orm";
import type { Role } from "../../schema/vocabulary.ts";

/** Does a row of users hold a role? `user` is what the statement calls the table. Roles are stored as `coach,lead`. */
export const holdsRole = (role: Role, user = "users"): SQL =>
  sql.raw(`(',' || ${user}.roles || ',' LIKE '%,${role},%')`);
