import { z } from "@hono/zod-openapi";
import { instantOut, rowId } from "../../schema/inputs.ts";
import { me as meAnswer, ownChange } from "../../schema/users.ts";
import { body, contract, idParam, json, nounApp } from "../contract.ts";
import { userScopeOf } from "../scope.ts";
import { changeMe, endAllSessions, endSession, listSessions, readMe } from "./me.ts";

const tags = ["me"];

const session = z.strictObject({
  id: rowId(),
  createdAt: instantOut,
  expiresAt: instantOut,
  userAgent: z.string().nullable(),
  current: z.boolean().describe("Is this the session that asks?"),
});

const read = contract("me.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Who is signed in",
  responses: { 200: json(meAnswer, "The signed-in person.") },
});

const change = contract("me.change", {
  method: "patch",
  path: "/",
  tags,
  summary: "Choose the language of the interface",
  request: { body: body(ownChange) },
  responses: { 200: json(meAnswer, "Changed.") },
});

const sessions = contract("me.read", {
  method: "get",
  path: "/sessions",
  tags,
  summary: "Where one is signed in",
  responses: { 200: json(z.strictObject({ items: z.array(session) }), "Sessions, the newest first.") },
});

const end = contract("me.change", {
  method: "delete",
  path: "/sessions/{id}",
  tags,
  summary: "Sign one place out",
  request: { params: idParam },
  responses: { 204: { description: "Signed out there." } },
});

const endAll = contract("me.change", {
  method: "delete",
  path: "/sessions",
  tags,
  summary: "Sign out everywhere, here too",
  responses: { 204: { description: "Signed out everywhere." } },
});

export const me = nounApp()
  .openapi(read, async (c) => c.json(await readMe(userScopeOf(c)), 200))
  .openapi(change, async (c) => c.json(await changeMe(userScopeOf(c), c.req.valid("json")), 200))
  .openapi(sessions, async (c) => c.json({ items: await listSessions(userScopeOf(c)) }, 200))
  .openapi(end, async (c) => {
    await endSession(userScopeOf(c), c.req.valid("param").id);
    return c.body(null, 204);
  })
  .openapi(endAll, async (c) => {
    await endAllSessions(userScopeOf(c));
    return c.body(null, 204);
  });
