import { type SQL, sql } from "drizzle-orm";
import { type Role, roles } from "../../schema/vocabulary.ts";

/** Does a row of users hold a role? `user` is what the statement calls the table. Roles are stored as `coach,lead`. */
export const holdsRole = (role: Role, user = "users"): SQL =>
  sql.raw(`(',' || ${user}.roles || ',' LIKE '%,${role},%')`);

/** The stored text of a role set as codes; what is no role is left out. */
export const roleSet = (stored: string): Role[] => {
  const held = stored.split(",");
  return roles.filter((role) => held.includes(role));
};
