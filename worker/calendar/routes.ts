import { calendarFeed as feed, openedCalendarFeed } from "../../schema/calendar-feeds.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { closeCalendarFeed, openCalendarFeed, readCalendarFeed } from "./calendar-feeds.ts";

const tags = ["me"];

const read = contract("me.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Is one's calendar address open?",
  responses: { 200: json(feed, "Since when; the address is told only when it is made.") },
});

const open = contract("me.change", {
  method: "post",
  path: "/",
  tags,
  summary: "Make a new calendar address; the one before it opens nothing any more",
  responses: { 201: json(openedCalendarFeed, "The address, told this once.") },
});

const close = contract("me.change", {
  method: "delete",
  path: "/",
  tags,
  summary: "Close one's calendar address",
  responses: { 204: { description: "Closed." } },
});

export const calendarFeed = nounApp()
  .openapi(read, async (c) => c.json(await readCalendarFeed(userScopeOf(c)), 200))
  .openapi(open, async (c) => c.json(await openCalendarFeed(userScopeOf(c), c.env.PUBLIC_URL), 201))
  .openapi(close, async (c) => {
    await closeCalendarFeed(userScopeOf(c));
    return c.body(null, 204);
  });
