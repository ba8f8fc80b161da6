import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { z } from "zod";
import { sessions, users } from "../../schema/tables/users.ts";
import type { me, ownChange } from "../../schema/users.ts";
import { NotFound } from "../platform/errors.ts";
import { record, recordIfChanged } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { selectUser, userOf } from "../users/users.ts";

/** The signed-in person, as they may see themselves. */
export const readMe = async (scope: UserScope): Promise<z.infer<typeof me>> => {
  const { id } = scope.actor;
  const [[stored], [choice]] = await scope.db.batch([
    selectUser(scope, eq(users.id, id)),
    scope.db.select({ digest: users.digest }).from(users).where(eq(users.id, id)),
  ]);
  if (!stored || !choice) throw new NotFound();
  const { invited: _, deactivatedAt: __, createdAt: ___, holdsWork: ____, ...row } = userOf(stored);
  return { ...row, ...choice };
};

/** Chooses the language of the interface, and whether a mail tells in the morning what waits. */
export const changeMe = async (scope: UserScope, change: z.infer<typeof ownChange>) => {
  await scope.db.batch([
    scope.db
      .update(users)
      .set({ ...change, updatedAt: new Date(), version: sql`${users.version} + 1` })
      .where(eq(users.id, scope.actor.id)),
    recordIfChanged(scope, { action: "user.changed", subjectId: scope.actor.id, fields: Object.keys(change) }),
  ]);
  return readMe(scope);
};

/** Where the person is signed in, the newest first. The session's secret stays in the database. */
export const listSessions = async ({ db, actor }: UserScope) => {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, actor.id), gt(sessions.expiresAt, new Date())))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(100);
  return rows.map(({ id, createdAt, expiresAt, userAgent, token }) => ({
    id,
    createdAt: createdAt.getTime(),
    expiresAt: expiresAt.getTime(),
    userAgent: userAgent || null,
    current: token === actor.sessionToken,
  }));
};

/** Signs one place out. Throws NotFound unless it is one's own. */
export const endSession = async (scope: UserScope, id: string): Promise<void> => {
  const [ended] = await scope.db.batch([
    scope.db.delete(sessions).where(and(eq(sessions.id, id), eq(sessions.userId, scope.actor.id))),
    recordIfChanged(scope, { action: "session.ended", subjectId: scope.actor.id }),
  ]);
  if (ended.meta.changes === 0) throw new NotFound();
};

/** Signs out everywhere, here too. */
export const endAllSessions = async (scope: UserScope): Promise<void> => {
  await scope.db.batch([
    scope.db.delete(sessions).where(eq(sessions.userId, scope.actor.id)),
    record(scope, { action: "sessions.ended", subjectId: scope.actor.id }),
  ]);
};
