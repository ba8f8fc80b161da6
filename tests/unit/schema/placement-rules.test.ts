import { describe, expect, it } from "vitest";
import { endReasonsOf, untoldEnds, untoldFaults } from "../../../schema/placement-rules.ts";
import { newPlacement } from "../../../schema/placements.ts";
import { placementEndReasons } from "../../../schema/vocabulary.ts";

describe("an end that is not told", () => {
  it.each([
    ["a fixed term", { kind: "employment", contract: "fixed_term" }, ["endsOn"]],
    ["an apprenticeship", { kind: "apprenticeship" }, ["endsOn"]],
    ["a work trial", { kind: "work_trial", wageSubsidy: false }, ["endsOn"]],
    ["a permanent job", { kind: "employment", contract: "permanent" }, []],
    ["a subsidy of a permanent job", { kind: "employment", contract: "permanent", wageSubsidy: true }, ["subsidy"]],
    [
      "a subsidy of a fixed term",
      { kind: "employment", contract: "fixed_term", wageSubsidy: true },
      ["endsOn", "subsidy"],
    ],
    ["what has ended", { kind: "work_trial", endedOn: "2026-05-01" }, []],
    ["what is told", { kind: "work_trial", endsOn: "2026-05-01" }, []],
  ] as const)("of %s", (_, placement, paths) => {
    const told = untoldFaults(untoldEnds(placement)).map(({ path }) => path.replace("wageSubsidyEndsOn", "subsidy"));
    expect(told).toEqual(paths);
  });

  it("is not asked for where its day is wrong in itself, nor with a day to ask again", () => {
    const id = "019d0000-0000-7000-8000-000000000000";
    const trial = { employerId: id, participantId: id, kind: "work_trial", startedOn: "2026-05-01" };
    const faults = (more: object) =>
      (newPlacement.safeParse({ ...trial, ...more }).error?.issues ?? []).map(({ path }) => path.join("."));
    expect(faults({})).toEqual(["endsOn"]);
    expect(faults({ endsOn: "2026-13-01" })).toEqual(["endsOn"]);
    expect(faults({ endsOn: "2026-04-30" })).toEqual(["endsOn"]);
    expect(faults({ askAgainOn: "2026-05-15" })).toEqual([]);
  });
});

it("a placement ends for the reasons that what it is can end for", () => {
  expect(endReasonsOf({ kind: "work_trial" })).toEqual(["term_ended", "continued", "to_study", "other"]);
  expect(endReasonsOf({ kind: "employment", contract: "permanent" })).not.toContain("term_ended");
  expect(endReasonsOf({ kind: "employment", contract: "fixed_term" })).toEqual(placementEndReasons);
  expect(endReasonsOf({ kind: "apprenticeship", contract: "fixed_term" })).toEqual(placementEndReasons);
});
