import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { UndoKind, UndoNoun } from "../vocabulary.ts";
import { id, instant } from "./columns.ts";
import { users } from "./users.ts";

/** What one action changed and can be taken back as a whole, for as long as it says. */
export const undoBatches = sqliteTable(
  "undo_batches",
  {
    id: id(),
    kind: text("kind").$type<UndoKind>().notNull(),
    madeBy: text("made_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** Whose work was handed over; null for the other kinds. */
    fromId: text("from_id").references(() => users.id, { onDelete: "restrict" }),
    madeAt: instant("made_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    undoneAt: instant("undone_at"),
  },
  (t) => [index("undo_batches_kind").on(t.kind, t.id)],
);

/** One row as it was before. It comes back only while the row still has the version the action left it in. */
export const undoEntries = sqliteTable(
  "undo_entries",
  {
    id: id(),
    batchId: text("batch_id")
      .notNull()
      .references(() => undoBatches.id, { onDelete: "restrict" }),
    noun: text("noun").$type<UndoNoun>().notNull(),
    rowId: text("row_id").notNull(),
    /** JSON of the changed columns as they were, by column name. */
    before: text("before", { mode: "json" }).$type<Record<string, string | number | null>>().notNull(),
    versionAfter: integer("version_after").notNull(),
    /** Whom the row was handed over to; null for the other kinds. */
    toId: text("to_id").references(() => users.id, { onDelete: "restrict" }),
  },
  (t) => [index("undo_entries_batch").on(t.batchId, t.noun), index("undo_entries_row").on(t.rowId)],
);
