import { z } from "@hono/zod-openapi";
import {
  contactPerson,
  contactPersonChange,
  contactPersonList,
  contactPersonQuery,
  newContactPerson,
} from "../../schema/contact-persons.ts";
import { listQuery } from "../../schema/values/inputs.ts";
import { getEmployer } from "../employers/employers.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import {
  archiveContactPerson,
  changeContactPerson,
  createContactPerson,
  getContactPerson,
  listContactPersons,
} from "./contact-persons.ts";

const tags = ["contact-persons"];

const list = contract("contact-persons.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Contact persons by name",
  request: { query: contactPersonQuery },
  responses: { 200: json(contactPersonList, "A page of contact persons.") },
});

const create = contract("contact-persons.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Add a contact person at an employer",
  request: { body: body(newContactPerson) },
  responses: { 201: json(contactPerson, "Added."), 200: json(contactPerson, "Added earlier by the same request.") },
});

const read = contract("contact-persons.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One contact person",
  request: { params: idParam },
  responses: { 200: json(contactPerson, "The contact person.") },
});

const change = contract("contact-persons.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change a contact person",
  request: { params: idParam, headers: ifMatch, body: body(contactPersonChange) },
  responses: { 200: json(contactPerson, "Changed.") },
});

const archive = contract("contact-persons.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Archive a contact person",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(contactPerson, "Archived.") },
});

const listOfEmployer = contract("contact-persons.read", {
  method: "get",
  path: "/{id}/contact-persons",
  tags: ["employers"],
  summary: "An employer's contact persons",
  request: { params: idParam, query: z.strictObject(listQuery) },
  responses: { 200: json(contactPersonList, "Contact persons by name.") },
});

export const contactPersons = nounApp()
  .openapi(list, async (c) => c.json(await listContactPersons(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createContactPerson(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getContactPerson(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await changeContactPerson(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(archive, async (c) =>
    answerUndoable(c, await archiveContactPerson(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );

/** What is asked of them at the address of the employers. */
export const employerContactPersons = nounApp().openapi(listOfEmployer, async (c) => {
  const { id } = c.req.valid("param");
  const scope = scopeOf(c);
  const [people] = await Promise.all([
    listContactPersons(scope, { employer: id, ...c.req.valid("query") }),
    getEmployer(scope, id),
  ]);
  return c.json(people, 200);
});
