import { eventList, eventQuery } from "../../schema/events.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { scopeOf } from "../platform/scope.ts";
import { listEvents } from "./events.ts";

const list = contract("events.read", {
  method: "get",
  path: "/",
  tags: ["events"],
  summary: "The audit log, the newest first",
  request: { query: eventQuery },
  responses: { 200: json(eventList, "A page of events.") },
});

export const events = nounApp().openapi(list, async (c) =>
  c.json(await listEvents(scopeOf(c), c.req.valid("query")), 200),
);
