import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { participantsKept, participantsKeptAnswer } from "../../schema/settings.ts";
import { batch, one } from "../platform/batch.ts";
import { Conflict, invalid } from "../platform/errors.ts";
import { recordIfChanged } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { forgetSettings } from "./held.ts";
import { storeSetting } from "./store.ts";

type Answer = z.infer<typeof participantsKeptAnswer>;

/** Are participants kept here? A condition for the write itself: what an isolate holds may be a minute old. */
export const keepsParticipants: SQL = sql`NOT EXISTS (
  SELECT 1 FROM settings WHERE key = 'participants' AND json_extract(value, '$.on') = 0)`;

/** The statement that tells it, for a verb's load batch. */
export const selectKeepsParticipants = ({ db }: Scope) =>
  db.select({ on: sql<number>`${keepsParticipants}`.as("kept") }).from(sql`(SELECT 1)`);

/** Whether participants are kept here, and how many are. */
export const readParticipantsKept = async (scope: Scope): Promise<Answer> => {
  const { row } = await batch(scope, { row: one(selectKept(scope)) });
  return answer(row);
};

/**
 * Switches participants on, or off where none is stored. Throws Conflict stale with what stands when somebody else was
 * first, and InvalidInput with how many are stored.
 */
export const changeParticipantsKept = async (
  scope: UserScope,
  version: number,
  { on }: z.infer<typeof participantsKept>,
): Promise<Answer> => {
  const { written, row } = await batch(scope, {
    written: storeSetting(scope, "participants", version, { on }, on ? sql`1` : isEmptied),
    event: recordIfChanged(scope, { action: "settings.changed", subjectId: "persons", fields: ["on"] }),
    row: one(selectKept(scope)),
  }).finally(forgetSettings);
  const now = answer(row);
  if (written.meta.changes > 0) return now;
  if (now.version !== version) throw new Conflict("stale", now);
  throw invalid("on", "participantsStored", { count: now.stored });
};

const isEmptied = sql`NOT EXISTS (SELECT 1 FROM participants)`;

const selectKept = ({ db }: Scope) =>
  db
    .select({
      on: sql<number>`${keepsParticipants}`.as("kept"),
      stored: sql<number>`(SELECT count(*) FROM participants)`.as("stored"),
      version: sql<number>`coalesce((SELECT version FROM settings WHERE key = 'participants'), 0)`.as("version"),
    })
    .from(sql`(SELECT 1)`);

type Stored = Awaited<ReturnType<typeof selectKept>>[number];

const answer = (row: Stored | undefined): Answer => ({
  on: row?.on !== 0,
  stored: row?.stored ?? 0,
  version: row?.version ?? 0,
});
