import { ownInquiry, ownInquiryAddition, ownInquiryCorrection, secretParam } from "../../schema/own-inquiry.ts";
import { body, contract, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { addToOwnInquiry } from "./add.ts";
import { correctOwnInquiry } from "./correct.ts";
import { inquiryOfLink, keepPace } from "./link.ts";
import { readOwnInquiry } from "./read.ts";

const tags = ["own-inquiry"];

const read = contract("own-inquiry.read", {
  method: "get",
  path: "/{secret}",
  tags,
  summary: "One's own inquiry, by the secret of its link",
  request: { params: secretParam },
  responses: { 200: json(ownInquiry, "The inquiry as its sender sees it.") },
});

const correct = contract("own-inquiry.write", {
  method: "patch",
  path: "/{secret}",
  tags,
  summary: "Correct one's own inquiry",
  request: { params: secretParam, headers: ifMatch, body: body(ownInquiryCorrection) },
  responses: { 200: json(ownInquiry, "Corrected.") },
});

const add = contract("own-inquiry.write", {
  method: "post",
  path: "/{secret}/additions",
  tags,
  summary: "Add to one's own inquiry",
  request: { params: secretParam, body: body(ownInquiryAddition) },
  responses: { 201: json(ownInquiry, "Added."), 200: json(ownInquiry, "Added earlier from the same form.") },
});

export const ownInquiries = nounApp()
  .openapi(read, async (c) => {
    await keepPace(c.env.SECRET_LIMIT, c);
    return answerRow(c, await readOwnInquiry(scopeOf(c), await inquiryOfLink(c, c.req.valid("param").secret)));
  })
  .openapi(correct, async (c) => {
    await keepPace(c.env.INQUIRY_LIMIT, c);
    const id = await inquiryOfLink(c, c.req.valid("param").secret);
    return answerRow(c, await correctOwnInquiry(scopeOf(c), id, expectedVersion(c), c.req.valid("json")));
  })
  .openapi(add, async (c) => {
    await keepPace(c.env.INQUIRY_LIMIT, c);
    const id = await inquiryOfLink(c, c.req.valid("param").secret);
    return answerCreation(c, await addToOwnInquiry(scopeOf(c), id, c.req.valid("json")));
  });
