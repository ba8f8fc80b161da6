import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { followUpMoved, postponement, reassignment } from "../../schema/follow-ups.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import type { UndoKind } from "../../schema/vocabulary.ts";
import { batch, one } from "../platform/batch.ts";
import { changedRow, guardedUpdate } from "../platform/changes.ts";
import { Conflict, invalid } from "../platform/errors.ts";
import { recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { keepOne } from "../undo/keep.ts";
import { activeCoach } from "../users/coaches.ts";
import { type FollowUp, ownFollowUp, selectFollowUp } from "./follow-ups.ts";

type Moved = z.infer<typeof followUpMoved>;

/** Puts an open follow-up off to a day that is not past. Throws NotFound, Forbidden, Conflict, InvalidInput. */
export const postponeFollowUp = async (
  scope: UserScope,
  id: string,
  version: number,
  { to }: z.infer<typeof postponement>,
): Promise<Moved> => {
  const before = await openFollowUp(scope, id, version);
  if (to < today()) throw invalid("to", "dayMovesOn");
  return move(scope, before, { dueOn: to }, { due_on: before.dueOn }, "follow-up.postponed");
};

/** Gives an open follow-up to another coach at work. Throws NotFound, Forbidden, Conflict, InvalidInput. */
export const reassignFollowUp = async (
  scope: UserScope,
  id: string,
  version: number,
  { coachId }: z.infer<typeof reassignment>,
): Promise<Moved> => {
  const before = await openFollowUp(scope, id, version);
  if (coachId === before.coachId) throw invalid("coachId", "chooseWhom");
  const [coach] = await activeCoach(scope, coachId);
  if (!coach) throw invalid("coachId", "notACoach");
  return move(scope, before, { coachId }, { coach_id: before.coachId }, "follow-up.reassigned");
};

const openFollowUp = async (scope: UserScope, id: string, version: number): Promise<FollowUp> => {
  const before = await ownFollowUp(scope, id, version);
  if (before.completedAt !== null) throw new Conflict("alreadyDone", before);
  return before;
};

const move = async (
  scope: UserScope,
  { id, version }: FollowUp,
  change: Partial<typeof followUps.$inferInsert>,
  before: Record<string, string>,
  kind: Extract<UndoKind, "follow-up.postponed" | "follow-up.reassigned">,
): Promise<Moved> => {
  const [eventId, undoId] = [newId(), newId()];
  const won = wasRecorded(eventId);
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, followUps, id, version, change),
    event: recordIfChanged(scope, { id: eventId, action: kind, subjectId: id, fields: Object.keys(change) }),
    undo: keepOne(scope, { undoId, kind, noun: "follow-up", rowId: id, before, versionAfter: version + 1 }, won),
    row: one(selectFollowUp(scope, eq(followUps.id, id))),
  });
  return { followUp: changedRow(written, row, (followUp) => followUp), undoId };
};
