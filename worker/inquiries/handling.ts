import { waitUntil } from "cloudflare:workers";
import {
  inquiry,
  inquiryAnswer,
  inquiryAssignment,
  inquiryClosure,
  inquiryConversion,
} from "../../schema/inquiries.ts";
import { deliverMail } from "../mail/outbox.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { answerRow, expectedVersion } from "../platform/versions.ts";
import { answerUndoable, undoableJson } from "../undo/answers.ts";
import { answerInquiry } from "./answer.ts";
import { assignInquiry } from "./assign.ts";
import { closeInquiry, markSpam, reopenInquiry, takeFromSpam } from "./close.ts";
import { convertInquiry } from "./convert.ts";

const tags = ["inquiries"];

const assign = contract("inquiries.write", {
  method: "put",
  path: "/{id}/assignment",
  tags,
  summary: "Give an inquiry to a coach",
  request: { params: idParam, headers: ifMatch, body: body(inquiryAssignment) },
  responses: { 200: undoableJson(inquiry, "Assigned.") },
});

const answer = contract("inquiries.write", {
  method: "put",
  path: "/{id}/answer",
  tags,
  summary: "Answer an inquiry by mail, or record the answer it was given",
  request: { params: idParam, headers: ifMatch, body: body(inquiryAnswer) },
  responses: { 200: json(inquiry, "Answered.") },
});

const convert = contract("inquiries.write", {
  method: "post",
  path: "/{id}/conversion",
  tags,
  summary: "Turn an inquiry into an employer, a contact person, a contact and a next step",
  request: { params: idParam, headers: ifMatch, body: body(inquiryConversion) },
  responses: { 200: json(inquiry, "Cooperation began.") },
});

const close = contract("inquiries.write", {
  method: "put",
  path: "/{id}/closure",
  tags,
  summary: "Close an inquiry of which nothing comes",
  request: { params: idParam, headers: ifMatch, body: body(inquiryClosure) },
  responses: { 200: undoableJson(inquiry, "Closed.") },
});

const reopen = contract("inquiries.write", {
  method: "delete",
  path: "/{id}/closure",
  tags,
  summary: "Open an inquiry again that was closed or turned into cooperation",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(inquiry, "Open again.") },
});

const putAside = contract("inquiries.write", {
  method: "put",
  path: "/{id}/spam",
  tags,
  summary: "Keep an inquiry aside as spam",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: undoableJson(inquiry, "Kept aside.") },
});

const takeBack = contract("inquiries.write", {
  method: "delete",
  path: "/{id}/spam",
  tags,
  summary: "An inquiry kept aside is an employer's: it waits by its promise, or from the spam with a new one",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(inquiry, "An employer's after all.") },
});

/** What is done with an inquiry once it is there. */
export const handling = nounApp()
  .openapi(assign, async (c) =>
    answerUndoable(
      c,
      await assignInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(answer, async (c) => {
    const { id } = c.req.valid("param");
    const row = await answerInquiry(userScopeOf(c), c.env, id, expectedVersion(c), c.req.valid("json"));
    if (row.answerMailId) waitUntil(deliverMail(c.env));
    return answerRow(c, row);
  })
  .openapi(convert, async (c) =>
    answerRow(
      c,
      await convertInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(close, async (c) =>
    answerUndoable(
      c,
      await closeInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(reopen, async (c) =>
    answerUndoable(c, await reopenInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(putAside, async (c) =>
    answerUndoable(c, await markSpam(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(takeBack, async (c) => {
    const row = await takeFromSpam(userScopeOf(c), c.env, c.req.valid("param").id, expectedVersion(c));
    waitUntil(deliverMail(c.env));
    return answerRow(c, row);
  });
