import { z } from "@hono/zod-openapi";
import {
  figureMonth,
  personFiguresInput,
  personFiguresList,
  personFiguresOfMonth,
} from "../../schema/person-figures.ts";
import { listQuery } from "../../schema/values/inputs.ts";
import { body, contract, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerRow, expectedVersion } from "../platform/versions.ts";
import { answerRemoved, undoHeader } from "../undo/answers.ts";
import { listPersonFigures, readPersonFigures, removePersonFigures, typePersonFigures } from "./person-figures.ts";

const tags = ["person-figures"];
const month = z.strictObject({ month: figureMonth });

const list = contract("person-figures.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Figures of persons that were typed in month by month, the latest first",
  request: { query: z.strictObject(listQuery) },
  responses: { 200: json(personFiguresList, "A page of months.") },
});

const read = contract("person-figures.read", {
  method: "get",
  path: "/{month}",
  tags,
  summary: "One month's",
  request: { params: month },
  responses: { 200: json(personFiguresOfMonth, "The month.") },
});

const type = contract("person-figures.write", {
  method: "put",
  path: "/{month}",
  tags,
  summary:
    "Type a month's figures of persons in, where no persons are kept here to count; If-Match 0 for the first time",
  request: { params: month, headers: ifMatch, body: body(personFiguresInput) },
  responses: { 200: json(personFiguresOfMonth, "Typed in.") },
});

const remove = contract("person-figures.write", {
  method: "delete",
  path: "/{month}",
  tags,
  summary: "Take a month's figures away",
  request: { params: month, headers: ifMatch },
  responses: { 204: { description: "Gone.", ...undoHeader } },
});

export const personFigures = nounApp()
  .openapi(list, async (c) => c.json(await listPersonFigures(scopeOf(c), c.req.valid("query")), 200))
  .openapi(read, async (c) => answerRow(c, await readPersonFigures(scopeOf(c), c.req.valid("param").month)))
  .openapi(type, async (c) =>
    answerRow(
      c,
      await typePersonFigures(userScopeOf(c), c.req.valid("param").month, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(remove, async (c) =>
    answerRemoved(c, await removePersonFigures(userScopeOf(c), c.req.valid("param").month, expectedVersion(c))),
  );
