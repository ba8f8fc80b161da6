import type { Context } from "hono";
import {
  feedback,
  feedbackChange,
  feedbackLink,
  feedbackReceipt,
  feedbackRequest,
  feedbackSummary,
  newFeedback,
  newFeedbackRequest,
  ownFeedback,
  summaryQuery,
} from "../../schema/feedback.ts";
import { secretParam } from "../../schema/own-inquiry.ts";
import { addressRange } from "../platform/address-range.ts";
import type { AppEnv } from "../platform/app-env.ts";
import { body, contract, idParam, ifMatch, json, nounApp } from "../platform/contract.ts";
import { TooMany } from "../platform/errors.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerCreation, answerRow, expectedVersion } from "../platform/versions.ts";
import { changeFeedback, getFeedback, recordInterview } from "./interviews.ts";
import { readLink, sendByLink } from "./link.ts";
import { getRequest, requestFeedback } from "./requests.ts";
import { summarise } from "./summary.ts";

const tags = ["feedback"];

const readByLink = contract("feedback.send", {
  method: "get",
  path: "/by-link/{secret}",
  tags,
  summary: "Whether a secret link, of a request or of an inquiry, still opens the feedback form",
  request: { params: secretParam },
  responses: { 200: json(feedbackLink, "What the link opens; reading it changes nothing.") },
});

const send = contract("feedback.send", {
  method: "post",
  path: "/by-link/{secret}",
  tags,
  summary: "Give feedback through a secret link, once",
  request: { params: secretParam, body: body(ownFeedback) },
  responses: { 201: json(feedbackReceipt, "Received.") },
});

const summary = contract("feedback.read", {
  method: "get",
  path: "/summary",
  tags,
  summary: "What employers have answered, together; only of five employers or more",
  request: { query: summaryQuery },
  responses: {
    200: json(feedbackSummary, "The number of answers, and figures and texts of those that may be told of."),
  },
});

const create = contract("feedback.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Write down what an employer told in an interview",
  request: { body: body(newFeedback) },
  responses: { 201: json(feedback, "Written down."), 200: json(feedback, "Written down earlier by the same request.") },
});

const read = contract("feedback.read", {
  method: "get",
  path: "/{id}",
  tags,
  summary: "An interview's answers, for the coach who wrote them down and the lead",
  request: { params: idParam },
  responses: { 200: json(feedback, "The answers.") },
});

const change = contract("feedback.write", {
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Correct an interview's answers",
  request: { params: idParam, headers: ifMatch, body: body(feedbackChange) },
  responses: { 200: json(feedback, "Corrected.") },
});

export const feedbacks = nounApp()
  .openapi(readByLink, async (c) => {
    await keepPace(c.env.SECRET_LIMIT, c);
    return c.json(await readLink(scopeOf(c), c.env, c.req.valid("param").secret), 200);
  })
  .openapi(send, async (c) => {
    await keepPace(c.env.INQUIRY_LIMIT, c);
    return c.json(await sendByLink(scopeOf(c), c.env, c.req.valid("param").secret, c.req.valid("json")), 201);
  })
  .openapi(summary, async (c) => c.json(await summarise(scopeOf(c), c.req.valid("query")), 200))
  .openapi(create, async (c) => answerCreation(c, await recordInterview(userScopeOf(c), c.req.valid("json"))))
  .openapi(read, async (c) => answerRow(c, await getFeedback(userScopeOf(c), c.req.valid("param").id)))
  .openapi(change, async (c) =>
    answerRow(
      c,
      await changeFeedback(userScopeOf(c), c.req.valid("param").id, expectedVersion(c), c.req.valid("json")),
    ),
  );

/** Counted apart from inquiries: whoever answers may have just asked for something. */
const keepPace = async (limit: RateLimit, c: Context<AppEnv>): Promise<void> => {
  const range = addressRange(c.req.header("cf-connecting-ip") ?? "");
  const { success } = await limit.limit({ key: `feedback:${range}` });
  if (!success) throw new TooMany(60);
};

const requestTags = ["feedback-requests"];

const ask = contract("feedback.write", {
  method: "post",
  path: "/",
  tags: requestTags,
  summary: "Ask an employer for feedback, by mail or by a link to hand over",
  request: { body: body(newFeedbackRequest) },
  responses: {
    201: json(feedbackRequest, "Asked."),
    200: json(feedbackRequest, "Asked earlier by the same request."),
  },
});

const readRequest = contract("feedback.read", {
  method: "get",
  path: "/{id}",
  tags: requestTags,
  summary: "One's own request for feedback, with its link",
  request: { params: idParam },
  responses: { 200: json(feedbackRequest, "The request.") },
});

export const feedbackRequests = nounApp()
  .openapi(ask, async (c) => {
    const { row, created } = await requestFeedback(userScopeOf(c), c.env, c.req.valid("json"));
    return c.json(row, created ? 201 : 200);
  })
  .openapi(readRequest, async (c) => c.json(await getRequest(userScopeOf(c), c.env, c.req.valid("param").id), 200));
