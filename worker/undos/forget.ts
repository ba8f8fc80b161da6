import { and, lt, ne, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { undoBatches, undoEntries } from "../../schema/tables/undo.ts";

/** Forgets how rows stood before a slip that can no longer be taken back. Handovers stay on their list. */
export const forgetMoves = async (env: Env, now: number): Promise<void> => {
  const db = drizzle(env.DB);
  const over = and(ne(undoBatches.kind, "handover"), lt(undoBatches.expiresAt, now));
  await db.batch([
    db.delete(undoEntries).where(sql`${undoEntries.batchId} IN (SELECT id FROM undo_batches WHERE ${over})`),
    db.delete(undoBatches).where(over),
  ]);
};
