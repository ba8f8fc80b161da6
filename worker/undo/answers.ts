import type { Context } from "hono";
import type { z } from "zod";
import { json } from "../platform/contract.ts";
import { answerRow } from "../platform/versions.ts";
import type { Undoable } from "./keep.ts";

/** What tells beside an answer by which undo the action is taken back, for the description. */
export const undoHeader = {
  headers: {
    "Undo-Id": {
      description: "Where it can be taken back: `PUT /undos/{id}`, for as long as `GET /undos/{id}` says.",
      schema: { type: "string" as const },
    },
  },
};

/** A response of JSON to what can be taken back. */
export const undoableJson = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  ...json(schema, description),
  ...undoHeader,
});

/** Answers a row, and by which undo what was done with it is taken back. */
export const answerUndoable = <Row extends { version: number }>(c: Context, { row, undoId }: Undoable<Row>) => {
  if (undoId !== undefined) c.header("Undo-Id", undoId);
  return answerRow(c, row);
};

/** Answers that a row is gone, and by which undo it comes back. */
export const answerRemoved = (c: Context, undoId: string) => {
  c.header("Undo-Id", undoId);
  return c.body(null, 204);
};
