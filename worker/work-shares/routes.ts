import { newWorkShare, workShare, workShareList } from "../../schema/work-shares.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import { addWorkShare, listWorkShares, removeWorkShare } from "./work-shares.ts";

const tags = ["work-shares"];

const list = contract("work-shares.read", {
  method: "get",
  path: "/",
  tags,
  summary: "How much of full time each coach works, by name, the latest first",
  responses: { 200: json(workShareList, "The shares.") },
});

const add = contract("work-shares.write", {
  method: "post",
  path: "/",
  tags,
  summary: "A coach works this much of full time from a day on",
  request: { body: body(newWorkShare) },
  responses: { 201: json(workShare, "Added."), 200: json(workShare, "Added earlier by the same request.") },
});

const remove = contract("work-shares.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Take a share away: the one before it goes on",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(workShare, "As it was.") },
});

export const workShares = nounApp()
  .openapi(list, async (c) => c.json(await listWorkShares(scopeOf(c)), 200))
  .openapi(add, async (c) => answerCreation(c, await addWorkShare(userScopeOf(c), c.req.valid("json"))))
  .openapi(remove, async (c) =>
    answerUndoable(c, await removeWorkShare(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
