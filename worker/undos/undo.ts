import { and, eq, getTableName, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employers } from "../../schema/tables/employers.ts";
import { undoBatches, undoEntries } from "../../schema/tables/undo.ts";
import { users } from "../../schema/tables/users.ts";
import type { undone } from "../../schema/undo.ts";
import { newId } from "../../schema/values/ids.ts";
import { handoverNouns, type UndoNoun } from "../../schema/vocabulary.ts";
import { leads } from "../platform/actor.ts";
import { batch, one } from "../platform/batch.ts";
import { Conflict, NotFound } from "../platform/errors.ts";
import { may } from "../platform/permissions.ts";
import { recordEach, recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { removed } from "../undo/keep.ts";
import { ruleOf } from "../undo/kinds.ts";
import { allColumns, changingColumns, isKeptWhole, keyOf, nameOf, referringColumns, tableOf } from "../undo/nouns.ts";
import { broughtAlong, mayReturn, selectPeople } from "./along.ts";

/**
 * Takes an action back: one's own (the lead: anybody's) that one may still do, within its time, once. Rows that were changed
 * since stay as they are, and a deleted one stays deleted where something else has its place now. Throws NotFound, also when
 * its time is over, Conflict alreadyDone.
 */
export const undo = async (scope: UserScope, batchId: string): Promise<z.infer<typeof undone>> => {
  const { db, actor } = scope;
  const { made, entries, people } = await batch(scope, {
    made: one(db.select().from(undoBatches).where(eq(undoBatches.id, batchId))),
    entries: db
      .select({ noun: undoEntries.noun, rowId: undoEntries.rowId, before: undoEntries.before })
      .from(undoEntries)
      .where(eq(undoEntries.batchId, batchId))
      .orderBy(sql`undo_entries.rowid`),
    people: selectPeople(scope, batchId),
  });
  const now = Date.now();
  const handover = made?.kind === "handover";
  if (!made || !may(actor, ruleOf[made.kind].needs) || made.expiresAt < now) throw new NotFound();
  if (!leads(actor) && made.madeBy !== actor.id) throw new NotFound();
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
      action: ruleOf[made.kind].undoneBy,
      subjectId: handover ? batchId : (entries[0]?.rowId ?? batchId),
    }),
    restored: [...new Set(entries.map(({ noun }) => noun))].map((noun) =>
      isKeptWhole(noun)
        ? putBack(scope, batchId, noun, now, and(won, mayReturn(noun, entries)))
        : changeBack(scope, batchId, noun, now, won),
    ),
    along: broughtAlong(scope, entries, people, won),
    events: (handover ? handoverNouns : []).map((noun) =>
      recordEach(
        scope,
        `${noun}.handed-over`,
        sql`SELECT row_id AS id FROM undo_entries JOIN ${nameOf(noun)} AS own ON own.id = row_id
          WHERE batch_id = ${batchId} AND noun = ${noun} AND own.version = version_after + 1 AND own.updated_at = ${now} AND ${won}`,
      ),
    ),
  });
  if (answers.closed.meta.changes === 0) throw new Conflict("alreadyDone");
  // Not the changes that D1 counts: what a row's change brings about elsewhere is among them.
  const back = answers.restored.flat().length;
  return { restored: back, left: entries.length - back };
};

const changeBack = ({ db }: UserScope, batchId: string, noun: UndoNoun, now: number, guard: SQL) => {
  const own = nameOf(noun);
  const before = changingColumns(noun).map(([field, column]) => {
    const path = `$.${column}`;
    const value = sql`CASE WHEN json_type(undo_entries.before, ${path}) IS NULL THEN ${own}.${sql.identifier(column)}
      ELSE json_extract(undo_entries.before, ${path}) END`;
    return [field, value];
  });
  // The tables have these columns alike; Drizzle types each set by its own table.
  const set = { ...Object.fromEntries(before), updatedAt: now, version: sql`${own}.version + 1` };
  return db
    .update(tableOf(noun) as typeof employers)
    .set(set as Partial<typeof employers.$inferInsert>)
    .from(undoEntries)
    .where(
      sql`undo_entries.batch_id = ${batchId} AND undo_entries.noun = ${noun} AND undo_entries.row_id = ${own}.${keyOf(noun)}
        AND undo_entries.version_after = ${own}.version AND ${stillThere(noun)} AND ${guard}`,
    )
    .returning({ id: sql<string>`${keyOf(noun)}` });
};

/** What a row would point to again is there still, and a person at work: whoever has left gets no work back. */
const stillThere = (noun: UndoNoun): SQL =>
  sql.join(
    [sql`1`].concat(
      referringColumns(noun).map(({ column, to }) => {
        const kept = sql`json_extract(undo_entries.before, ${`$.${column}`})`;
        const atWork = to === getTableName(users) ? sql`AND deactivated_at IS NULL` : sql``;
        return sql`(${kept} IS NULL OR EXISTS (SELECT 1 FROM ${sql.identifier(to)} there WHERE there.id = ${kept} ${atWork}))`;
      }),
    ),
    sql` AND `,
  );

/** A row that was deleted, in the next version: whoever read it before it was deleted reads it again before changing it. */
const putBack = ({ db }: UserScope, batchId: string, noun: UndoNoun, now: number, guard: SQL | undefined) => {
  const values = allColumns(noun).map((column) => {
    const value = sql`json_extract(undo_entries.before, ${`$.${column}`})`;
    return column === "version" ? sql`${value} + 1` : column === "updated_at" ? sql`${now}` : value;
  });
  return db
    .insert(tableOf(noun))
    .select(
      sql`SELECT ${sql.join(values, sql`, `)} FROM undo_entries WHERE undo_entries.batch_id = ${batchId}
        AND undo_entries.noun = ${noun} AND undo_entries.version_after = ${removed} AND ${guard}`,
    )
    .onConflictDoNothing()
    .returning({ id: sql<string>`${keyOf(noun)}` });
};
