import type { Contract, PlacementKind } from "./vocabulary.ts";
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
