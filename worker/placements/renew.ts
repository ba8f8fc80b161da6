import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { untoldEnds, untoldFaults } from "../../schema/placement-rules.ts";
import type { placementRenewal } from "../../schema/placements.ts";
import { placements } from "../../schema/tables/placements.ts";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { findParticipant } from "../access/participants.ts";
import { ruledFollowUps, ruledFrom, rulesIn, selectRuled, selectRules } from "../follow-ups/ruled.ts";
import { batch, one } from "../platform/batch.ts";
import { guardedUpdate } from "../platform/changes.ts";
import { findCreation, hashBody, rememberCreationWhere, repeated, retryLostRace } from "../platform/creations.ts";
import { Conflict, Forbidden, invalid, NotFound, refuse } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordIfChanged, recordWhere, wasRecorded } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { askAgain, askAgainErrors } from "./ask-again.ts";
import { findRenewal } from "./placements.ts";
import { mayChange, type Placement, type StoredPlacement, seenBy, selectPlacement } from "./read.ts";
import { coachingErrors, codedOccupation, settlePlacement } from "./rules.ts";

type Renewal = z.infer<typeof placementRenewal>;
type End = Pick<StoredPlacement, "endedOn" | "endReason">;

/** A contract that follows within these days continues the one before it. */
const longestGap = 14;

/**
 * A new contract with the same employer: the old placement ends the day before, unless it has ended, and the new one
 * continues it. One without a person, from a time when none were kept, goes on without one also where they are kept now:
 * nobody can say afterwards whose it was. Throws NotFound, Forbidden, Conflict stale or alreadyDone, InvalidInput.
 */
export const renewPlacement = (scope: UserScope, renewedId: string, version: number, body: Renewal) =>
  retryLostRace(async function attempt(): Promise<{ row: Placement; created: boolean }> {
    const { askAgainOn, ...input } = body;
    const id = input.id ?? newId();
    const bodyHash = await hashBody({ ...body, renewedId } as Renewal);
    const { earlier, known, before, coaching, renewal, ruled, rules } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectPlacement(scope, eq(placements.id, id))),
      before: one(selectPlacement(scope, eq(placements.id, renewedId))),
      coaching: one(findParticipant(scope, sql`(SELECT participant_id FROM placements WHERE id = ${renewedId})`)),
      renewal: one(findRenewal(scope, renewedId)),
      ruled: one(selectRuled(scope, [renewedId])),
      rules: selectRules(scope),
    });
    if (!before || !ruled) throw new NotFound();
    if (!mayChange(scope.actor, before)) throw new Forbidden();
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: seenBy(scope.actor, again), created: false };
    if (before.version !== version) throw new Conflict("stale", seenBy(scope.actor, before));
    if (renewal) throw new Conflict("alreadyDone", seenBy(scope.actor, before));
    const next = termsOf(before, input);
    const settled = settlePlacement(next);
    const end = endBefore(before, input.startedOn);
    const untold = untoldEnds({ ...next, ...settled });
    refuse([
      ...coachingErrors(input.startedOn, coaching),
      ...(askAgainOn ? askAgainErrors(askAgainOn) : untoldFaults(untold)),
    ]);
    const now = Date.now();
    const eventId = newId();
    const stillSo = sql`EXISTS (SELECT 1 FROM placements WHERE ${and(eq(placements.id, renewedId), eq(placements.version, version))})`;
    const row = { ...next, ...settled, id, createdBy: scope.actor.id, createdAt: now, updatedAt: now };
    const { ended, stored } = await batch(scope, {
      creation: rememberCreationWhere(scope, "placement", id, bodyHash, stillSo),
      ended: guardedUpdate(scope, placements, renewedId, version, end),
      renewed: recordIfChanged(scope, { id: eventId, action: "placement.renewed", subjectId: renewedId }),
      placement: insertWhere(scope, placements, row, wasRecorded(eventId)),
      created: recordWhere(scope, { action: "placement.created", subjectId: id }, wasRecorded(eventId)),
      stored: one(selectPlacement(scope, eq(placements.id, id))),
      followUps: ruledFollowUps(
        scope,
        [
          { ...ruled, ...end, version: version + 1, renewals: 1 },
          ruledFrom({ ...next, ...settled, id, coachId: ruled.coachId }, ruled),
        ],
        rulesIn(rules),
        wasRecorded(eventId),
      ),
      asked: askAgain(
        scope,
        untold,
        askAgainOn,
        { id, employerId: next.employerId, coachId: ruled.coachId, kind: next.kind },
        wasRecorded(eventId),
      ),
    });
    // Another change was first: looking again answers the same request as a repetition, and any other as stale.
    if (ended.meta.changes === 0) return attempt();
    return { row: seenBy(scope.actor, stored as StoredPlacement), created: true };
  });

/** What was agreed anew, and the rest as it was. A job after a work trial is the first job there: it continues nothing. */
const termsOf = (before: StoredPlacement, { id: _, ...input }: Omit<Renewal, "askAgainOn">) => ({
  ...input,
  participantId: before.participantId,
  employerId: before.employerId,
  kind: input.kind ?? before.kind,
  weeklyHours: input.weeklyHours === undefined ? before.weeklyHours : input.weeklyHours,
  ...(input.occupation === undefined || input.occupation === before.occupation
    ? { occupation: before.occupation, occupationCode: input.occupationCode ?? before.occupationCode }
    : codedOccupation(input)),
  continuesId: before.kind === "work_trial" ? null : before.id,
});

/**
 * How the old one ends: the day before the new one, because it continued. What has ended before keeps its day; a term
 * that ran out shortly before the new contract proves to have been continued, any other reason stays as it happened.
 */
const endBefore = (before: StoredPlacement, startedOn: string): End => {
  const { endedOn, endReason } = before;
  if (startedOn <= before.startedOn) throw invalid("startedOn", "renewalNotLater");
  if (endedOn === null || (endedOn >= startedOn && endedOn > today()))
    return { endedOn: addDays(startedOn, -1), endReason: "continued" };
  if (endedOn >= startedOn) throw invalid("startedOn", "renewalBeforeEnd", { day: endedOn });
  const shortly = startedOn <= addDays(endedOn, longestGap + 1);
  return { endedOn, endReason: endReason === "term_ended" && shortly ? "continued" : endReason };
};
