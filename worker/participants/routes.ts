import {
  newParticipant,
  newPath,
  participant,
  participantChange,
  participantList,
  participantQuery,
} from "../../schema/participants.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import { changeParticipant, createParticipant } from "./participants.ts";
import { addPath } from "./paths.ts";
import { listParticipants, readParticipant } from "./read.ts";

const tags = ["participants"];

const list = contract("participants.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Participants by code: a coach's own, the lead's whole team",
  request: { query: participantQuery },
  responses: { 200: json(participantList, "A page of participants.") },
});

const create = contract("participants.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Take a participant into coaching under a random code",
  request: { body: body(newParticipant) },
  responses: { 201: json(participant, "Taken."), 200: json(participant, "Taken earlier by the same request.") },
});

const read = contract("participants.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One participant; reading it is an event",
  request: { params: idParam },
  responses: { 200: json(participant, "The participant.") },
});

const change = contract("participants.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change a participant, or end the coaching",
  request: { params: idParam, headers: ifMatch, body: body(participantChange) },
  responses: { 200: undoableJson(participant, "Changed.") },
});

const add = contract("participants.write", {
  method: "post",
  path: "/{id}/paths",
  tags,
  summary: "Add an onward path",
  request: { params: idParam, body: body(newPath) },
  responses: { 201: json(participant, "Added."), 200: json(participant, "Added earlier by the same request.") },
});

export const participants = nounApp()
  .openapi(list, async (c) => c.json(await listParticipants(userScopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createParticipant(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await readParticipant(userScopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerUndoable(
      c,
      await changeParticipant(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(add, async (c) =>
    answerCreation(c, await addPath(userScopeOf(c), c.req.valid("param").id, c.req.valid("json"))),
  );
