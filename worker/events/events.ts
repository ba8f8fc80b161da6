import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { z } from "zod";
import type { eventQuery } from "../../schema/events.ts";
import { events } from "../../schema/tables/events.ts";
import { users } from "../../schema/tables/users.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import type { Scope } from "../platform/scope.ts";

/**
 * What was done, the newest first: who, what, when and which fields, never their contents. The log is history, for the
 * administrator alone: what was done with participants stays in it where the team keeps none any more.
 */
export const listEvents = async ({ db }: Scope, query: z.infer<typeof eventQuery>) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const rows = await db
    .select({ ...getTableColumns(events), actor: users.name })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(
      and(
        query.subject ? eq(events.subjectId, query.subject) : undefined,
        query.actor ? eq(events.actorId, query.actor) : undefined,
        query.action ? eq(events.action, query.action) : undefined,
        key && sql`${events.id} < ${key[0]}`,
      ),
    )
    .orderBy(sql`${events.id} DESC`)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.id]);
};
