import {
  followUp,
  followUpChange,
  followUpList,
  followUpMoved,
  followUpQuery,
  newFollowUp,
  postponement,
  reassignment,
} from "../../schema/follow-ups.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import {
  changeFollowUp,
  completeFollowUp,
  createFollowUp,
  getFollowUp,
  listFollowUps,
  reopenFollowUp,
} from "./follow-ups.ts";

import { postponeFollowUp, reassignFollowUp } from "./moving.ts";

const tags = ["follow-ups"];

const list = contract("follow-ups.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Follow-ups by their day",
  request: { query: followUpQuery },
  responses: { 200: json(followUpList, "A page of follow-ups.") },
});

const create = contract("follow-ups.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Promise an employer something by a day",
  request: { body: body(newFollowUp) },
  responses: { 201: json(followUp, "Made."), 200: json(followUp, "Made earlier by the same request.") },
});

const read = contract("follow-ups.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One follow-up",
  request: { params: idParam },
  responses: { 200: json(followUp, "The follow-up.") },
});

const change = contract("follow-ups.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Move an open follow-up of one's own (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch, body: body(followUpChange) },
  responses: { 200: undoableJson(followUp, "Changed.") },
});

const complete = contract("follow-ups.write", {
  method: "put",
  path: "/{id}/completion",
  tags,
  summary: "The promise is kept: one's own (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(followUp, "Done.") },
});

const reopen = contract("follow-ups.write", {
  method: "delete",
  path: "/{id}/completion",
  tags,
  summary: "Take a completion of one's own back (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(followUp, "Open again.") },
});

const postpone = contract("follow-ups.write", {
  method: "put",
  path: "/{id}/postponement",
  tags,
  summary: "Put one's own off, or an absent colleague's that one stands in for (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch, body: body(postponement) },
  responses: { 200: json(followUpMoved, "Put off; `undoId` takes it back for a day.") },
});

const reassign = contract("follow-ups.write", {
  method: "put",
  path: "/{id}/coach",
  tags,
  summary: "Give one's own, or an absent colleague's that one stands in for, to somebody else (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch, body: body(reassignment) },
  responses: { 200: json(followUpMoved, "Given; `undoId` takes it back for a day.") },
});

export const followUps = nounApp()
  .openapi(list, async (c) => c.json(await listFollowUps(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createFollowUp(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getFollowUp(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerUndoable(
      c,
      await changeFollowUp(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(complete, async (c) =>
    answerRow(c, await completeFollowUp(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(postpone, async (c) => {
    const moved = await postponeFollowUp(
      userScopeOf(c),
      c.req.valid("param").id,
      expectedVersion(c),
      c.req.valid("json"),
    );
    return c.json(moved, 200);
  })
  .openapi(reassign, async (c) => {
    const moved = await reassignFollowUp(
      userScopeOf(c),
      c.req.valid("param").id,
      expectedVersion(c),
      c.req.valid("json"),
    );
    return c.json(moved, 200);
  })
  .openapi(reopen, async (c) =>
    answerRow(c, await reopenFollowUp(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
