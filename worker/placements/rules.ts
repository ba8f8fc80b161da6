import { type PlacementFacts, placementFaults } from "../../schema/placement-rules.ts";
import type { Contract } from "../../schema/vocabulary.ts";
import { InvalidInput, refuse } from "../errors.ts";

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

type Coaching = { startedOn: string; endedOn: string | null };

/** Throws InvalidInput when a placement begins outside its participant's coaching. */
export const checkWithinCoaching = (startedOn: string, coaching: Coaching): void => {
  if (startedOn < coaching.startedOn)
    throw new InvalidInput([{ path: "startedOn", key: "beforeCoaching", values: { day: coaching.startedOn } }]);
  if (coaching.endedOn && startedOn > coaching.endedOn) {
    throw new InvalidInput([{ path: "startedOn", key: "afterCoaching", values: { day: coaching.endedOn } }]);
  }
};
