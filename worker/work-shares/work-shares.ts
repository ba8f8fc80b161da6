import { and, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { users } from "../../schema/tables/users.ts";
import { workShares } from "../../schema/tables/working-time.ts";
import { newId } from "../../schema/values/ids.ts";
import type { newWorkShare, workShare } from "../../schema/work-shares.ts";
import { batch, one, the } from "../platform/batch.ts";
import { checkWon } from "../platform/changes.ts";
import { findCreation, hashBody, rememberCreation, repeated, retryLostRace } from "../platform/creations.ts";
import { Conflict, NotFound, refuse } from "../platform/errors.ts";
import { record, recordIfChanged } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepRemoved, type Undoable } from "../undo/keep.ts";
import { activeCoach } from "../users/coaches.ts";

type WorkShare = z.infer<typeof workShare>;

/** Every coach's shares of full time, by name, the latest first. */
export const listWorkShares = async (scope: Scope): Promise<{ items: WorkShare[] }> => ({
  items: await selectWorkShare(scope, undefined).orderBy(users.nameSort, users.id, desc(workShares.startsOn)),
});

/** A coach works this much of full time from a day on. */
export const addWorkShare = (scope: UserScope, input: z.infer<typeof newWorkShare>) =>
  retryLostRace(async (): Promise<{ row: WorkShare; created: boolean }> => {
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const thatDay = and(eq(workShares.userId, input.userId), eq(workShares.startsOn, input.startsOn));
    const { earlier, known, coach, taken } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectWorkShare(scope, eq(workShares.id, id))),
      coach: one(activeCoach(scope, input.userId)),
      taken: one(selectWorkShare(scope, thatDay)),
    });
    // One that was removed since is not made again by the request that made it.
    if (earlier && !known) throw new Conflict(earlier.bodyHash === bodyHash ? "alreadyDone" : "idInUse");
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: again, created: false };
    refuse([
      ...(coach ? [] : [{ path: "userId", key: "notACoach" as const }]),
      ...(taken ? [{ path: "startsOn", key: "shareThatDay" as const }] : []),
    ]);
    const now = Date.now();
    const { row } = await batch(scope, {
      creation: rememberCreation(scope, "work-share", id, bodyHash),
      share: scope.db.insert(workShares).values({ ...input, id, createdAt: now, updatedAt: now }),
      event: record(scope, { action: "work-share.created", subjectId: id }),
      row: the(selectWorkShare(scope, eq(workShares.id, id))),
    });
    return { row, created: true };
  });

/** Takes a share away: the one before it goes on. Throws NotFound, Conflict stale. */
export const removeWorkShare = async (scope: UserScope, id: string, version: number): Promise<Undoable<WorkShare>> => {
  const [before] = await selectWorkShare(scope, eq(workShares.id, id));
  if (!before) throw new NotFound();
  const undoId = newId();
  const which = and(eq(workShares.id, id), eq(workShares.version, version));
  const { removed } = await batch(scope, {
    kept: keepRemoved(scope, { undoId, kind: "work-share.removed", noun: "work-share" }, which),
    removed: scope.db.delete(workShares).where(which),
    event: recordIfChanged(scope, { action: "work-share.removed", subjectId: id }),
  });
  checkWon(removed, before);
  return { row: before, undoId };
};

const selectWorkShare = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({ ...getTableColumns(workShares), user: sql<string>`${users.name}`.as("user") })
    .from(workShares)
    .innerJoin(users, eq(users.id, workShares.userId))
    .where(where);
