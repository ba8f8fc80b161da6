import { z } from "zod";
import { instantOut, rowId } from "./values/inputs.ts";
import { undoKinds } from "./vocabulary.ts";

/** What an action left to be taken back. */
export const undoable = z.strictObject({
  id: rowId(),
  kind: z.enum(undoKinds),
  madeAt: instantOut,
  expiresAt: instantOut,
  undoneAt: instantOut.nullable(),
});

/** What came of taking it back: a row that somebody changed meanwhile is left as it is. */
export const undone = z.strictObject({
  restored: z.int().describe("Rows that are as they were."),
  left: z.int().describe("Rows left alone, because somebody had changed them since."),
});
