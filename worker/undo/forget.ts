import { and, inArray, lt, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { undoBatches, undoEntries } from "../../schema/tables/undo.ts";

/** Forgets how follow-ups stood before they were moved, once that cannot be taken back. Handovers stay on their list. */
export const forgetMoves = async (env: Env, now: number): Promise<void> => {
  const db = drizzle(env.DB);
  const over = and(
    inArray(undoBatches.kind, ["follow-up.postponed", "follow-up.reassigned"]),
    lt(undoBatches.expiresAt, now),
  );
  await db.batch([
    db.delete(undoEntries).where(sql`${undoEntries.batchId} IN (SELECT id FROM undo_batches WHERE ${over})`),
    db.delete(undoBatches).where(over),
  ]);
};
