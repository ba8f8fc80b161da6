import {
  handoverList,
  handoverListQuery,
  handoverMade,
  handoverPlan,
  handoverQuery,
  holderList,
  newHandover,
} from "../../schema/handovers.ts";
import { body, contract, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { listHandovers, makeHandover } from "./handovers.ts";
import { listHolders, previewHandover } from "./preview.ts";

const tags = ["handovers"];

const list = contract("handovers.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Handovers that were made, the newest first, and whether they can still be taken back",
  request: { query: handoverListQuery },
  responses: { 200: json(handoverList, "A page of handovers.") },
});

const holders = contract("handovers.read", {
  method: "get",
  path: "/holders",
  tags,
  summary: "Whose work can be handed over: coaches and leavers who hold something still, by name",
  responses: { 200: json(holderList, "Those who hold something.") },
});

const preview = contract("handovers.read", {
  method: "get",
  path: "/preview",
  tags,
  summary: "What would move to whom; reading it is an event",
  request: { query: handoverQuery },
  responses: { 200: json(handoverPlan, "The plan.") },
});

const make = contract("handovers.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Move all of a coach's work that is open to others, undoable for 30 days",
  request: { body: body(newHandover) },
  responses: { 201: json(handoverMade, "Made."), 200: json(handoverMade, "Made earlier by the same request.") },
});

export const handovers = nounApp()
  .openapi(list, async (c) => c.json(await listHandovers(scopeOf(c), c.req.valid("query")), 200))
  .openapi(holders, async (c) => c.json(await listHolders(scopeOf(c)), 200))
  .openapi(preview, async (c) => c.json(await previewHandover(userScopeOf(c), c.req.valid("query")), 200))
  .openapi(make, async (c) => {
    const { row, created } = await makeHandover(userScopeOf(c), c.req.valid("json"));
    return c.json(row, created ? 201 : 200);
  });
