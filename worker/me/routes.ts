import { z } from "@hono/zod-openapi";
import { doubtfulMailList } from "../../schema/mail.ts";
import { report } from "../../schema/reports.ts";
import { me as meAnswer, ownChange } from "../../schema/users.ts";
import { instantOut, rowId } from "../../schema/values/inputs.ts";
import { acknowledgeMail, listDoubtful } from "../mail/doubtful.ts";
import { body, contract, idParam, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { readOwnWeek } from "../today/own-week.ts";
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
  summary: "Choose the language of the interface and the morning mail",
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

const week = contract("me.read", {
  method: "get",
  path: "/week",
  tags,
  summary: "One's own in-person contacts of eight weeks, and how many of this week's employers were known already",
  responses: {
    200: json(report, "`columns` are ISO weeks, this one last; `knownEmployers` has this week's cell only."),
  },
});

const mails = contract("me.read", {
  method: "get",
  path: "/mails",
  tags,
  summary: "Mails to oneself that may not have arrived",
  responses: { 200: json(doubtfulMailList, "Uncertain and failed ones not yet seen; they are not sent again.") },
});

const acknowledge = contract("me.change", {
  method: "put",
  path: "/mails/{id}/seen",
  tags,
  summary: "Know of a mail that may not have arrived: it is shown no more",
  request: { params: idParam },
  responses: { 204: { description: "Known." } },
});

export const me = nounApp()
  .openapi(read, async (c) => c.json(await readMe(userScopeOf(c)), 200))
  .openapi(change, async (c) => c.json(await changeMe(userScopeOf(c), c.req.valid("json")), 200))
  .openapi(sessions, async (c) => c.json({ items: await listSessions(userScopeOf(c)) }, 200))
  .openapi(end, async (c) => {
    await endSession(userScopeOf(c), c.req.valid("param").id);
    return c.body(null, 204);
  })
  .openapi(week, async (c) => c.json(await readOwnWeek(userScopeOf(c)), 200))
  .openapi(mails, async (c) => c.json({ items: await listDoubtful(userScopeOf(c)) }, 200))
  .openapi(acknowledge, async (c) => {
    await acknowledgeMail(userScopeOf(c), c.req.valid("param").id);
    return c.body(null, 204);
  })
  .openapi(endAll, async (c) => {
    await endAllSessions(userScopeOf(c));
    return c.body(null, 204);
  });
