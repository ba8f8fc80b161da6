import { contact, contactChange, contactList, contactQuery, newContact } from "../../schema/contacts.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import { archiveContact, correctContact, logContact } from "./contacts.ts";
import { listContacts } from "./list.ts";
import { getContact } from "./read.ts";

const tags = ["contacts"];

const list = contract("contacts.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Contacts, newest first",
  request: { query: contactQuery },
  responses: { 200: json(contactList, "A page of contacts.") },
});

const create = contract("contacts.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Log a contact, with the next step if there is one",
  request: { body: body(newContact) },
  responses: { 201: json(contact, "Logged."), 200: json(contact, "Logged earlier by the same request.") },
});

const read = contract("contacts.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One contact",
  request: { params: idParam },
  responses: { 200: json(contact, "The contact.") },
});

const change = contract("contacts.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Correct a contact of one's own (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch, body: body(contactChange) },
  responses: { 200: json(contact, "Corrected.") },
});

const archive = contract("contacts.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Archive a contact of one's own that was logged by mistake (the lead: anybody's)",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(contact, "Archived.") },
});

export const contacts = nounApp()
  .openapi(list, async (c) => c.json(await listContacts(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await logContact(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getContact(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await correctContact(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(archive, async (c) =>
    answerUndoable(c, await archiveContact(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
