import { type Contract, type PlacementEndReason, type PlacementKind, placementEndReasons } from "./vocabulary.ts";
import type { MessageKey } from "./words/messages.ts";

/** A placement as it is sent: parts of it may be missing or wrong in themselves. */
export type PlacementFacts = {
  kind?: PlacementKind | undefined;
  contract?: Contract | null | undefined;
  startedOn?: string | undefined;
  endsOn?: string | null | undefined;
  endedOn?: string | null | undefined;
  wageSubsidy?: boolean | undefined;
  wageSubsidyEndsOn?: string | null | undefined;
};

type Fault = { path: string; key: MessageKey };

/** Where the answers do not fit each other. What is missing is asked for only where the other answers call for it. */
export const placementFaults = (placement: PlacementFacts): Fault[] => [
  ...contractFaults(placement),
  ...dateFaults(placement),
];

const contractFaults = ({ kind, contract, endsOn, wageSubsidy, wageSubsidyEndsOn }: PlacementFacts): Fault[] => {
  const faults: Fault[] = [];
  const isJob = kind === "employment" || kind === "apprenticeship";
  if (kind === "work_trial" && contract) faults.push({ path: "contract", key: "trialHasNoContract" });
  if (kind === "work_trial" && wageSubsidy) faults.push({ path: "wageSubsidy", key: "trialHasNoContract" });
  if (kind === "apprenticeship" && contract === "permanent")
    faults.push({ path: "contract", key: "apprenticeshipIsFixedTerm" });
  if (kind === "employment" && !contract) faults.push({ path: "contract", key: "chooseContract" });
  if (isJob && wageSubsidy === undefined) faults.push({ path: "wageSubsidy", key: "chooseSubsidy" });
  if (kind === "employment" && contract === "permanent" && endsOn)
    faults.push({ path: "endsOn", key: "permanentHasNoEnd" });
  if (wageSubsidyEndsOn && (wageSubsidy === false || kind === "work_trial"))
    faults.push({ path: "wageSubsidyEndsOn", key: "subsidyEndNeedsSubsidy" });
  return faults;
};

const dateFaults = ({ startedOn, endsOn, endedOn, wageSubsidyEndsOn }: PlacementFacts): Fault[] =>
  Object.entries({ endsOn, endedOn, wageSubsidyEndsOn }).flatMap(([path, end]): Fault[] =>
    startedOn && end && end < startedOn ? [{ path, key: "endBeforeStart" }] : [],
  );

/** What is to end on a day that nobody has told: the term, a work trial being one, and the pay subsidy. */
export const untoldEnds = (placement: PlacementFacts) => {
  const { kind, contract, endsOn, endedOn, wageSubsidy, wageSubsidyEndsOn } = placement;
  const isTerm = kind === "work_trial" || kind === "apprenticeship" || contract === "fixed_term";
  return {
    term: !endedOn && !endsOn && isTerm,
    subsidy: !endedOn && !wageSubsidyEndsOn && wageSubsidy === true && kind !== "work_trial",
  };
};

export type Untold = ReturnType<typeof untoldEnds>;

/** An end is asked for, unless there is a day to ask for it again. */
export const untoldFaults = ({ term, subsidy }: Untold): Fault[] => [
  ...(term ? [{ path: "endsOn", key: "endOrAskAgain" as const }] : []),
  ...(subsidy ? [{ path: "wageSubsidyEndsOn", key: "endOrAskAgain" as const }] : []),
];

/**
 * Why a placement may end: a work trial has no contract to resign from or to be dismissed from, and a permanent job no term
 * that runs out.
 */
export const endReasonsOf = ({ kind, contract }: Pick<PlacementFacts, "kind" | "contract">): PlacementEndReason[] =>
  placementEndReasons.filter((reason) => {
    if (kind === "work_trial") return !ofContracts.includes(reason);
    return reason !== "term_ended" || kind !== "employment" || contract !== "permanent";
  });

const ofContracts: readonly PlacementEndReason[] = ["resigned", "dismissed", "trial_period"];

/** What is wrong where a placement ended for a reason that it cannot end for; `path` is what was told of it. */
export const endReasonFaults = (
  placement: PlacementFacts & { endReason?: PlacementEndReason | null | undefined },
  path = "endReason",
): Fault[] => {
  const { kind, endReason } = placement;
  if (!endReason || endReasonsOf(placement).includes(endReason)) return [];
  return [{ path, key: kind === "work_trial" ? "endsNoContract" : "endsNoTerm" }];
};
