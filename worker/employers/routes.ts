import { choiceList, choiceQuery, likelyList, likelyQuery } from "../../schema/employer-choices.ts";
import {
  doNotContact,
  employer,
  employerChange,
  employerList,
  employerQuery,
  employerStanding,
  newEmployer,
} from "../../schema/employers.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import { chooseEmployer } from "./choices.ts";
import { liftDoNotContact, setDoNotContact } from "./do-not-contact.ts";
import { archiveEmployer, changeEmployer, createEmployer, getEmployer } from "./employers.ts";
import { findLikely } from "./likely.ts";
import { listEmployers } from "./list.ts";
import { readStage } from "./stage.ts";

const tags = ["employers"];

const list = contract("employers.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Employers by name, or those whose words begin as `q` does",
  request: { query: employerQuery },
  responses: { 200: json(employerList, "A page of employers.") },
});

const create = contract("employers.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Add an employer (a workplace)",
  request: { body: body(newEmployer) },
  responses: { 201: json(employer, "Added."), 200: json(employer, "Added earlier by the same request.") },
});

const choices = contract("employers.read", {
  method: "get",
  path: "/choices",
  tags,
  summary: "A few employers to choose from while somebody types, one's own latest first",
  request: { query: choiceQuery },
  responses: { 200: json(choiceList, "In the order to offer them in.") },
});

const likely = contract("employers.read", {
  method: "get",
  path: "/likely",
  tags,
  summary: "Employers that may be the one somebody is about to add, and why",
  request: { query: likelyQuery },
  responses: { 200: json(likelyList, "The likeliest first.") },
});

const read = contract("employers.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One employer",
  request: { params: idParam },
  responses: { 200: json(employer, "The employer.") },
});

const change = contract("employers.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change an employer",
  request: { params: idParam, headers: ifMatch, body: body(employerChange) },
  responses: { 200: undoableJson(employer, "Changed.") },
});

const archive = contract("employers.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Archive an employer",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(employer, "Archived.") },
});

const leaveAlone = contract("employers.write", {
  method: "put",
  path: "/{id}/do-not-contact",
  tags,
  summary: "Leave an employer alone, because it has asked for that",
  request: { params: idParam, headers: ifMatch, body: body(doNotContact) },
  responses: { 200: json(employer, "It is not to be contacted.") },
});

const contactAgain = contract("employers.write", {
  method: "delete",
  path: "/{id}/do-not-contact",
  tags,
  summary: "Let an employer be contacted again",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(employer, "It may be contacted.") },
});

const readEmployerStage = contract("employers.read", {
  method: "get",
  path: "/{id}/stage",
  tags,
  summary: "Where an employer stands on the three-visit ladder, and what carried it there",
  request: { params: idParam },
  responses: { 200: json(employerStanding, "Derived from what has happened; it never falls.") },
});

export const employers = nounApp()
  .openapi(list, async (c) => c.json(await listEmployers(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createEmployer(userScopeOf(c), c.req.valid("json"))))
  .openapi(choices, async (c) => c.json(await chooseEmployer(userScopeOf(c), c.req.valid("query").q), 200))
  .openapi(likely, async (c) => c.json(await findLikely(scopeOf(c), c.req.valid("query")), 200))
  .openapi(read, async (c) => answerRow(c, await getEmployer(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerUndoable(
      c,
      await changeEmployer(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(archive, async (c) =>
    answerUndoable(c, await archiveEmployer(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(leaveAlone, async (c) =>
    answerRow(
      c,
      await setDoNotContact(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(contactAgain, async (c) =>
    answerUndoable(c, await liftDoNotContact(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(readEmployerStage, async (c) => c.json(await readStage(scopeOf(c), c.req.valid("param").id), 200));
