import { waitUntil } from "cloudflare:workers";
import {
  inquiry,
  inquiryAnswer,
  inquiryAssignment,
  inquiryList,
  inquiryQuery,
  inquiryReceipt,
  newInquiry,
} from "../../schema/inquiries.ts";
import { addressRange } from "../address-range.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../contract.ts";
import { TooMany } from "../errors.ts";
import { deliverMail } from "../mail/outbox.ts";
import { scopeOf, userScopeOf } from "../scope.ts";
import { answerRow, expectedVersion } from "../versions.ts";
import { answerInquiry, assignInquiry, getInquiry, listInquiries } from "./inquiries.ts";
import { sendInquiry } from "./send.ts";

const tags = ["inquiries"];

const list = contract("inquiries.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Inquiries, the newest first",
  request: { query: inquiryQuery },
  responses: { 200: json(inquiryList, "A page of inquiries.") },
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
  summary: "Record the answer given to an inquiry",
  request: { params: idParam, headers: ifMatch, body: body(inquiryAnswer) },
  responses: { 200: json(inquiry, "Answered.") },
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
  .openapi(read, async (c) => answerRow(c, await getInquiry(userScopeOf(c), c.req.valid("param").id)))
  .openapi(assign, async (c) =>
    answerRow(c, await assignInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json"))),
  )
  .openapi(answer, async (c) =>
    answerRow(c, await answerInquiry(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json"))),
  );
