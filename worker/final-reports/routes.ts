import {
  figuresQuery,
  finalReport,
  finalReportChange,
  finalReportFigures,
  finalReportList,
  finalReportQuery,
  newFinalReport,
} from "../../schema/final-reports.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import { readFigures } from "./figures.ts";
import {
  archiveFinalReport,
  changeFinalReport,
  createFinalReport,
  getFinalReport,
  issueFinalReport,
  listFinalReports,
} from "./final-reports.ts";

const tags = ["final-reports"];

const list = contract("final-reports.read", {
  method: "get",
  path: "/",
  tags,
  summary: "The reports that have been put together, the newest first",
  request: { query: finalReportQuery },
  responses: { 200: json(finalReportList, "A page of reports, without their figures.") },
});

const create = contract("final-reports.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Put a report together: its period, its chapters in their order, and notes",
  request: { body: body(newFinalReport) },
  responses: {
    201: json(finalReport, "Put together."),
    200: json(finalReport, "Put together earlier by this request."),
  },
});

const read = contract("final-reports.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One report, without its figures",
  request: { params: idParam },
  responses: { 200: json(finalReport, "The report.") },
});

const figures = contract("final-reports.read", {
  method: "get",
  path: "/{id}/figures",
  tags,
  summary: "A report's figures: as the data tells them now, or as they were when it was issued and what changed since",
  request: { params: idParam, query: figuresQuery },
  responses: { 200: json(finalReportFigures, "The tables of the chosen chapters by their names.") },
});

const change = contract("final-reports.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change a report that has not been issued",
  request: { params: idParam, headers: ifMatch, body: body(finalReportChange) },
  responses: { 200: json(finalReport, "Changed.") },
});

const issue = contract("final-reports.write", {
  method: "put",
  path: "/{id}/issue",
  tags,
  summary: "Issue a report: its figures are kept as they are now, and it changes no more",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(finalReport, "Issued.") },
});

const archive = contract("final-reports.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Take a report off the list",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(finalReport, "Archived.") },
});

export const finalReports = nounApp()
  .openapi(list, async (c) => c.json(await listFinalReports(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createFinalReport(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getFinalReport(scopeOf(c), c.req.valid("param").id)))
  .openapi(figures, async (c) =>
    c.json(await readFigures(scopeOf(c), c.req.valid("param").id, c.req.valid("query").for), 200),
  )
  .openapi(change, async (c) =>
    answerRow(
      c,
      await changeFinalReport(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(issue, async (c) =>
    answerRow(c, await issueFinalReport(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(archive, async (c) =>
    answerUndoable(c, await archiveFinalReport(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
