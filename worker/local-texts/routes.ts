import {
  localText,
  localTextChange,
  localTextContent,
  localTextList,
  localTextVersions,
  newLocalText,
} from "../../schema/local-texts.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import {
  changeLocalText,
  createLocalText,
  getLocalText,
  listLocalTexts,
  listLocalTextVersions,
} from "./local-texts.ts";

const tags = ["local-texts"];

const list = contract("local-texts.read", {
  method: "get",
  path: "/",
  tags,
  summary: "The organisation's own texts in the guide",
  responses: { 200: json(localTextList, "All of them, those kept from readers too.") },
});

const create = contract("local-texts.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Put a text of one's own into the guide",
  request: { body: body(newLocalText) },
  responses: { 201: json(localText, "Saved."), 200: json(localText, "Saved earlier by this request.") },
});

const preview = contract("local-texts.write", {
  method: "post",
  path: "/preview",
  tags,
  summary: "What a text would be; nothing is kept",
  request: { body: body(localTextChange) },
  responses: { 200: json(localTextContent, "As it would be saved.") },
});

const read = contract("local-texts.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One text",
  request: { params: idParam },
  responses: { 200: json(localText, "The text.") },
});

const versions = contract("local-texts.read", {
  method: "get",
  path: "/{id}/versions",
  tags,
  summary: "What a text was at each saving, and who saved it",
  request: { params: idParam },
  responses: { 200: json(localTextVersions, "The last hundred, the latest first.") },
});

const change = contract("local-texts.write", {
  method: "put",
  path: "/{id}",
  tags,
  summary: "Set a text; an earlier version comes back by being sent again",
  request: { params: idParam, headers: ifMatch, body: body(localTextChange) },
  responses: { 200: json(localText, "Set.") },
});

export const localTexts = nounApp()
  .openapi(list, async (c) => c.json(await listLocalTexts(scopeOf(c)), 200))
  .openapi(create, async (c) => answerCreation(c, await createLocalText(userScopeOf(c), c.req.valid("json"))))
  .openapi(preview, (c) => c.json(c.req.valid("json"), 200))
  .openapi(read, async (c) => answerRow(c, await getLocalText(scopeOf(c), c.req.valid("param").id)))
  .openapi(versions, async (c) => c.json(await listLocalTextVersions(scopeOf(c), c.req.valid("param").id), 200))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await changeLocalText(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  );
