import { z } from "zod";
import { instantOut, listOf, listQuery, rowId } from "./values/inputs.ts";
import { undoKinds, undoNouns } from "./vocabulary.ts";

/** What an action left to be taken back. */
export const undoable = z.strictObject({
  id: rowId(),
  kind: z.enum(undoKinds),
  madeAt: instantOut,
  expiresAt: instantOut,
  undoneAt: instantOut.nullable(),
});

/** The same with what it was about: the first row that the action touched. */
export const undoRow = z.strictObject({
  ...undoable.shape,
  noun: z.enum(undoNouns),
  rowId: z.string(),
  employerId: rowId().nullable().describe("The employer whose page shows the row."),
  about: z.string().nullable().describe("What the row is called; null where it has no name."),
  madeById: rowId(),
  madeBy: z.string().describe("Name of who did it."),
});
export const undoList = listOf(undoRow);
export const undoListQuery = z.strictObject(listQuery);

/** What came of taking it back: a row that somebody changed meanwhile is left as it is. */
export const undone = z.strictObject({
  restored: z.int().describe("Rows that are as they were."),
  left: z.int().describe("Rows left alone, because somebody had changed them since."),
});
