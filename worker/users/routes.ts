import { waitUntil } from "cloudflare:workers";
import { doubtfulMailList } from "../../schema/mail.ts";
import { colleagueList, newUser, user, userChange, userList, userQuery } from "../../schema/users.ts";
import { deliverMail } from "../mail/outbox.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { roleSet } from "../platform/roles.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { allActiveCoaches } from "./coaches.ts";
import {
  changeUser,
  deactivateUser,
  getUser,
  inviteAgain,
  inviteUser,
  listMailsOf,
  listUsers,
  reactivateUser,
} from "./users.ts";

const tags = ["users"];

const list = contract("users.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Users by name, leavers too",
  request: { query: userQuery },
  responses: { 200: json(userList, "A page of users.") },
});

const invite = contract("users.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Invite a person: they get a mail with a link that sets the password",
  request: { body: body(newUser) },
  responses: { 201: json(user, "Invited."), 200: json(user, "Invited earlier by the same request.") },
});

const read = contract("users.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One user",
  request: { params: idParam },
  responses: { 200: json(user, "The user.") },
});

const change = contract("users.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change a user's name, roles or areas",
  request: { params: idParam, headers: ifMatch, body: body(userChange) },
  responses: { 200: json(user, "Changed.") },
});

const again = contract("users.write", {
  method: "post",
  path: "/{id}/invitation",
  tags,
  summary: "Send the invitation again",
  request: { params: idParam },
  responses: { 200: json(user, "Sent.") },
});

const mails = contract("users.read", {
  method: "get",
  path: "/{id}/mails",
  tags,
  summary: "Mails to a user that may not have arrived",
  request: { params: idParam },
  responses: { 200: json(doubtfulMailList, "Uncertain and failed ones that nobody has sent again.") },
});

const deactivate = contract("users.write", {
  method: "put",
  path: "/{id}/deactivation",
  tags,
  summary: "A leaver is out at once",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(user, "Deactivated.") },
});

const reactivate = contract("users.write", {
  method: "delete",
  path: "/{id}/deactivation",
  tags,
  summary: "A leaver comes back",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(user, "Active again.") },
});

export const users = nounApp()
  .openapi(list, async (c) => c.json(await listUsers(scopeOf(c), c.req.valid("query")), 200))
  .openapi(invite, async (c) => {
    const invited = await inviteUser(userScopeOf(c), c.req.valid("json"), c.env.PUBLIC_URL);
    waitUntil(deliverMail(c.env));
    return answerCreation(c, invited);
  })
  .openapi(read, async (c) => answerRow(c, await getUser(scopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(c, await changeUser(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json"))),
  )
  .openapi(again, async (c) => {
    const row = await inviteAgain(userScopeOf(c), c.req.valid("param").id, c.env.PUBLIC_URL);
    waitUntil(deliverMail(c.env));
    return answerRow(c, row);
  })
  .openapi(mails, async (c) => c.json({ items: await listMailsOf(scopeOf(c), c.req.valid("param").id) }, 200))
  .openapi(deactivate, async (c) =>
    answerRow(c, await deactivateUser(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(reactivate, async (c) =>
    answerRow(c, await reactivateUser(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );

const listColleagues = contract("colleagues.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Coaches and leads at work, by name",
  responses: { 200: json(colleagueList, "Colleagues.") },
});

export const colleagues = nounApp().openapi(listColleagues, async (c) => {
  const rows = await allActiveCoaches(scopeOf(c));
  return c.json({ items: rows.map(({ id, name, roles }) => ({ id, name, roles: roleSet(roles) })) }, 200);
});
