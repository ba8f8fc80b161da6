import type { Contract, PlacementKind } from "../../schema/vocabulary.ts";
import { type FieldError, InvalidInput, refuse } from "../errors.ts";

type Placement = {
  kind: PlacementKind;
  contract?: Contract | null | undefined;
  startedOn: string;
  endsOn?: string | null | undefined;
  endedOn?: string | null | undefined;
  wageSubsidy?: boolean | undefined;
  wageSubsidyEndsOn?: string | null | undefined;
};

/**
 * A placement's contract and subsidy as they are stored: a work trial has neither, an apprenticeship is fixed-term, an
 * employment needs both answers. Throws InvalidInput with everything that does not fit.
 */
export const settlePlacement = (placement: Placement): { contract: Contract | null; wageSubsidy: boolean } => {
  refuse([...contractErrors(placement), ...dateErrors(placement)]);
  if (placement.kind === "work_trial") return { contract: null, wageSubsidy: false };
  return {
    contract: placement.kind === "apprenticeship" ? "fixed_term" : (placement.contract ?? null),
    wageSubsidy: placement.wageSubsidy ?? false,
  };
};

const contractErrors = ({ kind, contract, endsOn, wageSubsidy, wageSubsidyEndsOn }: Placement): FieldError[] => {
  const errors: FieldError[] = [];
  if (kind === "work_trial" && contract) errors.push({ path: "contract", key: "trialHasNoContract" });
  if (kind === "work_trial" && wageSubsidy) errors.push({ path: "wageSubsidy", key: "trialHasNoContract" });
  if (kind === "apprenticeship" && contract === "permanent")
    errors.push({ path: "contract", key: "apprenticeshipIsFixedTerm" });
  if (kind === "employment" && !contract) errors.push({ path: "contract", key: "chooseContract" });
  if (kind !== "work_trial" && wageSubsidy === undefined) errors.push({ path: "wageSubsidy", key: "chooseSubsidy" });
  if (kind === "employment" && contract === "permanent" && endsOn)
    errors.push({ path: "endsOn", key: "permanentHasNoEnd" });
  if (wageSubsidyEndsOn && !wageSubsidy) errors.push({ path: "wageSubsidyEndsOn", key: "subsidyEndNeedsSubsidy" });
  return errors;
};

const dateErrors = ({ startedOn, endsOn, endedOn, wageSubsidyEndsOn }: Placement): FieldError[] =>
  Object.entries({ endsOn, endedOn, wageSubsidyEndsOn }).flatMap(([path, end]): FieldError[] =>
    end && end < startedOn ? [{ path, key: "endBeforeStart" }] : [],
  );

type Coaching = { startedOn: string; endedOn: string | null };

/** Throws InvalidInput when a placement begins outside its participant's coaching. */
export const checkWithinCoaching = (startedOn: string, coaching: Coaching): void => {
  if (startedOn < coaching.startedOn)
    throw new InvalidInput([{ path: "startedOn", key: "beforeCoaching", values: { day: coaching.startedOn } }]);
  if (coaching.endedOn && startedOn > coaching.endedOn) {
    throw new InvalidInput([{ path: "startedOn", key: "afterCoaching", values: { day: coaching.endedOn } }]);
  }
};
