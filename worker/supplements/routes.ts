import {
  newSupplement,
  supplement,
  supplementChange,
  supplementContent,
  supplementList,
  supplementVersions,
} from "../../schema/supplements.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import {
  changeSupplement,
  createSupplement,
  getSupplement,
  listSupplements,
  listSupplementVersions,
  previewSupplement,
} from "./supplements.ts";

const tags = ["supplements"];

const list = contract("local-texts.read", {
  method: "get",
  path: "/",
  tags,
  summary: "What the municipalities pay an employer of their own money",
  responses: { 200: json(supplementList, "All of them, those kept from readers too.") },
});

const create = contract("local-texts.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Write a municipal supplement down, with its source and the year it speaks of",
  request: { body: body(newSupplement) },
  responses: { 201: json(supplement, "Saved."), 200: json(supplement, "Saved earlier by this request.") },
});

const preview = contract("local-texts.write", {
  method: "post",
  path: "/preview",
  tags,
  summary: "What a supplement would be; nothing is kept",
  request: { body: body(supplementChange) },
  responses: { 200: json(supplementContent, "As it would be saved.") },
});

const read = contract("local-texts.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One supplement",
  request: { params: idParam },
  responses: { 200: json(supplement, "The supplement.") },
});

const versions = contract("local-texts.read", {
  method: "get",
  path: "/{id}/versions",
  tags,
  summary: "What a supplement was at each saving, and who saved it",
  request: { params: idParam },
  responses: { 200: json(supplementVersions, "The last hundred, the latest first.") },
});

const change = contract("local-texts.write", {
  method: "put",
  path: "/{id}",
  tags,
  summary: "Set a supplement; an earlier version comes back by being sent again",
  request: { params: idParam, headers: ifMatch, body: body(supplementChange) },
  responses: { 200: json(supplement, "Set.") },
});

export const supplements = nounApp()
  .openapi(list, async (c) => c.json(await listSupplements(scopeOf(c)), 200))
  .openapi(create, async (c) => answerCreation(c, await createSupplement(userScopeOf(c), c.req.valid("json"))))
  .openapi(preview, (c) => c.json(previewSupplement(c.req.valid("json")), 200))
  .openapi(read, async (c) => answerRow(c, await getSupplement(scopeOf(c), c.req.valid("param").id)))
  .openapi(versions, async (c) => c.json(await listSupplementVersions(scopeOf(c), c.req.valid("param").id), 200))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await changeSupplement(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  );
