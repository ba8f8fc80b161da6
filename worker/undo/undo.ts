import { and, eq, getTableName, isNull, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import { employers } from "../../schema/tables/employers.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { participants } from "../../schema/tables/participants.ts";
import { undoBatches, undoEntries } from "../../schema/tables/undo.ts";
import type { undone } from "../../schema/undo.ts";
import { newId } from "../../schema/values/ids.ts";
import { type EventAction, type UndoKind, type UndoNoun, undoNouns } from "../../schema/vocabulary.ts";
import { leads } from "../platform/actor.ts";
import { batch, one } from "../platform/batch.ts";
import { Conflict, NotFound } from "../platform/errors.ts";
import { insertFrom, insertWhere } from "../platform/insert.ts";
import { recordEach, recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";

const days = 24 * 60 * 60 * 1000;
/** How long each kind can be taken back. */
const keptFor: Record<UndoKind, number> = {
  "follow-up.postponed": 1 * days,
  "follow-up.reassigned": 1 * days,
  handover: 30 * days,
  "inquiry.closed": 1 * days,
  "inquiry.marked-spam": 1 * days,
};

/** What the audit log calls it when each kind is taken back. */
const undoneBy: Record<UndoKind, EventAction> = {
  "follow-up.postponed": "follow-up.changed",
  "follow-up.reassigned": "follow-up.changed",
  handover: "handover.undone",
  "inquiry.closed": "inquiry.reopened",
  "inquiry.marked-spam": "inquiry.not-spam",
};

/** The statement that opens an undo batch, for the batch of the action itself; `guard` is true only if the action won. */
export const openUndo = (
  scope: UserScope,
  { id, kind, fromId = null }: { id: string; kind: UndoKind; fromId?: string | null },
  guard: SQL = sql`1`,
) => {
  const now = Date.now();
  const row = { id, kind, madeBy: scope.actor.id, fromId, madeAt: now, expiresAt: now + keptFor[kind] };
  return insertWhere(scope, undoBatches, row, guard);
};

/** The statement that keeps one row as it was; after `openUndo` in the batch, under the same guard. */
export const keepForUndo = (
  scope: UserScope,
  batchId: string,
  entry: { noun: UndoNoun; rowId: string; before: Record<string, string | number | null>; versionAfter: number },
  guard: SQL = sql`1`,
) => insertWhere(scope, undoEntries, { ...entry, id: newId(), batchId }, guard);

/** The statement that keeps whose many rows of one noun were, as they stand, and to whom each goes; after `openUndo`. */
export const keepAllForUndo = (
  scope: UserScope,
  batchId: string,
  noun: UndoNoun,
  rows: readonly { id: string; toId: string }[],
  { column, still }: { column: string; still: SQL },
) => {
  const own = tableOf(noun);
  const wanted = JSON.stringify(rows.map(({ id, toId }) => [newId(), id, toId]));
  const row = {
    id: sql`json_extract(value, '$[0]')`,
    batchId,
    noun,
    rowId: sql`${own}.id`,
    before: sql`json_object(${column}, ${own}.${sql.identifier(column)})`,
    versionAfter: sql`${own}.version + 1`,
    toId: sql`json_extract(value, '$[2]')`,
  };
  // A cross join keeps the order it is written in: left to choose, SQLite reads the whole list for each row of the coach's.
  const from = sql`FROM json_each(${wanted}) CROSS JOIN ${own} ON ${own}.id = json_extract(value, '$[1]') WHERE ${still}`;
  return insertFrom(scope, undoEntries, row, from);
};

/**
 * Takes an action back: one's own (the lead: anybody's), within its time, once; a handover is a lead's to take back, as to
 * make. Rows that were changed since stay as they are. Throws NotFound, also when its time is over, Conflict alreadyDone.
 */
export const undo = async (scope: UserScope, batchId: string): Promise<z.infer<typeof undone>> => {
  const { db, actor } = scope;
  const { made, entries } = await batch(scope, {
    made: one(db.select().from(undoBatches).where(eq(undoBatches.id, batchId))),
    entries: db
      .select({ noun: undoEntries.noun, rowId: undoEntries.rowId })
      .from(undoEntries)
      .where(eq(undoEntries.batchId, batchId)),
  });
  const now = Date.now();
  const handover = made?.kind === "handover";
  const may = leads(actor) || (!handover && made?.madeBy === actor.id);
  if (!made || !may || made.expiresAt < now) throw new NotFound();
  if (made.undoneAt !== null) throw new Conflict("alreadyDone");
  const eventId = newId();
  const won = wasRecorded(eventId);
  const answers = await batch(scope, {
    closed: db
      .update(undoBatches)
      .set({ undoneAt: now })
      .where(and(eq(undoBatches.id, batchId), isNull(undoBatches.undoneAt))),
    event: recordIfChanged(scope, {
      id: eventId,
      action: undoneBy[made.kind],
      subjectId: handover ? batchId : (entries[0]?.rowId ?? batchId),
    }),
    restored: restored(scope, batchId, now, won),
    events: (handover ? undoNouns : []).map((noun) =>
      recordEach(
        scope,
        `${noun}.handed-over`,
        sql`SELECT row_id AS id FROM undo_entries JOIN ${tableOf(noun)} AS own ON own.id = row_id
          WHERE batch_id = ${batchId} AND noun = ${noun} AND own.version = version_after + 1 AND own.updated_at = ${now} AND ${won}`,
      ),
    ),
  });
  if (answers.closed.meta.changes === 0) throw new Conflict("alreadyDone");
  // Not the changes that D1 counts: what a row's change brings about elsewhere is among them.
  const back = answers.restored.flat().length;
  return { restored: back, left: entries.length - back };
};

/** Which columns of a noun's table an undo entry may hold. */
const columnsOf = {
  employer: { table: employers, columns: { responsibleCoachId: "responsible_coach_id" } },
  "follow-up": { table: followUps, columns: { dueOn: "due_on", dueTime: "due_time", coachId: "coach_id" } },
  participant: { table: participants, columns: { coachId: "coach_id" } },
  inquiry: {
    table: inquiries,
    columns: {
      assignedTo: "assigned_to",
      status: "status",
      spamSigns: "spam_sign",
      closeReason: "close_reason",
      closedAt: "closed_at",
    },
  },
} as const satisfies Record<UndoNoun, { table: SQLiteTable; columns: Record<string, string> }>;

const tableOf = (noun: UndoNoun) => sql.identifier(getTableName(columnsOf[noun].table));

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
      )
      .returning({ id: sql<string>`id` });
  });
