import type { SQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { newId } from "../../schema/values/ids.ts";
import type { UndoKind, UndoNoun } from "../../schema/vocabulary.ts";
import { batch, one, type Part, type Select } from "../platform/batch.ts";
import { changedRow, guardedUpdate } from "../platform/changes.ts";
import { type NewEvent, recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { type Before, keepOne, type Undoable } from "./keep.ts";

type Action<Table> = {
  kind: UndoKind;
  noun: UndoNoun;
  table: Table;
  id: string;
  version: number;
  change: SQLiteUpdateSetSource<Table & SQLiteTable>;
  /** The changed columns as they were, by their names. */
  before: Before;
  event: Omit<NewEvent, "id" | "subjectId">;
  /** What else changes where the action won, that is, where an event with this id stands. */
  along?: (eventId: string, undoId: string) => Part;
};

/**
 * Changes one row as `writeChange` does, and keeps how it was, so that it can be taken back. Throws Conflict stale with the
 * row when another change was first.
 */
export const changeUndoably = async <
  Table extends SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn },
  Stored,
  Row,
>(
  scope: UserScope,
  { kind, noun, table, id, version, change, before, event, along }: Action<Table>,
  select: Select<Stored>,
  show: (stored: Stored) => Row,
): Promise<Undoable<Row>> => {
  const [eventId, undoId] = [newId(), newId()];
  const won = wasRecorded(eventId);
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, table, id, version, change),
    event: recordIfChanged(scope, { ...event, id: eventId, subjectId: id }),
    undo: keepOne(scope, { undoId, kind, noun, rowId: id, before, versionAfter: version + 1 }, won),
    along: along?.(eventId, undoId),
    row: one(select),
  });
  return { row: changedRow(written, row, show), undoId };
};

type Archiving<Table> = Pick<Action<Table>, "table" | "id" | "version" | "along"> & { noun: Archived };

/** What is archived, and comes back as it was. */
type Archived =
  Extract<UndoKind, `${string}.archived`> extends `${infer Noun extends UndoNoun}.archived` ? Noun : never;

/** Archives a row, so that it can be taken back: it leaves the lists, and all that hangs on it stays. */
export const archiveUndoably = <Table extends SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn }, Stored, Row>(
  scope: UserScope,
  { noun, ...archiving }: Archiving<Table>,
  select: Select<Stored>,
  show: (stored: Stored) => Row,
): Promise<Undoable<Row>> => {
  const action = `${noun}.archived` as const;
  const change = { archivedAt: Date.now() } as SQLiteUpdateSetSource<Table & SQLiteTable>;
  return changeUndoably(
    scope,
    { ...archiving, noun, kind: action, change, before: { archived_at: null }, event: { action } },
    select,
    show,
  );
};
