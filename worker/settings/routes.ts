import {
  organisationAnswer,
  organisationChange,
  participantsKept,
  participantsKeptAnswer,
} from "../../schema/settings.ts";
import { body, contract, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerRow, expectedVersion } from "../platform/versions.ts";
import { changeOrganisation, readOrganisation } from "./organisation.ts";
import { changeParticipantsKept, readParticipantsKept } from "./participants.ts";

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

const readPersons = contract("settings.read", {
  method: "get",
  path: "/persons",
  tags,
  summary: "Whether persons in coaching are kept here as codes, and how many are",
  responses: { 200: json(participantsKeptAnswer, "As it stands.") },
});

const changePersons = contract("settings.write", {
  method: "put",
  path: "/persons",
  tags,
  summary: "Keep persons in coaching here as codes, or not at all; off only when none is stored",
  request: { headers: ifMatch, body: body(participantsKept) },
  responses: { 200: json(participantsKeptAnswer, "Switched.") },
});

export const settings = nounApp()
  .openapi(read, async (c) => answerRow(c, await readOrganisation(scopeOf(c))))
  .openapi(change, async (c) =>
    answerRow(c, await changeOrganisation(userScopeOf(c), expectedVersion(c), c.req.valid("json"))),
  )
  .openapi(readPersons, async (c) => answerRow(c, await readParticipantsKept(scopeOf(c))))
  .openapi(changePersons, async (c) =>
    answerRow(c, await changeParticipantsKept(userScopeOf(c), expectedVersion(c), c.req.valid("json"))),
  );
