import { z } from "@hono/zod-openapi";
import { week } from "../../schema/values/inputs.ts";
import { weeklyReview, weeklyReviewList, weeklyReviewQuery, weeklyReviewSent } from "../../schema/weekly-reviews.ts";
import { body, contract, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, expectedVersion } from "../platform/versions.ts";
import { answerRemoved, undoHeader } from "../undo/answers.ts";
import { listReviews, recordReview, takeBackReview } from "./weekly-reviews.ts";

const tags = ["weekly-reviews"];
const weekParam = z.strictObject({ week });

const list = contract("weekly-reviews.read", {
  method: "get",
  path: "/",
  tags,
  summary: "The weeks whose contacts the lead has gone through with the team, the latest first",
  request: { query: weeklyReviewQuery },
  responses: { 200: json(weeklyReviewList, "A page of reviews.") },
});

const recordOne = contract("weekly-reviews.write", {
  method: "put",
  path: "/{week}",
  tags,
  summary: "The week's contacts have been gone through; one that was recorded already stays as it is",
  request: { params: weekParam, body: body(weeklyReviewSent) },
  responses: { 201: json(weeklyReview, "Recorded."), 200: json(weeklyReview, "Recorded earlier.") },
});

const takeBack = contract("weekly-reviews.write", {
  method: "delete",
  path: "/{week}",
  tags,
  summary: "Take a week's review back",
  request: { params: weekParam, headers: ifMatch },
  responses: { 204: { description: "Taken back.", ...undoHeader } },
});

export const weeklyReviews = nounApp()
  .openapi(list, async (c) => c.json(await listReviews(scopeOf(c), c.req.valid("query")), 200))
  .openapi(recordOne, async (c) =>
    answerCreation(c, await recordReview(userScopeOf(c), c.req.valid("param").week, c.req.valid("json"))),
  )
  .openapi(takeBack, async (c) =>
    answerRemoved(c, await takeBackReview(userScopeOf(c), c.req.valid("param").week, expectedVersion(c))),
  );
