import { type SQL, sql } from "drizzle-orm";
import { undoBatches, undoEntries } from "../../schema/tables/undo.ts";
import { newId } from "../../schema/values/ids.ts";
import type { UndoKind, UndoNoun } from "../../schema/vocabulary.ts";
import { insertFrom, insertWhere } from "../platform/insert.ts";
import { idInSql } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { ruleOf } from "./kinds.ts";
import { allColumns, keyOf, nameOf } from "./nouns.ts";

/** What a verb answers whose action can be taken back; no undo where it changed nothing of that kind. */
export type Undoable<Row> = { row: Row; undoId: string | undefined };

/** The statement that opens an undo batch, for the batch of the action itself; `guard` is true only if the action won. */
export const openUndo = (
  scope: UserScope,
  { id, kind, fromId = null }: { id: string; kind: UndoKind; fromId?: string | null },
  guard: SQL = sql`1`,
) => {
  const now = Date.now();
  const row = { id, kind, madeBy: scope.actor.id, fromId, madeAt: now, expiresAt: now + ruleOf[kind].keptFor };
  return insertWhere(scope, undoBatches, row, guard);
};

export type Before = Record<string, string | number | null>;

/** The statement that keeps one row as it was; after `openUndo` in the batch, under the same guard. */
export const keepForUndo = (
  scope: UserScope,
  batchId: string,
  entry: { noun: UndoNoun; rowId: string; before: Before; versionAfter: number },
  guard: SQL = sql`1`,
) => insertWhere(scope, undoEntries, { ...entry, id: newId(), batchId }, guard);

/** Both of them, for an action on one row: its columns as they were, by their names. */
export const keepOne = (
  scope: UserScope,
  { undoId, kind, ...entry }: { undoId: string; kind: UndoKind } & Parameters<typeof keepForUndo>[2],
  guard: SQL,
) => [openUndo(scope, { id: undoId, kind }, guard), keepForUndo(scope, undoId, entry, guard)] as const;

/** The statement that keeps a column of each row that the next statement changes by one version; after `openUndo`. */
export const keepEach = (scope: UserScope, batchId: string, noun: UndoNoun, column: string, which: SQL) => {
  const own = nameOf(noun);
  const row = {
    id: idInSql(newId()),
    batchId,
    noun,
    rowId: sql`${own}.${keyOf(noun)}`,
    before: sql`json_object(${column}, ${own}.${sql.identifier(column)})`,
    versionAfter: sql`${own}.version + 1`,
  };
  return insertFrom(scope, undoEntries, row, sql`FROM ${own} WHERE ${which}`);
};

/** The version that an entry says it left a row in which it took away. */
export const removed = 0;

/** The statements that keep the row whole which the next statement deletes; `which` is what that one deletes. */
export const keepRemoved = (
  scope: UserScope,
  { undoId, kind, noun }: { undoId: string; kind: UndoKind; noun: UndoNoun },
  which: SQL | undefined,
) => {
  const own = nameOf(noun);
  const columns = allColumns(noun).map((column) => sql`${column}, ${own}.${sql.identifier(column)}`);
  const row = {
    id: newId(),
    batchId: undoId,
    noun,
    rowId: sql`${own}.${keyOf(noun)}`,
    before: sql`json_object(${sql.join(columns, sql`, `)})`,
    versionAfter: removed,
  };
  return [
    openUndo(scope, { id: undoId, kind }, sql`EXISTS (SELECT 1 FROM ${own} WHERE ${which})`),
    insertFrom(scope, undoEntries, row, sql`FROM ${own} WHERE ${which}`),
  ] as const;
};

/** The statement that keeps whose many rows of one noun were, as they stand, and to whom each goes; after `openUndo`. */
export const keepAllForUndo = (
  scope: UserScope,
  batchId: string,
  noun: UndoNoun,
  rows: readonly { id: string; toId: string }[],
  { column, still }: { column: string; still: SQL },
) => {
  const own = nameOf(noun);
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
