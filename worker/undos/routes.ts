import { undoList, undoListQuery, undone, undoRow } from "../../schema/undo.ts";
import { contract, idParam, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { getUndo, listUndos } from "./list.ts";
import { undo } from "./undo.ts";

const list = contract("undos.read", {
  method: "get",
  path: "/",
  tags: ["undos"],
  summary: "What can still be taken back of one's own actions (the lead: anybody's), the newest first",
  request: { query: undoListQuery },
  responses: { 200: json(undoList, "A page of them. Handovers have a list of their own.") },
});

const read = contract("undos.read", {
  method: "get",
  path: "/{id}",
  tags: ["undos"],
  summary: "One action that can be taken back: what it was about, and until when",
  request: { params: idParam },
  responses: { 200: json(undoRow, "It can be, or was.") },
});

const takeBack = contract("undos.write", {
  method: "put",
  path: "/{id}",
  tags: ["undos"],
  summary: "Take back what one's own action changed (the lead: anybody's)",
  request: { params: idParam },
  responses: { 200: json(undone, "Taken back, but for what was changed since.") },
});

export const undos = nounApp()
  .openapi(list, async (c) => c.json(await listUndos(userScopeOf(c), c.req.valid("query")), 200))
  .openapi(read, async (c) => c.json(await getUndo(userScopeOf(c), c.req.valid("param").id), 200))
  .openapi(takeBack, async (c) => c.json(await undo(userScopeOf(c), c.req.valid("param").id), 200));
