import { todayAnswer, todayQuery } from "../../schema/today.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { readToday } from "./today.ts";

const read = contract("today.read", {
  method: "get",
  path: "/",
  tags: ["today"],
  summary: "What waits for oneself today and comes next; for the lead also the team's",
  request: { query: todayQuery },
  responses: { 200: json(todayAnswer, "The day, each list the first due first.") },
});

export const today = nounApp().openapi(read, async (c) =>
  c.json(await readToday(userScopeOf(c), c.req.valid("query")), 200),
);
