import { waitUntil } from "cloudflare:workers";
import {
  inquiry,
  inquiryAnswer,
  inquiryAssignment,
  inquiryClosure,
  inquiryCounts,
  inquiryList,
  inquiryQuery,
  inquiryReceipt,
  inquiryStory,
  newInquiry,
} from "../../schema/inquiries.ts";
import { addressRange } from "../address-range.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../contract.ts";
import { TooMany } from "../errors.ts";
import { deliverMail } from "../mail/outbox.ts";
import { scopeOf, userScopeOf } from "../scope.ts";
import { answerRow, expectedVersion } from "../versions.ts";
import { answerInquiry } from "./answer.ts";
import { assignInquiry } from "./assign.ts";
import { closeInquiry, markSpam, reopenInquiry, takeFromSpam } from "./close.ts";
import { countInquiries, getInquiry, listInquiries } from "./inquiries.ts";
import { sendInquiry } from "./send.ts";
import { readStory } from "./story.ts";

const tags = ["inquiries"];

const list = contract("inquiries.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Inquiries, the newest first; those that wait by their promise",
  request: { query: inquiryQuery },
  responses: { 200: json(inquiryList, "A page of inquiries.") },
});

const counts = contract("inquiries.read", {
  method: "get",
  path: "/counts",
  tags,
  summary: "How many inquiries wait, and how many of them past their promise",
  responses: { 200: json(inquiryCounts, "The counts.") },
});

const send = contract("inquiries.send", {
  method: "post",
  path: "/",
  tags,
  summary: "Send an inquiry (anybody may)",
  request: { body: body(newInquiry) },
  responses: {
    201: json(inquiryReceipt, "Received."),
    200: json(inquiryReceipt, "Received earlier from the same form."),
  },
});

const read = contract("inquiries.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "One inquiry",
  request: { params: idParam },
  responses: { 200: json(inquiry, "The inquiry.") },
});

const story = contract("inquiries.read", {
  method: "get",
  path: "/{id}/story",
  tags,
  summary: "What has happened with one inquiry, and what can be taken back",
  request: { params: idParam },
  responses: { 200: json(inquiryStory, "The story.") },
});

const assign = contract("inquiries.write", {
  method: "put",
  path: "/{id}/assignment",
  tags,
  summary: "Give an inquiry to a coach",
  request: { params: idParam, headers: ifMatch, body: body(inquiryAssignment) },
  responses: { 200: json(inquiry, "Assigned.") },
});

const answer = contract("inquiries.write", {
  method: "put",
  path: "/{id}/answer",
  tags,
  summary: "Answer an inquiry by mail, or record the answer it was given",
  request: { params: idParam, headers: ifMatch, body: body(inquiryAnswer) },
  responses: { 200: json(inquiry, "Answered.") },
});

const close = contract("inquiries.write", {
  method: "put",
  path: "/{id}/closure",
  tags,
  summary: "Close an inquiry of which nothing comes",
  request: { params: idParam, headers: ifMatch, body: body(inquiryClosure) },
  responses: { 200: json(inquiry, "Closed.") },
});

const reopen = contract("inquiries.write", {
  method: "delete",
  path: "/{id}/closure",
  tags,
  summary: "Open an inquiry again that was closed or turned into cooperation",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(inquiry, "Open again.") },
});

const putAside = contract("inquiries.write", {
  method: "put",
  path: "/{id}/spam",
  tags,
  summary: "Keep an inquiry aside as spam",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(inquiry, "Kept aside.") },
});

const takeBack = contract("inquiries.write", {
  method: "delete",
  path: "/{id}/spam",
  tags,
  summary: "Take an inquiry back from the spam: it is promised an answer anew",
  request: { params: idParam, headers: ifMatch },
  responses: { 200: json(inquiry, "An employer's after all.") },
});

export const inquiries = nounApp()
  .openapi(list, async (c) => c.json(await listInquiries(userScopeOf(c), c.req.valid("query")), 200))
  .openapi(send, async (c) => {
    const address = c.req.header("cf-connecting-ip") ?? "";
    const { success } = await c.env.INQUIRY_LIMIT.limit({ key: addressRange(address) });
    if (!success) throw new TooMany(60);
    const { row, created } = await sendInquiry(scopeOf(c), c.req.valid("json"), c.env, address);
    if (created) waitUntil(deliverMail(c.env));
    return c.json(row, created ? 201 : 200);
  })
  .openapi(counts, async (c) => c.json(await countInquiries(userScopeOf(c)), 200))
  .openapi(read, async (c) => answerRow(c, await getInquiry(userScopeOf(c), c.req.valid("param").id)))
  .openapi(story, async (c) => c.json(await readStory(userScopeOf(c), c.req.valid("param").id), 200))
  .openapi(assign, async (c) =>
    answerRow(c, await assignInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json"))),
  )
  .openapi(answer, async (c) =>
    answerRow(
      c,
      await answerInquiry(userScopeOf(c), c.env, c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  )
  .openapi(close, async (c) =>
    answerRow(c, await closeInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json"))),
  )
  .openapi(reopen, async (c) =>
    answerRow(c, await reopenInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(putAside, async (c) =>
    answerRow(c, await markSpam(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  )
  .openapi(takeBack, async (c) =>
    answerRow(c, await takeFromSpam(userScopeOf(c), c.req.valid("param").id, expectedVersion(c))),
  );
