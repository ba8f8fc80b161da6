import type { Context } from "hono";
import {
  newPlacement,
  placement,
  placementChange,
  placementEnd,
  placementList,
  placementQuery,
  placementRenewal,
} from "../../schema/placements.ts";
import type { AppEnv } from "../platform/app-env.ts";
import { body, contract, errorsOf, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { type FieldError, InvalidInput } from "../platform/errors.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { beginPlacement, correctPlacement, endPlacement } from "./placements.ts";
import { listPlacements, readPlacement } from "./read.ts";
import { renewPlacement } from "./renew.ts";

const tags = ["placements"];

const list = contract("placements.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Placements, the latest begun first",
  request: { query: placementQuery },
  responses: { 200: json(placementList, "A page of placements.") },
});

const create = contract("placements.write", {
  method: "post",
  path: "/",
  tags,
  summary: "A job, an apprenticeship or a work try-out begins",
  request: { body: body(newPlacement) },
  responses: { 201: json(placement, "Begun."), 200: json(placement, "Begun earlier by the same request.") },
});

const read = contract("placements.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One placement; reading it is an event",
  request: { params: idParam },
  responses: { 200: json(placement, "The placement.") },
});

const change = contract("placements.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Correct a placement of one's own (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch, body: body(placementChange) },
  responses: { 200: json(placement, "Corrected.") },
});

const end = contract("placements.write", {
  method: "put",
  path: "/{id}/end",
  tags,
  summary: "End a placement of one's own on a day for a reason (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch, body: body(placementEnd) },
  responses: { 200: json(placement, "Ended.") },
});

const renew = contract("placements.write", {
  method: "post",
  path: "/{id}/renewal",
  tags,
  summary: "A new contract with the same employer: it continues the old placement, which ends the day before",
  description: "Where the old placement names no person, the new one names none either.",
  request: { params: idParam, headers: ifMatch, body: body(placementRenewal) },
  responses: {
    201: json(placement, "The new placement."),
    200: json(placement, "Renewed earlier by the same request."),
  },
});

/** Whether it needs a participant is not the schema's to say; a person is told everything at once all the same. */
const refuseWithWhose = async (errors: FieldError[], c: Context<AppEnv>): Promise<never> => {
  const missing = !(await namesParticipant(c)) && (await c.var.keepsParticipants());
  throw new InvalidInput([
    ...errors,
    ...(missing ? [{ path: "participantId", key: "chooseParticipant" as const }] : []),
  ]);
};

const namesParticipant = async (c: Context<AppEnv>): Promise<boolean> => {
  const sent: unknown = await c.req.json();
  return typeof sent !== "object" || sent === null || ("participantId" in sent && sent.participantId !== null);
};

export const placements = nounApp()
  .openapi(list, async (c) => c.json(await listPlacements(scopeOf(c), c.req.valid("query")), 200))
  .openapi(
    create,
    async (c) => answerCreation(c, await beginPlacement(userScopeOf(c), c.req.valid("json"))),
    (result, c) => (result.success ? undefined : refuseWithWhose(errorsOf(result.error), c)),
  )
  .openapi(read, async (c) => answerRow(c, await readPlacement(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await correctPlacement(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(end, async (c) =>
    answerRow(c, await endPlacement(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json"))),
  )
  .openapi(renew, async (c) =>
    answerCreation(
      c,
      await renewPlacement(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  );
