import { eq } from "drizzle-orm";
import { calendarFeeds } from "../../schema/tables/calendar-feeds.ts";
import { NotFound } from "../platform/errors.ts";
import { record, recordIfChanged } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { hashSecret, newSecret } from "../platform/secrets.ts";

/** Since when the person's calendar address has been open; null when there is none. The address itself is not kept. */
export const readCalendarFeed = async ({ db, actor }: UserScope): Promise<{ openedAt: number | null }> => {
  const [feed] = await db
    .select({ openedAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, actor.id));
  return { openedAt: feed?.openedAt ?? null };
};

/** Makes a new address, told this once; the one before it opens nothing any more. */
export const openCalendarFeed = async (scope: UserScope, publicUrl: string) => {
  const userId = scope.actor.id;
  const secret = newSecret();
  const secretHash = await hashSecret(secret);
  const openedAt = Date.now();
  await scope.db.batch([
    scope.db
      .insert(calendarFeeds)
      .values({ userId, secretHash, createdAt: openedAt })
      .onConflictDoUpdate({ target: calendarFeeds.userId, set: { secretHash, createdAt: openedAt } }),
    record(scope, { action: "calendar-feed.opened", subjectId: userId }),
  ]);
  return { address: `${publicUrl}/calendar/${secret}.ics`, openedAt };
};

/** Closes the address at once. Throws NotFound when none is open. */
export const closeCalendarFeed = async (scope: UserScope): Promise<void> => {
  const [closed] = await scope.db.batch([
    scope.db.delete(calendarFeeds).where(eq(calendarFeeds.userId, scope.actor.id)),
    recordIfChanged(scope, { action: "calendar-feed.closed", subjectId: scope.actor.id }),
  ]);
  if (closed.meta.changes === 0) throw new NotFound();
};
