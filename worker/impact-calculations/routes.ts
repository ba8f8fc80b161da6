import {
  impactCalculation,
  impactList,
  impactPreview,
  impactPreviewInput,
  impactQuery,
  newImpactCalculation,
} from "../../schema/impact.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import {
  archiveImpact,
  getImpactCalculation,
  listImpactCalculations,
  previewImpact,
  saveImpact,
} from "./impact-calculations.ts";

const tags = ["impact-calculations"];

const list = contract("impact.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Saved calculations of the effect in euros, the newest first",
  request: { query: impactQuery },
  responses: { 200: json(impactList, "A page of calculations, without their numbers.") },
});

const preview = contract("impact.read", {
  method: "post",
  path: "/preview",
  tags,
  summary: "Work an effect in euros out, and keep nothing",
  request: { body: body(impactPreviewInput) },
  responses: { 200: json(impactPreview, "Each step, from low and from high assumptions.") },
});

const save = contract("impact.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Work an effect in euros out and keep it, with every parameter, its source and its day",
  request: { body: body(newImpactCalculation) },
  responses: { 201: json(impactCalculation, "Kept."), 200: json(impactCalculation, "Kept earlier by this request.") },
});

const read = contract("impact.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One calculation, as it was worked out on its day",
  request: { params: idParam },
  responses: { 200: json(impactCalculation, "The calculation.") },
});

const archive = contract("impact.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Take a calculation off the list",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(impactCalculation, "Archived.") },
});

export const impactCalculations = nounApp()
  .openapi(list, async (c) => c.json(await listImpactCalculations(scopeOf(c), c.req.valid("query")), 200))
  .openapi(preview, async (c) => c.json(await previewImpact(scopeOf(c), c.req.valid("json")), 200))
  .openapi(save, async (c) => answerCreation(c, await saveImpact(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getImpactCalculation(scopeOf(c), c.req.valid("param").id)))
  .openapi(archive, async (c) =>
    answerUndoable(c, await archiveImpact(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
