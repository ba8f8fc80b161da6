import { and, eq, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { SQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { batch, one, type Select } from "./batch.ts";
import { Conflict } from "./errors.ts";
import { type NewEvent, recordIfChanged } from "./record.ts";
import type { Scope } from "./scope.ts";

/**
 * Changes one row together with its audit row, and answers the row as `show` shows what is then stored. Throws Conflict
 * stale with that row when another change was first.
 */
export const writeChange = async <Stored, Row>(
  scope: Scope,
  update: BatchItem<"sqlite">,
  event: NewEvent,
  select: Select<Stored>,
  show: (stored: Stored) => Row,
): Promise<Row> => {
  const { written, row } = await batch(scope, {
    written: update,
    event: recordIfChanged(scope, event),
    row: one(select),
  });
  return changedRow(written, row, show);
};

/** The row as `show` shows what is stored after a guarded update. Throws Conflict stale with it when another change was first. */
export const changedRow = <Stored, Row>(
  written: D1Result,
  stored: Stored | undefined,
  show: (stored: Stored) => Row,
): Row => {
  checkWon(written, stored && show(stored));
  return show(stored as Stored);
};

/** Throws Conflict stale with the row as it is now, unless the guarded update of a batch changed it. */
export const checkWon = (written: D1Result, current: unknown): void => {
  if (written.meta.changes === 0) throw new Conflict("stale", current);
};

type VersionedTable = SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn };

/**
 * The statement of a change that touches the row only in the version it was based on, and where all else holds that must,
 * and leaves it in the next one.
 */
export const guardedUpdate = <Table extends VersionedTable>(
  { db }: Scope,
  table: Table,
  id: string,
  version: number,
  change: SQLiteUpdateSetSource<Table>,
  holds?: SQL,
) =>
  db
    .update(table)
    .set({ ...change, updatedAt: sql`${Date.now()}`, version: version + 1 } as SQLiteUpdateSetSource<Table>)
    .where(and(eq(table.id, id), eq(table.version, version), holds));

/**
 * The last step of a noun's verbs: changes one row of a table with its audit row, as `writeChange` does. `select` finds the
 * row by its id, `show` says how it is answered.
 */
export const writerOf =
  <Table extends VersionedTable, Asked extends Scope, Stored, Row>(
    table: Table,
    select: (scope: Asked, id: string) => Select<Stored>,
    show: (stored: Stored) => Row,
  ) =>
  (scope: Asked, id: string, version: number, change: Partial<Table["$inferInsert"]>, event: NewEvent): Promise<Row> =>
    writeChange(
      scope,
      guardedUpdate(scope, table, id, version, change as SQLiteUpdateSetSource<Table>),
      event,
      select(scope, id),
      show,
    );

/** Which fields of a change differ from the row it changes: what the audit row names. */
export const changedFields = (before: Record<string, unknown>, change: Record<string, unknown>): string[] =>
  Object.keys(change).filter(
    (field) => JSON.stringify(change[field] ?? null) !== JSON.stringify(before[field] ?? null),
  );
