import { describe, expect, it } from "vitest";
import { employmentReport } from "../../../worker/reports/employment.ts";
import { frame } from "./frames.ts";
import { cellOf, definitionOf, keysOf } from "./reading.ts";

const asOf = frame({ period: { from: null, to: "2022-06-30" } });

describe("the employment report", () => {
  it("counts a person with three employments once, and the employments three times", () => {
    const report = employmentReport(asOf, [{ municipality: "698", jobs: 3, persons: 1 }]);
    expect(cellOf(report, "employedPersons")).toEqual({ n: 1 });
    expect(cellOf(report, "employments")).toEqual({ n: 3 });
    expect(cellOf(report, "employmentRatio")).toEqual({ n: 1, of: 1, ratio: 1 });
  });

  it("measures persons with a job against everybody whose coaching had begun", () => {
    const report = employmentReport(asOf, [
      { municipality: "698", jobs: 0, persons: 31 },
      { municipality: "698", jobs: 1, persons: 20 },
      { municipality: "698", jobs: 2, persons: 19 },
      { municipality: "320", jobs: 0, persons: 9 },
      { municipality: "320", jobs: 1, persons: 8 },
    ]);
    expect(cellOf(report, "participants", "698")).toEqual({ n: 70 });
    expect(cellOf(report, "employments", "698")).toEqual({ n: 58 });
    expect(cellOf(report, "employmentRatio", "698")).toEqual({ n: 39, of: 70, ratio: 0.56 });
    expect(cellOf(report, "employmentRatio")).toEqual({ n: 47, of: 87, ratio: 0.54 });
  });

  it("says that it is a snapshot: no first day, and what each count is", () => {
    const report = employmentReport(frame({ period: { from: "2022-01-01", to: "2022-06-30" } }), []);
    expect(keysOf(report)).toEqual(["participants", "employedPersons", "employments", "employmentRatio"]);
    expect(report.definition.period).toEqual({ from: null, to: "2022-06-30" });
    expect(definitionOf(report, "employments")).toMatchObject({ unit: "employments", denominator: null });
    expect(definitionOf(report, "employedPersons")).toMatchObject({ unit: "participants", denominator: null });
  });

  it("of nobody has a null for a ratio", () =>
    expect(cellOf(employmentReport(asOf, []), "employmentRatio", "320")).toEqual({ n: 0, of: 0, ratio: null }));
});
