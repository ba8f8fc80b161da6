import {
  assessment,
  assessmentChange,
  assessmentList,
  assessmentQuery,
  criteriaEvidence as evidence,
  newAssessment,
} from "../../schema/criteria.ts";
import { reportQuery } from "../../schema/reports.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import {
  archiveAssessment,
  changeAssessment,
  createAssessment,
  finishAssessment,
  getAssessment,
  listAssessments,
} from "./assessments.ts";
import { readCriteriaEvidence } from "./evidence.ts";

const tags = ["criteria"];

const tell = contract("criteria.read", {
  method: "get",
  path: "/",
  tags,
  summary: "What the data can prove for the quality criteria over a period: evidence, never an official score",
  request: { query: reportQuery },
  responses: { 200: json(evidence, "Values, the counts behind them, and points by the versioned rule set.") },
});

const list = contract("criteria.read", {
  method: "get",
  path: "/",
  tags,
  summary: "The team's self-assessments, the latest first",
  request: { query: assessmentQuery },
  responses: { 200: json(assessmentList, "A page of assessments.") },
});

const create = contract("criteria.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Begin a self-assessment",
  request: { body: body(newAssessment) },
  responses: { 201: json(assessment, "Begun."), 200: json(assessment, "Begun earlier by the same request.") },
});

const read = contract("criteria.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One self-assessment, with the finished one before it",
  request: { params: idParam },
  responses: { 200: json(assessment, "The assessment.") },
});

const change = contract("criteria.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change a self-assessment that is not finished",
  request: { params: idParam, headers: ifMatch, body: body(assessmentChange) },
  responses: { 200: json(assessment, "Changed.") },
});

const finish = contract("criteria.write", {
  method: "put",
  path: "/{id}/completion",
  tags,
  summary: "Finish a self-assessment: its evidence is kept as of today, and it changes no more",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(assessment, "Finished.") },
});

const archive = contract("criteria.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Take a self-assessment off the list",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(assessment, "Archived.") },
});

export const criteriaEvidence = nounApp().openapi(tell, async (c) =>
  c.json(await readCriteriaEvidence(scopeOf(c), c.req.valid("query")), 200),
);

export const criteriaAssessments = nounApp()
  .openapi(list, async (c) => c.json(await listAssessments(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createAssessment(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getAssessment(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await changeAssessment(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(finish, async (c) =>
    answerRow(c, await finishAssessment(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(archive, async (c) =>
    answerUndoable(c, await archiveAssessment(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
