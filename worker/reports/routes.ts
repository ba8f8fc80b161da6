import { periodQuery, report, snapshotQuery } from "../../schema/reports.ts";
import { contract, json, nounApp } from "../contract.ts";
import { scopeOf } from "../scope.ts";
import { readContactReport, readEmploymentReport, readPlacementReport, readReferralReport } from "./reports.ts";

const tags = ["reports"];

const contactFigures = contract("reports.read", {
  method: "get",
  path: "/contacts",
  tags,
  summary: "Employers contacted and contacts of a period, by purpose and channel",
  request: { query: periodQuery },
  responses: { 200: json(report, "Counts, and percentages of the column's contacts.") },
});

const referralFigures = contract("reports.read", {
  method: "get",
  path: "/referrals",
  tags,
  summary: "Who referred the participants whose coaching began in a period",
  request: { query: periodQuery },
  responses: { 200: json(report, "Counts, and percentages of the column's participants.") },
});

const employmentFigures = contract("reports.read", {
  method: "get",
  path: "/employment",
  tags,
  summary: "The employment ratio as of a day, in persons, with the counts it is made of",
  request: { query: snapshotQuery },
  responses: { 200: json(report, "Counts and the ratio.") },
});

const placementFigures = contract("reports.read", {
  method: "get",
  path: "/placements",
  tags,
  summary: "Employments begun in a period by sector and wage subsidy, and what else became of the participants",
  request: { query: periodQuery },
  responses: {
    200: json(
      report,
      "Counts, and percentages of the column's employments or, as the row's definition says, participants.",
    ),
  },
});

export const reports = nounApp()
  .openapi(contactFigures, async (c) => c.json(await readContactReport(scopeOf(c), c.req.valid("query")), 200))
  .openapi(referralFigures, async (c) => c.json(await readReferralReport(scopeOf(c), c.req.valid("query")), 200))
  .openapi(employmentFigures, async (c) => c.json(await readEmploymentReport(scopeOf(c), c.req.valid("query")), 200))
  .openapi(placementFigures, async (c) => c.json(await readPlacementReport(scopeOf(c), c.req.valid("query")), 200));
