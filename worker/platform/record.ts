import { type SQL, sql } from "drizzle-orm";
import { events } from "../../schema/tables/events.ts";
import { newId } from "../../schema/values/ids.ts";
import type { EventAction } from "../../schema/vocabulary.ts";
import { insertFrom, insertWhere } from "./insert.ts";
import type { Scope } from "./scope.ts";

export type NewEvent = { id?: string; action: EventAction; subjectId: string; fields?: string[] };

/** The audit row of a write, as a statement for the write's own batch. `fields` are names; contents never enter it. */
export const record = (scope: Scope, event: NewEvent) => scope.db.insert(events).values(rowOf(scope, event));

/** The audit row of a guarded change: written only if the statement before it in the batch changed a row. */
export const recordIfChanged = (scope: Scope, event: NewEvent) => recordWhere(scope, event, sql`changes() > 0`);

/** The audit row of a reading: written only if the row was there to be read, or a mistyped address would be kept. */
export const recordRead = (scope: Scope, event: NewEvent, found: SQL) =>
  recordWhere(scope, event, sql`EXISTS (${found})`);

/** An audit row for each row that the next statement will touch, or the last one made: `subjects` selects their `id`. */
export const recordEach = (scope: Scope, action: EventAction, subjects: SQL) => {
  const row = rowOf(scope, { action, subjectId: "" });
  const each = { ...row, id: idInSql(row.id), subjectId: sql`subject.id` };
  return insertFrom(scope, events, each, sql`FROM (${subjects}) AS subject`);
};

/** A UUIDv7 of its own for each row: the moment is that of `id`, the rest is drawn by the database. */
export const idInSql = (id: string): SQL => sql`${id.slice(0, 15)} || lower(
  substr(hex(randomblob(2)), 2) || '-A' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;

/** The audit row of one of several writes of a batch, under the condition that they are all under. */
export const recordWhere = (scope: Scope, event: NewEvent, condition: SQL) =>
  insertWhere(scope, events, rowOf(scope, event), condition);

/** True in a batch once the event with this id was written, that is, once this very change won. */
export const wasRecorded = (eventId: string): SQL => sql`EXISTS (SELECT 1 FROM events WHERE id = ${eventId})`;

const actorIdOf = ({ actor }: Scope): string | null =>
  actor.kind === "user" ? actor.id : actor.kind === "key" ? actor.userId : null;

const rowOf = (scope: Scope, { id = newId(), action, subjectId, fields = [] }: NewEvent) => ({
  id,
  at: Date.now(),
  actorId: actorIdOf(scope),
  actorKind: scope.actor.kind,
  action,
  subjectId,
  fields,
  requestId: scope.requestId,
});
