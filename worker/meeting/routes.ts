import { meeting as answer, meetingQuery } from "../../schema/meeting.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { readMeeting } from "./meeting.ts";

const read = contract("meeting.read", {
  method: "get",
  path: "/",
  tags: ["meeting"],
  summary:
    "A week for the team to look at together: what came in, was placed and ends soon, the ladder, where help is needed",
  request: { query: meetingQuery },
  responses: { 200: json(answer, "The week.") },
});

export const meeting = nounApp().openapi(read, async (c) =>
  c.json(await readMeeting(userScopeOf(c), c.req.valid("query").week), 200),
);
