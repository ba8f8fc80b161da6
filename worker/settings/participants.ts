import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { participantsKept, participantsKeptAnswer } from "../../schema/settings.ts";
import { settings } from "../../schema/tables/settings.ts";
import { batch, one } from "../platform/batch.ts";
import { Conflict, invalid } from "../platform/errors.ts";
import { recordIfChanged } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { forgetSettings } from "./held.ts";

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
    written: storeKept(scope, version, on),
    event: recordIfChanged(scope, { action: "settings.changed", subjectId: "persons", fields: ["on"] }),
    row: one(selectKept(scope)),
  }).finally(forgetSettings);
  const now = answer(row);
  if (written.meta.changes > 0) return now;
  if (now.version !== version) throw new Conflict("stale", now);
  throw invalid("on", "participantsStored", { count: now.stored });
};

const storeKept = ({ db }: Scope, version: number, on: boolean) => {
  const row = { value: { on }, updatedAt: Date.now(), version: version + 1 };
  const allowed = on ? sql`1` : sql`NOT EXISTS (SELECT 1 FROM participants)`;
  return db
    .insert(settings)
    .select(
      sql`SELECT 'participants', ${JSON.stringify(row.value)}, ${row.updatedAt}, ${row.version}
        WHERE coalesce((SELECT version FROM settings WHERE key = 'participants'), 0) = ${version} AND ${allowed}`,
    )
    .onConflictDoUpdate({ target: settings.key, set: row });
};

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
