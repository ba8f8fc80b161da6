import { organisationAnswer, organisationChange } from "../../schema/settings.ts";
import { body, contract, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerRow, expectedVersion } from "../platform/versions.ts";
import { changeOrganisation, readOrganisation } from "./organisation.ts";

const tags = ["settings"];

const read = contract("settings.read", {
  method: "get",
  path: "/organisation",
  tags,
  summary: "The organisation's own words",
  responses: { 200: json(organisationAnswer, "The words, defaults where none are written.") },
});

const change = contract("settings.write", {
  method: "put",
  path: "/organisation",
  tags,
  summary: "Set the organisation's own words",
  request: { headers: ifMatch, body: body(organisationChange) },
  responses: { 200: json(organisationAnswer, "Set.") },
});

export const settings = nounApp()
  .openapi(read, async (c) => answerRow(c, await readOrganisation(scopeOf(c))))
  .openapi(change, async (c) =>
    answerRow(c, await changeOrganisation(userScopeOf(c), expectedVersion(c), c.req.valid("json"))),
  );
