import { describe, expect, it } from "vitest";
import { contactChannels, contactPurposes } from "../../../schema/vocabulary.ts";
import { type ContactCount, contactReport } from "../../../worker/reports/contacts.ts";
import { frame } from "./frames.ts";
import { cellOf, definitionOf, figuresOf, keysOf } from "./reading.ts";

const counts: ContactCount[] = [
  { municipality: "698", purpose: "cold", channel: "visit", contacts: 4 },
  { municipality: "698", purpose: "targeted", channel: "visit", contacts: 1 },
  { municipality: "698", purpose: "targeted", channel: "phone", contacts: 3 },
  { municipality: "320", purpose: "cold", channel: "email", contacts: 2 },
];
const employerCounts = [
  { municipality: "698", employers: 5 },
  { municipality: "320", employers: 1 },
];
const report = contactReport(frame(), counts, employerCounts);

describe("the contact report", () => {
  it("has a row for every purpose and channel, used or not", () =>
    expect(keysOf(report)).toEqual([
      "employersContacted",
      "contacts",
      ...contactPurposes.map((code) => `purpose.${code}`),
      ...contactChannels.map((code) => `channel.${code}`),
    ]));

  it("counts employers apart from contacts, neither with a denominator", () => {
    expect(report.rows[0]?.cells).toEqual({ "698": { n: 5 }, "320": { n: 1 }, total: { n: 6 } });
    expect(report.rows[1]?.cells).toEqual({ "698": { n: 8 }, "320": { n: 2 }, total: { n: 10 } });
  });

  it("sums a purpose over channels and a channel over purposes, as shares of the column's contacts", () => {
    expect(cellOf(report, "purpose.targeted", "698")).toEqual({ n: 4, of: 8, percent: 50 });
    expect(cellOf(report, "channel.visit", "698")).toEqual({ n: 5, of: 8, percent: 62.5 });
    expect(cellOf(report, "purpose.cold")).toEqual({ n: 6, of: 10, percent: 60 });
    expect(cellOf(report, "channel.other", "320")).toEqual({ n: 0, of: 2, percent: 0 });
  });

  it("names what employers contacted and shares are", () => {
    expect(definitionOf(report, "contacts")).toMatchObject({ unit: "contacts", denominator: null });
    expect(definitionOf(report, "employersContacted")).toMatchObject({ unit: "employers", denominator: null });
    expect(definitionOf(report, "channel.visit")?.denominator).toContain("column's contacts");
  });

  it("of a period without contacts has nulls for shares", () => {
    const empty = contactReport(frame(), [], []);
    expect(figuresOf(empty, "contacts")).toEqual({ "698": 0, "320": 0, total: 0 });
    expect(cellOf(empty, "purpose.cold")).toEqual({ n: 0, of: 0, percent: null });
  });
});
