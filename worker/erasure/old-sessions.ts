import { lte } from "drizzle-orm";
import { sessions } from "../../schema/tables/users.ts";
import type { Scope } from "../platform/scope.ts";

/**
 * Forgets the sessions that have ended by themselves, with the addresses and browsers they were of. By the clock that they are
 * asked by, whatever day the jobs are run for.
 */
export const forgetSessions = async ({ db }: Scope): Promise<void> => {
  await db.delete(sessions).where(lte(sessions.expiresAt, new Date()));
};
