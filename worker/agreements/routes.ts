import { agreement, agreementChange, agreementList, agreementQuery, newAgreement } from "../../schema/agreements.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import { archiveAgreement, changeAgreement, createAgreement, getAgreement, listAgreements } from "./agreements.ts";

const tags = ["agreements"];

const list = contract("agreements.read", {
  method: "get",
  path: "/",
  tags,
  summary: "An employer's cooperation agreements, the last signed first",
  request: { query: agreementQuery },
  responses: { 200: json(agreementList, "A page of agreements.") },
});

const create = contract("agreements.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Write down a signed agreement",
  request: { body: body(newAgreement) },
  responses: { 201: json(agreement, "Written down."), 200: json(agreement, "Written down earlier by this request.") },
});

const read = contract("agreements.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One agreement",
  request: { params: idParam },
  responses: { 200: json(agreement, "The agreement.") },
});

const change = contract("agreements.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Correct an agreement",
  request: { params: idParam, headers: ifMatch, body: body(agreementChange) },
  responses: { 200: json(agreement, "Corrected.") },
});

const archive = contract("agreements.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Archive an agreement that was written down by mistake",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(agreement, "Archived.") },
});

export const agreements = nounApp()
  .openapi(list, async (c) => c.json(await listAgreements(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createAgreement(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getAgreement(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await changeAgreement(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(archive, async (c) =>
    answerUndoable(c, await archiveAgreement(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
