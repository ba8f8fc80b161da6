import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { newId } from "../../schema/ids.ts";
import type { newPlacement, placementChange, placementEnd } from "../../schema/placements.ts";
import { employers } from "../../schema/tables/employers.ts";
import { placements } from "../../schema/tables/placements.ts";
import { leads } from "../actor.ts";
import { changedFields } from "../changes.ts";
import { findCreation, hashBody, rememberCreation, repeated, retryLostRace } from "../creations.ts";
import { Conflict, Forbidden, invalid, NotFound } from "../errors.ts";
import { record, recordIfChanged } from "../events/record.ts";
import { findParticipant } from "../participants/participants.ts";
import type { Scope, UserScope } from "../scope.ts";
import { type Placement, type StoredPlacement, seenBy, selectPlacement } from "./read.ts";
import { checkWithinCoaching, settlePlacement } from "./rules.ts";

/** A participant of one's own (the lead: anybody's) begins an employment, an apprenticeship or a work trial. */
export const beginPlacement = (scope: UserScope, input: z.infer<typeof newPlacement>) =>
  retryLostRace(async (): Promise<{ row: Placement; created: boolean }> => {
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const settled = settlePlacement(input);
    const [[earlier], [known], [participant], [employer], [continued]] = await scope.db.batch([
      findCreation(scope, id),
      selectPlacement(scope, eq(placements.id, id)),
      findParticipant(scope, input.participantId),
      scope.db
        .select({ id: employers.id })
        .from(employers)
        .where(and(eq(employers.id, input.employerId), isNull(employers.archivedAt))),
      findContinued(scope, input.continuesId),
    ]);
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: seenBy(scope.actor, again), created: false };
    if (!participant || (participant.coachId !== scope.actor.id && !leads(scope.actor)))
      throw invalid("participantId", "unknownRow");
    if (!employer) throw invalid("employerId", "unknownRow");
    checkWithinCoaching(input.startedOn, participant);
    checkContinued(input, continued);
    const now = Date.now();
    const [, , , [row]] = await scope.db.batch([
      rememberCreation(scope, "placement", id, bodyHash),
      scope.db
        .insert(placements)
        .values({ ...input, ...settled, id, createdBy: scope.actor.id, createdAt: now, updatedAt: now }),
      record(scope, { action: "placement.created", subjectId: id }),
      selectPlacement(scope, eq(placements.id, id)),
    ]);
    return { row: seenBy(scope.actor, row as StoredPlacement), created: true };
  });

/** Corrects a placement. Throws NotFound, Forbidden, Conflict stale, InvalidInput. */
export const correctPlacement = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof placementChange>,
): Promise<Placement> => {
  const before = await ownPlacement(scope, id, version);
  const after = { ...before, ...change };
  const settled = settlePlacement(after);
  const participantId = before.participantId ?? "";
  const [[participant], [continued]] = await scope.db.batch([
    findParticipant(scope, participantId),
    findContinued(scope, change.continuesId),
  ]);
  if (participant) checkWithinCoaching(after.startedOn, participant);
  checkContinued({ participantId, employerId: before.employerId, continuesId: change.continuesId }, continued, id);
  return write(
    scope,
    id,
    version,
    { ...change, ...settled },
    { action: "placement.changed", subjectId: id, fields: changedFields(before, { ...change, ...settled }) },
  );
};

/** Ends a placement on a day for a reason. Throws Conflict alreadyDone when it has ended. */
export const endPlacement = async (
  scope: UserScope,
  id: string,
  version: number,
  end: z.infer<typeof placementEnd>,
): Promise<Placement> => {
  const before = await ownPlacement(scope, id, version);
  if (before.endedOn !== null) throw new Conflict("alreadyDone", seenBy(scope.actor, before));
  if (end.endedOn < before.startedOn) throw invalid("endedOn", "endBeforeStart");
  return write(scope, id, version, end, { action: "placement.ended", subjectId: id });
};

const ownPlacement = async (scope: UserScope, id: string, version: number): Promise<StoredPlacement> => {
  const [before] = await selectPlacement(scope, eq(placements.id, id));
  if (!before) throw new NotFound();
  if (before.participantCoachId !== scope.actor.id && !leads(scope.actor)) throw new Forbidden();
  if (before.version !== version) throw new Conflict("stale", seenBy(scope.actor, before));
  return before;
};

const write = async (
  scope: UserScope,
  id: string,
  version: number,
  change: Partial<typeof placements.$inferInsert>,
  event: Parameters<typeof recordIfChanged>[1],
): Promise<Placement> => {
  const [written, , [row]] = await scope.db.batch([
    scope.db
      .update(placements)
      .set({ ...change, updatedAt: Date.now(), version: version + 1 })
      .where(and(eq(placements.id, id), eq(placements.version, version))),
    recordIfChanged(scope, event),
    selectPlacement(scope, eq(placements.id, id)),
  ]);
  if (written.meta.changes === 0) throw new Conflict("stale", row && seenBy(scope.actor, row));
  return seenBy(scope.actor, row as StoredPlacement);
};

const findContinued = ({ db }: Scope, id: string | null | undefined) =>
  db
    .select({ id: placements.id, participantId: placements.participantId, employerId: placements.employerId })
    .from(placements)
    .where(eq(placements.id, id ?? ""));

type Continuing = { participantId: string; employerId: string; continuesId?: string | null | undefined };

const checkContinued = (
  input: Continuing,
  continued: { id: string; participantId: string; employerId: string } | undefined,
  ownId?: string,
): void => {
  if (!input.continuesId) return;
  const same =
    continued &&
    continued.participantId === input.participantId &&
    continued.employerId === input.employerId &&
    continued.id !== ownId;
  if (!same) throw invalid("continuesId", "renewalOfAnother");
};
