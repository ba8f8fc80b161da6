import { desc, eq, sql } from "drizzle-orm";
import { localVersions } from "../../schema/tables/local-guide.ts";
import { users } from "../../schema/tables/users.ts";
import { newId } from "../../schema/values/ids.ts";
import { insertWhere } from "../platform/insert.ts";
import { wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";

type Content = (typeof localVersions.$inferInsert)["content"];

/** The statement that keeps what a saving made of a row, where the saving was recorded under `eventId`. */
export const keepVersion = (scope: UserScope, subjectId: string, number: number, content: Content, eventId: string) => {
  const now = Date.now();
  const row = { id: newId(), subjectId, number, content, savedBy: scope.actor.id, createdAt: now, updatedAt: now };
  return insertWhere(scope, localVersions, row, wasRecorded(eventId));
};

/** The statement that reads what a row was at each of its last hundred savings, the latest first, and who saved it. */
export const selectVersions = ({ db }: Scope, subjectId: string) =>
  db
    .select({
      number: localVersions.number,
      content: localVersions.content,
      savedAt: localVersions.createdAt,
      savedBy: sql<string>`${users.name}`.as("saved_by_name"),
    })
    .from(localVersions)
    .innerJoin(users, eq(users.id, localVersions.savedBy))
    .where(eq(localVersions.subjectId, subjectId))
    .orderBy(desc(localVersions.number))
    .limit(100);
