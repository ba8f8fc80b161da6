import { undone } from "../../schema/undo.ts";
import { contract, idParam, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { undo } from "./undo.ts";

const takeBack = contract("undos.write", {
  method: "put",
  path: "/{id}",
  tags: ["undos"],
  summary: "Take back what one's own action changed (the lead: anybody's)",
  request: { params: idParam },
  responses: { 200: json(undone, "Taken back, but for what was changed since.") },
});

export const undos = nounApp().openapi(takeBack, async (c) =>
  c.json(await undo(userScopeOf(c), c.req.valid("param").id), 200),
);
