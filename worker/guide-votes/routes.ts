import { guideVotesAnswer, guideVotesQuery, newGuideVote } from "../../schema/guide.ts";
import { addressRange } from "../platform/address-range.ts";
import { body, contract, json, nounApp } from "../platform/contract.ts";
import { TooMany } from "../platform/errors.ts";
import { scopeOf } from "../platform/scope.ts";
import { countVote, sumVotes } from "./guide-votes.ts";

const tags = ["guide-votes"];

const send = contract("guide-votes.send", {
  method: "post",
  path: "/",
  tags,
  summary: "Say whether a page of the guide was of use (anybody may; nothing is kept but the sum of the day)",
  request: { body: body(newGuideVote) },
  responses: { 204: { description: "Counted." } },
});

const read = contract("guide-votes.read", {
  method: "get",
  path: "/",
  tags,
  summary: "How many found each page of the guide of use, and how many did not",
  request: { query: guideVotesQuery },
  responses: { 200: json(guideVotesAnswer, "The sums, by page and language.") },
});

export const guideVotes = nounApp()
  .openapi(send, async (c) => {
    const { success } = await c.env.VOTE_LIMIT.limit({ key: addressRange(c.req.header("cf-connecting-ip") ?? "") });
    if (!success) throw new TooMany(60);
    await countVote(scopeOf(c), c.req.valid("json"));
    return c.body(null, 204);
  })
  .openapi(read, async (c) => c.json(await sumVotes(scopeOf(c), c.req.valid("query")), 200));
