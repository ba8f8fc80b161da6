import { waitUntil } from "cloudflare:workers";
import {
  inquiry,
  inquiryCounts,
  inquiryList,
  inquiryQuery,
  inquiryReceipt,
  inquiryStory,
  newInquiry,
  phoneInquiry,
} from "../../schema/inquiries.ts";
import { deliverMail } from "../mail/outbox.ts";
import { addressRange } from "../platform/address-range.ts";
import { body, contract, idParam, json, nounApp } from "../platform/contract.ts";
import { TooMany } from "../platform/errors.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow } from "../platform/versions.ts";
import { enterInquiry } from "./enter.ts";
import { handling } from "./handling.ts";
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

const enter = contract("inquiries.write", {
  method: "post",
  path: "/phone",
  tags,
  summary: "Write down an inquiry that came by telephone",
  request: { body: body(phoneInquiry) },
  responses: {
    201: json(inquiry, "Written down."),
    200: json(inquiry, "Written down earlier with the same request."),
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
  .openapi(enter, async (c) => {
    const entered = await enterInquiry(userScopeOf(c), c.req.valid("json"), c.env);
    if (entered.created) waitUntil(deliverMail(c.env));
    return answerCreation(c, entered);
  })
  .openapi(counts, async (c) => c.json(await countInquiries(userScopeOf(c)), 200))
  .openapi(read, async (c) => answerRow(c, await getInquiry(userScopeOf(c), c.req.valid("param").id)))
  .openapi(story, async (c) => c.json(await readStory(userScopeOf(c), c.req.valid("param").id), 200))
  .route("/", handling);
