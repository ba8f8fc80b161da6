import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../schema/values/calendar.ts";
import { employerStages, type StageReason, stageReasons } from "../../../schema/vocabulary.ts";
import { type StageFacts, standingOn } from "../../../worker/employers/stage.ts";

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2021-01-01", days));
const facts = fc.dictionary(fc.constantFrom(...stageReasons), day) as fc.Arbitrary<StageFacts>;
const rank = (stage: (typeof employerStages)[number]) => employerStages.indexOf(stage);

describe("the stage of an employer", () => {
  it.each<[StageFacts, string, StageReason | null, string | null]>([
    [{}, "new", null, null],
    [{ reached: "2022-03-01" }, "introduced", "reached", "2022-03-01"],
    [{ reached: "2022-03-01", met_twice: "2022-03-20" }, "needs_known", "met_twice", "2022-03-20"],
    [{ needs_saved: "2022-03-05", met_twice: "2022-03-20" }, "needs_known", "needs_saved", "2022-03-05"],
    [{ reached: "2022-03-01", interview_agreed: "2022-04-01" }, "matching", "interview_agreed", "2022-04-01"],
    [{ work_trial: "2022-04-01" }, "matching", "work_trial", "2022-04-01"],
    [{ agreement_signed: "2022-05-01", employment: "2022-06-01" }, "partner", "agreement_signed", "2022-05-01"],
    [{ apprenticeship: "2022-06-01" }, "partner", "apprenticeship", "2022-06-01"],
    [{ agreement_signed: "2022-06-01", employment: "2022-06-01" }, "partner", "employment", "2022-06-01"],
    // Agreed to begin later: not begun yet.
    [{ placement_agreed: "2022-06-01", employment: "2022-08-01" }, "matching", "placement_agreed", "2022-06-01"],
  ])("of %o is %s", (known, stage, reason, since) => {
    expect(standingOn("2022-07-01", known)).toMatchObject({ stage, reason, since });
  });

  it("counts a stage passed by a leap as reached on that day", () => {
    const { reached } = standingOn("2022-07-01", { reached: "2022-06-01", employment: "2022-03-01" });
    expect(reached).toEqual({
      introduced: "2022-03-01",
      needs_known: "2022-03-01",
      matching: "2022-03-01",
      partner: "2022-03-01",
    });
  });

  it("never falls, whatever is added and however the days go on", () => {
    fc.assert(
      fc.property(facts, facts, day, fc.nat(400), (before, more, on, later) => {
        const earliest = Object.fromEntries(
          stageReasons.map((reason) => [reason, [before[reason], more[reason]].filter(Boolean).sort()[0] ?? null]),
        );
        const now = rank(standingOn(on, before).stage);
        expect(rank(standingOn(on, earliest).stage)).toBeGreaterThanOrEqual(now);
        expect(rank(standingOn(addDays(on, later), before).stage)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it("was reached on the day it tells: the day before it was lower, and the ladder's days are in its order", () => {
    fc.assert(
      fc.property(facts, day, (known, on) => {
        const { stage, since, reached } = standingOn(on, known);
        if (since === null) expect(stage).toBe("new");
        else {
          expect(standingOn(since, known).stage).toBe(stage);
          expect(rank(standingOn(addDays(since, -1), known).stage)).toBeLessThan(rank(stage));
        }
        const days = Object.values(reached).map((each) => each ?? "9999-12-31");
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});
