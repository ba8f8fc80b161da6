import { and, eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { newParticipant, participantChange } from "../../schema/participants.ts";
import { participants } from "../../schema/tables/participants.ts";
import { newId } from "../../schema/values/ids.ts";
import { participantsKnownTo } from "../access/participants.ts";
import { changeEach, open } from "../follow-ups/bring-in-line.ts";
import { findListed, listedErrors, listedOn, refuseRetired } from "../list-items/listed.ts";
import { leads } from "../platform/actor.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields, changedRow, guardedUpdate } from "../platform/changes.ts";
import { createOnce, drawUntilFree, isTaken } from "../platform/creations.ts";
import { Conflict, invalid, NotFound, refuse } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordIfChanged, recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepsParticipants } from "../settings/participants.ts";
import { keepEach, keepOne, type Undoable } from "../undo/keep.ts";
import { activeCoach } from "../users/coaches.ts";
import { randomCode } from "./random-code.ts";
import { answer, type Participant, selectParticipant } from "./read.ts";
import { checkHoldsBegun, findBegun } from "./rules.ts";

/** Takes a participant into coaching under a random code. */
export const createParticipant = async (scope: UserScope, input: z.infer<typeof newParticipant>) => {
  const coachId = ownOrAsked(scope, input.coachId);
  const create = (code: string) =>
    createOnce(scope, "participant", input, {
      load: () => ({
        coach: one(activeCoach(scope, coachId)),
        referral: one(findListed(scope, "referral_sources", input.referralSource)),
      }),
      check: ({ coach, referral }) =>
        refuse([
          ...listedErrors("referralSource", referral, input.startedOn),
          ...(coach ? [] : [{ path: "coachId", key: "notACoach" as const }]),
        ]),
      guard: { holds: keepsParticipants, refusal: () => new Conflict("participantsOff") },
      write: ({ id, now, won }) => [
        insertWhere(
          scope,
          participants,
          { ...input, ...referred(input), id, code, coachId, createdAt: now, updatedAt: now },
          won,
        ),
        recordWhere(scope, { action: "participant.created", subjectId: id }, won),
      ],
      read: (id) => selectParticipant(scope, and(eq(participants.id, id), participantsKnownTo(scope.actor))),
      show: answer,
    });
  const created =
    input.code === undefined
      ? drawUntilFree(randomCode, "participants.code", create)
      : codeMustBeFree(create(input.code));
  return refuseRetired(created, retiredReferral(input.startedOn));
};

/** Changes a participant, or ends the coaching with a reason; given to another coach, it can be taken back. Throws NotFound, Conflict stale, InvalidInput. */
export const changeParticipant = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof participantChange>,
): Promise<Undoable<Participant>> => {
  const { before, coach, begun, referral, reason } = await batch(scope, {
    before: one(selectParticipant(scope, and(eq(participants.id, id), participantsKnownTo(scope.actor)))),
    coach: one(activeCoach(scope, change.coachId)),
    begun: one(findBegun(scope, id)),
    referral: one(findListed(scope, "referral_sources", storedOr(id, change.referralSource, "referral_source"))),
    reason: one(findListed(scope, "end_reasons", storedOr(id, change.endReason, "end_reason"))),
  });
  if (!before) throw new NotFound();
  if (before.version !== version) throw new Conflict("stale", answer(before));
  if (change.coachId !== undefined && change.coachId !== before.coachId) {
    if (!leads(scope.actor)) throw invalid("coachId", "unknownRow");
    if (!coach) throw invalid("coachId", "notACoach");
  }
  const after = { ...before, ...change };
  const { startedOn, endedOn, endReason } = after;
  // What was chosen once stays, also when it has been retired since: it is asked only where it or its day changes.
  const refers = differs(before, after, ["referralSource", "startedOn"]);
  const ends = endReason !== null && differs(before, after, ["endReason", "endedOn"]);
  refuse([
    ...(refers ? listedErrors("referralSource", referral, startedOn) : []),
    ...(ends ? listedErrors("endReason", reason, endedOn) : []),
  ]);
  if ((endedOn === null) !== (endReason === null))
    throw invalid(endedOn === null ? "endedOn" : "endReason", "reasonNeedsEnd");
  if (endedOn !== null && endedOn < startedOn) throw invalid("endedOn", "endBeforeStart");
  checkHoldsBegun(before, after, begun);
  const eventId = newId();
  const undoId = change.coachId !== undefined && change.coachId !== before.coachId ? newId() : undefined;
  const moved = { kind: "participant.moved", noun: "participant", rowId: id, versionAfter: version + 1 } as const;
  const changed = batch(scope, {
    written: guardedUpdate(scope, participants, id, version, {
      ...change,
      ...(refers && referred(after)),
      ...(ends && endedOn !== null && { endReason: listedOn("end_reasons", endReason, endedOn) }),
    }),
    event: recordIfChanged(scope, {
      id: eventId,
      action: "participant.changed",
      subjectId: id,
      fields: changedFields(before, change),
    }),
    undo: undoId !== undefined && [
      ...keepOne(scope, { ...moved, undoId, before: { coach_id: before.coachId } }, wasRecorded(eventId)),
      keepEach(scope, undoId, "follow-up", "coach_id", ofPlacements(id, before.coachId, wasRecorded(eventId))),
    ],
    followUps: bringAlong(scope, id, before.coachId, change.coachId, wasRecorded(eventId)),
    row: one(selectParticipant(scope, eq(participants.id, id))),
  });
  const { written, row } = await refuseRetired(changed, {
    ...retiredReferral(startedOn),
    participants_end_has_reason: { path: "endReason", key: "notListedOn", values: { day: endedOn ?? "" } },
  });
  return { row: changedRow(written, row, answer), undoId };
};

const storedOr = (id: string, told: string | null | undefined, column: string): SQL =>
  told === undefined ? sql`(SELECT ${sql.raw(column)} FROM participants WHERE participants.id = ${id})` : sql`${told}`;

const differs = <Row extends object>(before: Row, after: Row, fields: readonly (keyof Row)[]): boolean =>
  fields.some((field) => before[field] !== after[field]);

type Referral = { referralSource: string; startedOn: string };

const referred = ({ referralSource, startedOn }: Referral) => ({
  referralSource: listedOn("referral_sources", referralSource, startedOn),
});

const retiredReferral = (day: string) => ({
  "participants.referral_source": { path: "referralSource", key: "notListedOn" as const, values: { day } },
});

/** What is still to be done for a participant's placements goes to their new coach; `guard` is true only for the change that won. */
const bringAlong = (scope: Scope, id: string, from: string, to: string | undefined, guard: SQL) =>
  to === undefined || to === from
    ? undefined
    : changeEach(scope, "reassigned", ofPlacements(id, from, guard), { coachId: to });

const ofPlacements = (id: string, coachId: string, guard: SQL): SQL =>
  sql`${open} AND follow_ups.coach_id = ${coachId} AND follow_ups.placement_id IN (
    SELECT id FROM placements WHERE participant_id = ${id}) AND ${guard}`;

/** A coach takes participants for themselves; the lead may give one to anybody. */
const ownOrAsked = ({ actor }: UserScope, asked: string | undefined): string => {
  if (asked === undefined || asked === actor.id) return actor.id;
  if (!leads(actor)) throw invalid("coachId", "unknownRow");
  return asked;
};

const codeMustBeFree = async <Result>(written: Promise<Result>): Promise<Result> => {
  try {
    return await written;
  } catch (error) {
    if (isTaken(error, "participants.code")) throw invalid("code", "codeTaken");
    throw error;
  }
};
