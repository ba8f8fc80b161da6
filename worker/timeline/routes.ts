import { timeline, timelineQuery } from "../../schema/employers.ts";
import { contract, idParam, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { readTimeline } from "./timeline.ts";

const read = contract("employers.read", {
  method: "get",
  path: "/{id}/timeline",
  tags: ["employers"],
  summary: "What has happened with an employer, newest first",
  request: { params: idParam, query: timelineQuery },
  responses: { 200: json(timeline, "A page of the timeline.") },
});

/** What is asked at the address of the employers. */
export const employerTimelines = nounApp().openapi(read, async (c) =>
  c.json(await readTimeline(userScopeOf(c), c.req.valid("param").id, c.req.valid("query")), 200),
);
