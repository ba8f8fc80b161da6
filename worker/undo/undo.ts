import { and, eq, getTableName, isNull, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import { newId } from "../../schema/ids.ts";
import { employers } from "../../schema/tables/employers.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { participants } from "../../schema/tables/participants.ts";
import { undoBatches, undoEntries } from "../../schema/tables/undo.ts";
import type { undone } from "../../schema/undo.ts";
import type { UndoKind, UndoNoun } from "../../schema/vocabulary.ts";
import { leads } from "../actor.ts";
import { Conflict, NotFound } from "../errors.ts";
import { recordIfChanged, wasRecorded } from "../events/record.ts";
import type { UserScope } from "../scope.ts";

const days = 24 * 60 * 60 * 1000;
/** How long each kind can be taken back. */
const keptFor: Record<UndoKind, number> = {
  "follow-up.postponed": 1 * days,
  "follow-up.reassigned": 1 * days,
  handover: 30 * days,
};

/** The statement that opens an undo batch, for the batch of the action itself; `guard` is true only if the action won. */
export const openUndo = (
  { db, actor }: UserScope,
  { id, kind, fromId = null }: { id: string; kind: UndoKind; fromId?: string | null },
  guard: SQL = sql`1`,
) => {
  const now = Date.now();
  return db
    .insert(undoBatches)
    .select(sql`SELECT ${id}, ${kind}, ${actor.id}, ${fromId}, ${now}, ${now + keptFor[kind]}, NULL WHERE ${guard}`);
};

/** The statement that keeps one row as it was; after `openUndo` in the batch, under the same guard. */
export const keepForUndo = (
  { db }: UserScope,
  batchId: string,
  entry: { noun: UndoNoun; rowId: string; before: Record<string, string | number | null>; versionAfter: number },
  guard: SQL = sql`1`,
) =>
  db.insert(undoEntries).select(sql`
    SELECT ${newId()}, ${batchId}, ${entry.noun}, ${entry.rowId}, ${JSON.stringify(entry.before)}, ${entry.versionAfter}
    WHERE ${guard}`);

/**
 * Takes an action back: one's own (the lead: anybody's), within its time, once. Rows that were changed since stay as they
 * are. Throws NotFound, Conflict alreadyDone.
 */
export const undo = async (scope: UserScope, batchId: string): Promise<z.infer<typeof undone>> => {
  const { db, actor } = scope;
  const [batch] = await db.select().from(undoBatches).where(eq(undoBatches.id, batchId));
  if (!batch || (batch.madeBy !== actor.id && !leads(actor))) throw new NotFound();
  const now = Date.now();
  if (batch.undoneAt !== null || batch.expiresAt < now) throw new Conflict("alreadyDone");
  const eventId = newId();
  const [, , ...written] = await db.batch([
    db
      .update(undoBatches)
      .set({ undoneAt: now })
      .where(and(eq(undoBatches.id, batchId), isNull(undoBatches.undoneAt))),
    recordIfChanged(scope, {
      id: eventId,
      action: batch.kind === "handover" ? "handover.undone" : "follow-up.changed",
      subjectId: batchId,
    }),
    ...restored(scope, batchId, now, wasRecorded(eventId)),
    db.select({ all: sql<number>`count(*)` }).from(undoEntries).where(eq(undoEntries.batchId, batchId)),
  ]);
  const entries = (written.pop() as unknown as { all: number }[])[0]?.all ?? 0;
  const back = (written as unknown as D1Result[]).reduce((sum, { meta }) => sum + meta.changes, 0);
  return { restored: back, left: entries - back };
};

/** Which columns of a noun's table an undo entry may hold. */
const columnsOf = {
  employer: { table: employers, columns: { responsibleCoachId: "responsible_coach_id" } },
  "follow-up": { table: followUps, columns: { dueOn: "due_on", dueTime: "due_time", coachId: "coach_id" } },
  participant: { table: participants, columns: { coachId: "coach_id" } },
  inquiry: { table: inquiries, columns: { assignedTo: "assigned_to" } },
} as const satisfies Record<UndoNoun, { table: SQLiteTable; columns: Record<string, string> }>;

const restored = ({ db }: UserScope, batchId: string, now: number, guard: SQL) =>
  Object.entries(columnsOf).map(([noun, { table, columns }]) => {
    const own = sql.identifier(getTableName(table));
    const before = Object.entries(columns).map(([field, column]) => {
      const path = `$.${column}`;
      const value = sql`CASE WHEN json_type(undo_entries.before, ${path}) IS NULL THEN ${own}.${sql.identifier(column)}
        ELSE json_extract(undo_entries.before, ${path}) END`;
      return [field, value];
    });
    // The four tables have these columns alike; Drizzle types each set by its own table.
    const set = { ...Object.fromEntries(before), updatedAt: now, version: sql`${own}.version + 1` };
    return db
      .update(table as typeof employers)
      .set(set as Partial<typeof employers.$inferInsert>)
      .from(undoEntries)
      .where(
        sql`undo_entries.batch_id = ${batchId} AND undo_entries.noun = ${noun} AND undo_entries.row_id = ${own}.id
          AND undo_entries.version_after = ${own}.version AND ${guard}`,
      );
  });
