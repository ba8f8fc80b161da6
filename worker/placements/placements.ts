import { eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { endReasonFaults, untoldEnds, untoldFaults } from "../../schema/placement-rules.ts";
import type { newPlacement, placementChange, placementEnd } from "../../schema/placements.ts";
import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { placements } from "../../schema/tables/placements.ts";
import { newId } from "../../schema/values/ids.ts";
import { findParticipant, knowsParticipant } from "../access/participants.ts";
import { findEmployer } from "../employers/employers.ts";
import {
  chainStartOf,
  type Ruled,
  rechained,
  ruledFollowUps,
  ruledFrom,
  rulesIn,
  selectLater,
  selectRuled,
  selectRules,
} from "../follow-ups/ruled.ts";
import { batch, one, type Part } from "../platform/batch.ts";
import { changedFields, changedRow, guardedUpdate } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import {
  Conflict,
  type FieldError,
  Forbidden,
  InvalidInput,
  invalid,
  NotFound,
  refuse,
  unknownRow,
} from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { type NewEvent, recordIfChanged, recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepsParticipants, selectKeepsParticipants } from "../settings/participants.ts";
import { askAgain, askAgainErrors } from "./ask-again.ts";
import { mayChange, type Placement, seenBy, selectPlacement } from "./read.ts";
import {
  askedAnew,
  coachingErrors,
  codedOccupation,
  endReasonErrors,
  renewalErrors,
  renewedErrors,
  settlePlacement,
} from "./rules.ts";

/**
 * A participant of one's own (the lead: anybody's) begins an employment, an apprenticeship or a work trial; where the team
 * keeps no participants, it is nobody's in particular.
 */
export const beginPlacement = async (scope: UserScope, body: z.infer<typeof newPlacement>) => {
  const { askAgainOn, ...input } = body;
  const settled = settlePlacement(input);
  const participantId = input.participantId ?? null;
  return createOnce(scope, "placement", body, {
    load: () => ({
      participant: one(findParticipant(scope, participantId)),
      kept: one(selectKeepsParticipants(scope)),
      employer: one(findEmployer(scope, input.employerId)),
      continued: one(findContinued(scope, input.continuesId)),
      ruled: selectRuled(scope, [input.continuesId]),
      rules: selectRules(scope),
    }),
    check: ({ participant, kept, employer, continued }) => {
      const known = participant && knowsParticipant(scope.actor, participant.coachId) ? participant : undefined;
      const whose = kept?.on || participantId !== null;
      refuse([
        ...(known || !whose ? coachingErrors(input.startedOn, known) : [notKnown(participantId, kept?.on === 1)]),
        ...(employer ? renewalErrors({ ...input, participantId }, continued) : [unknownRow("employerId")]),
        ...askAgainErrors(askAgainOn),
      ]);
    },
    guard: {
      holds: participantId === null ? sql`NOT ${keepsParticipants}` : keepsParticipants,
      refusal: () => new InvalidInput([notKnown(participantId, participantId === null)]),
    },
    write: ({ id, now, won }, { participant, employer, ruled, rules }) => {
      const coachId = participant?.coachId ?? employer?.responsibleCoachId ?? scope.actor.id;
      const begun = ruledFrom({ ...input, ...settled, id, coachId }, ruled[0]);
      const row = { ...input, ...settled, ...codedOccupation(input), id, participantId };
      const placement = { ...row, createdBy: scope.actor.id, createdAt: now, updatedAt: now };
      const earlier = ruled.map((each) => ({ ...each, renewals: 1 }));
      return [
        insertWhere(scope, placements, placement, won),
        recordWhere(scope, { action: "placement.created", subjectId: id }, won),
        ruledFollowUps(scope, [begun, ...earlier], rulesIn(rules), won),
        askAgain(scope, untoldEnds({ ...input, ...settled }), askAgainOn, begun, won),
      ];
    },
    read: (id) => selectPlacement(scope, eq(placements.id, id)),
    show: (row) => seenBy(scope.actor, row),
  });
};

const notKnown = (participantId: string | null, kept: boolean): FieldError => {
  if (!kept) return { path: "participantId", key: "personsNotKept" };
  return participantId === null ? { path: "participantId", key: "chooseParticipant" } : unknownRow("participantId");
};

/** Corrects a placement. Throws NotFound, Forbidden, Conflict stale, InvalidInput. */
export const correctPlacement = async (
  scope: UserScope,
  id: string,
  version: number,
  { askAgainOn, ...change }: z.infer<typeof placementChange>,
): Promise<Placement> => {
  const { before, ruled, rules } = await ownPlacement(scope, id, version);
  const after = { ...before, ...change };
  const settled = { ...settlePlacement(after), ...codedOccupation(change, before) };
  const { participantId } = before;
  const { participant, continued, renewal, chain, later } = await batch(scope, {
    participant: one(findParticipant(scope, participantId)),
    continued: one(findContinued(scope, after.continuesId)),
    renewal: one(findRenewal(scope, id)),
    chain: selectRuled(scope, [before.continuesId, after.continuesId]),
    later: selectLater(scope, id),
  });
  if ((after.endedOn === null) !== (after.endReason === null))
    throw invalid(after.endedOn === null ? "endedOn" : "endReason", "reasonNeedsEnd");
  const asked = askedAnew(before, { ...after, ...settled });
  refuse([
    ...coachingErrors(after.startedOn, participant),
    ...renewalErrors(after, continued),
    ...renewedErrors(before, after, renewal),
    ...(askAgainOn ? askAgainErrors(askAgainOn) : untoldFaults(asked)),
    ...endReasonErrors(before, { ...after, ...settled }),
  ]);
  const earlier = chain.find((each) => each.id === after.continuesId);
  const chainStartedOn = chainStartOf(after.startedOn, earlier);
  const { coachId } = ruled;
  const now = { ...ruled, ...after, ...settled, coachId, version: version + 1, chainStartedOn };
  return write(
    scope,
    id,
    version,
    { ...change, ...settled },
    { action: "placement.changed", subjectId: id, fields: changedFields(before, { ...change, ...settled }) },
    [now, ...relinked(chain, before, after), ...rechained(now, later)],
    rules,
    (won) => askAgain(scope, untoldEnds({ ...after, ...settled }), askAgainOn, now, won),
  );
};

/** Ends a placement on a day for a reason. Throws Conflict alreadyDone when it has ended. */
export const endPlacement = async (
  scope: UserScope,
  id: string,
  version: number,
  end: z.infer<typeof placementEnd>,
): Promise<Placement> => {
  const { before, ruled, rules } = await ownPlacement(scope, id, version);
  if (before.endedOn !== null) throw new Conflict("alreadyDone", seenBy(scope.actor, before));
  refuse([
    ...(end.endedOn < before.startedOn ? [{ path: "endedOn", key: "endBeforeStart" as const }] : []),
    ...endReasonFaults({ ...before, ...end }),
  ]);
  const ended = { ...ruled, ...end, version: version + 1 };
  return write(scope, id, version, end, { action: "placement.ended", subjectId: id }, [ended], rules);
};

const ownPlacement = async (scope: UserScope, id: string, version: number) => {
  const { before, ruled, rules } = await batch(scope, {
    before: one(selectPlacement(scope, eq(placements.id, id))),
    ruled: one(selectRuled(scope, [id])),
    rules: selectRules(scope),
  });
  if (!before || !ruled) throw new NotFound();
  if (!mayChange(scope.actor, before)) throw new Forbidden();
  if (before.version !== version) throw new Conflict("stale", seenBy(scope.actor, before));
  return { before, ruled, rules: rulesIn(rules) };
};

/** The placements that a correction takes a renewal from, or gives one. */
const relinked = (chain: Ruled[], before: Continuing, after: Continuing): Ruled[] =>
  before.continuesId === after.continuesId
    ? []
    : chain.map((each) => ({ ...each, renewals: each.renewals + (each.id === after.continuesId ? 1 : -1) }));

type Continuing = { continuesId: string | null | undefined };

const write = async (
  scope: UserScope,
  id: string,
  version: number,
  change: Partial<typeof placements.$inferInsert>,
  event: NewEvent,
  ruled: Ruled[],
  rules: FollowUpRuleSettings | undefined,
  more: (won: SQL) => Part | undefined = () => undefined,
): Promise<Placement> => {
  const eventId = newId();
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, placements, id, version, change),
    event: recordIfChanged(scope, { ...event, id: eventId }),
    row: one(selectPlacement(scope, eq(placements.id, id))),
    followUps: ruledFollowUps(scope, ruled, rules, wasRecorded(eventId)),
    more: more(wasRecorded(eventId)),
  });
  return changedRow(written, row, (stored) => seenBy(scope.actor, stored));
};

const linked = {
  participantId: placements.participantId,
  employerId: placements.employerId,
  startedOn: placements.startedOn,
};

const findContinued = ({ db }: Scope, id: string | null | undefined) =>
  db
    .select(linked)
    .from(placements)
    .where(eq(placements.id, id ?? ""));

/** The earliest placement that continues this one. */
export const findRenewal = ({ db }: Scope, id: string) =>
  db.select(linked).from(placements).where(eq(placements.continuesId, id)).orderBy(placements.startedOn).limit(1);
