import { describe, expect, it } from "vitest";
import { type ReferralCount, referralReport } from "../../../worker/reports/referrals.ts";
import { frame } from "./frames.ts";
import { cellOf, keysOf } from "./reading.ts";

const counts: ReferralCount[] = [
  { municipality: "698", source: "self", participants: 2 },
  { municipality: "698", source: "school", participants: 1 },
  { municipality: "320", source: "self", participants: 1 },
];

const sourcesUntil2024 = [
  "social_services",
  "disability_services",
  "te_services",
  "municipal_trial",
  "health_care",
  "school",
  "self",
  "other",
];

describe("the referral report", () => {
  it("shares out the participants who began in the period", () => {
    const report = referralReport(frame(), counts);
    expect(cellOf(report, "self", "698")).toEqual({ n: 2, of: 3, percent: 66.7 });
    expect(cellOf(report, "self")).toEqual({ n: 3, of: 4, percent: 75 });
    expect(cellOf(report, "total")).toEqual({ n: 4, of: 4, percent: 100 });
  });

  it("has no row for employment services before they referred anybody", () =>
    expect(keysOf(referralReport(frame(), counts))).toEqual([...sourcesUntil2024, "total"]));

  it("has that row, after the TE services, once they have", () => {
    const report = referralReport(frame(), [
      ...counts,
      { municipality: "320", source: "employment_services", participants: 1 },
    ]);
    expect(keysOf(report)).toEqual([
      ...sourcesUntil2024.slice(0, 3),
      "employment_services",
      ...sourcesUntil2024.slice(3),
      "total",
    ]);
    expect(cellOf(report, "employment_services", "320")).toEqual({ n: 1, of: 2, percent: 50 });
  });

  it("of a period in which nobody began has nulls for shares", () =>
    expect(cellOf(referralReport(frame(), []), "total")).toEqual({ n: 0, of: 0, percent: null }));
});
