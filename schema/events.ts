import { z } from "zod";
import { instantOut, listOf, listQuery, rowId } from "./values/inputs.ts";
import { actorKinds } from "./vocabulary.ts";

export const eventQuery = z.strictObject({
  ...listQuery,
  subject: rowId().optional().describe("Only what happened to this row."),
  actor: rowId().optional(),
  action: z.string().max(60).optional(),
});

export const event = z.strictObject({
  id: rowId(),
  at: instantOut,
  actorId: z.string().nullable(),
  actor: z.string().nullable().describe("Name of who did it; null for the public and the system."),
  actorKind: z.enum(actorKinds),
  action: z.string(),
  subjectId: z.string(),
  fields: z.array(z.string()),
  requestId: z.string().nullable(),
});
export const eventList = listOf(event);
