import { absence, absenceChange, absenceList, absenceQuery, newAbsence } from "../../schema/absences.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerRemoved, undoHeader } from "../undo/answers.ts";
import { changeAbsence, createAbsence, getAbsence, listAbsences, removeAbsence } from "./absences.ts";

const tags = ["absences"];

const list = contract("absences.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Who is away and who stands in, those over left out",
  request: { query: absenceQuery },
  responses: { 200: json(absenceList, "A page of absences.") },
});

const create = contract("absences.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Be away on some days (the lead: anybody)",
  request: { body: body(newAbsence) },
  responses: { 201: json(absence, "Made."), 200: json(absence, "Made earlier by the same request.") },
});

const read = contract("absences.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One absence",
  request: { params: idParam },
  responses: { 200: json(absence, "The absence.") },
});

const change = contract("absences.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change an absence of one's own (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch, body: body(absenceChange) },
  responses: { 200: json(absence, "Changed.") },
});

const remove = contract("absences.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Take an absence of one's own away (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch },
  responses: { 204: { description: "Taken away.", ...undoHeader } },
});

export const absences = nounApp()
  .openapi(list, async (c) => c.json(await listAbsences(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createAbsence(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getAbsence(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(c, await changeAbsence(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json"))),
  )
  .openapi(remove, async (c) =>
    answerRemoved(c, await removeAbsence(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
