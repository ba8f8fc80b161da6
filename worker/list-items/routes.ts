import {
  listItem,
  listItemChange,
  listItemQuery,
  listItems as listOfItems,
  newListItem,
} from "../../schema/list-items.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { answerRemoved, undoHeader } from "../undo/answers.ts";
import { changeListItem, createListItem, getListItem, listListItems, removeListItem } from "./list-items.ts";

const tags = ["list-items"];

const list = contract("list-items.read", {
  method: "get",
  path: "/",
  tags,
  summary: "The organisation's own lists: who refers, why coaching ends, ways onward, tags for employers",
  request: { query: listItemQuery },
  responses: { 200: json(listOfItems, "Their items, the retired too.") },
});

const create = contract("list-items.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Add to a list",
  request: { body: body(newListItem) },
  responses: { 201: json(listItem, "Added."), 200: json(listItem, "Added earlier by the same request.") },
});

const read = contract("list-items.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One item",
  request: { params: idParam },
  responses: { 200: json(listItem, "The item.") },
});

const change = contract("list-items.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Rename an item, or retire it by its last day",
  request: { params: idParam, headers: ifMatch, body: body(listItemChange) },
  responses: { 200: json(listItem, "Changed.") },
});

const remove = contract("list-items.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Take away an item that nothing has chosen",
  request: { params: idParam, headers: ifMatch },
  responses: { 204: { description: "Taken away.", ...undoHeader } },
});

export const listItems = nounApp()
  .openapi(list, async (c) => c.json(await listListItems(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await createListItem(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getListItem(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await changeListItem(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(remove, async (c) =>
    answerRemoved(c, await removeListItem(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
