import {
  endReasonFaults,
  type PlacementFacts,
  placementFaults,
  type Untold,
  untoldEnds,
} from "../../schema/placement-rules.ts";
import { occupationCodeOf } from "../../schema/values/occupations.ts";
import type { Contract, PlacementEndReason } from "../../schema/vocabulary.ts";
import { type FieldError, refuse } from "../platform/errors.ts";

/**
 * A placement's contract and subsidy as they are stored: a work trial has neither, an apprenticeship is fixed-term, an
 * employment needs both answers. Throws InvalidInput with everything that does not fit.
 */
export const settlePlacement = (placement: PlacementFacts): { contract: Contract | null; wageSubsidy: boolean } => {
  refuse(placementFaults(placement));
  if (placement.kind === "work_trial") return { contract: null, wageSubsidy: false };
  return {
    contract: placement.kind === "apprenticeship" ? "fixed_term" : (placement.contract ?? null),
    wageSubsidy: placement.wageSubsidy ?? false,
  };
};

type Occupied = { occupation?: string | null | undefined; occupationCode?: string | null | undefined };

/** A known occupation brings its code along, and any other name takes the earlier code away; unless the code is told too. */
export const codedOccupation = (told: Occupied, before?: Occupied): { occupationCode?: string | null } => {
  const { occupation, occupationCode } = told;
  if (occupation === undefined || occupationCode !== undefined || occupation === before?.occupation) return {};
  return { occupationCode: occupation === null ? null : occupationCodeOf(occupation) };
};

type Coaching = { startedOn: string; endedOn: string | null };

/** What is wrong when a placement begins outside its participant's coaching; without a participant nothing is. */
export const coachingErrors = (startedOn: string, coaching: Coaching | undefined): FieldError[] => {
  if (!coaching) return [];
  if (startedOn < coaching.startedOn)
    return [{ path: "startedOn", key: "beforeCoaching", values: { day: coaching.startedOn } }];
  if (coaching.endedOn && startedOn > coaching.endedOn)
    return [{ path: "startedOn", key: "afterCoaching", values: { day: coaching.endedOn } }];
  return [];
};

export type Linked = { participantId: string | null; employerId: string; startedOn: string };

/** A renewal begins after what it continues: chains have an order, and none closes on itself. */
export const renewalErrors = (
  placement: Linked & { continuesId?: string | null | undefined },
  continued: Linked | undefined,
): FieldError[] => {
  if (!placement.continuesId) return [];
  const { participantId, employerId, startedOn } = placement;
  if (!continued || continued.participantId !== participantId || continued.employerId !== employerId)
    return [{ path: "continuesId", key: "renewalOfAnother" }];
  return continued.startedOn >= startedOn ? [{ path: "continuesId", key: "renewalNotLater" }] : [];
};

type Period = { startedOn: string; endedOn: string | null };

/** What was renewed begins before its renewal, and has ended before it. What overlaps already may stay. */
export const renewedErrors = (
  before: Period,
  after: Period,
  renewal: { startedOn: string } | undefined,
): FieldError[] => {
  if (!renewal) return [];
  const late = (path: string): FieldError => ({ path, key: "renewedSince", values: { day: renewal.startedOn } });
  const reaches = after.endedOn === null || after.endedOn >= renewal.startedOn;
  return [
    ...(after.startedOn !== before.startedOn && after.startedOn >= renewal.startedOn ? [late("startedOn")] : []),
    ...(after.endedOn !== before.endedOn && reaches ? [late("endedOn")] : []),
  ];
};

type Corrected = PlacementFacts & { endedOn: string | null; endReason: PlacementEndReason | null };

/** The ends that a correction leaves untold; those that were untold before, whether it ran then or not, are nobody's fault now. */
export const askedAnew = (before: Corrected, after: Corrected): Untold => {
  const [earlier, now] = [untoldEnds({ ...before, endedOn: null }), untoldEnds(after)];
  return { term: now.term && !earlier.term, subsidy: now.subsidy && !earlier.subsidy };
};

/** What is wrong where a correction leaves a reason for the end that does not fit what has ended; what did not fit may stay. */
export const endReasonErrors = (before: Corrected, after: Corrected): FieldError[] => {
  const { kind, endReason } = before;
  const path = after.endReason !== endReason ? "endReason" : after.kind !== kind ? "kind" : "contract";
  return endReasonFaults(before).length > 0 && path !== "endReason" ? [] : endReasonFaults(after, path);
};
