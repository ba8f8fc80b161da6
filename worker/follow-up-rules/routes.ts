import { followUpRulesAnswer, followUpRulesChange } from "../../schema/follow-up-rules.ts";
import { body, contract, ifMatch, json, nounApp } from "../platform/contract.ts";
import { scopeOf, userScopeOf } from "../platform/scope.ts";
import { answerRow, expectedVersion } from "../platform/versions.ts";
import { changeRules, readRules } from "./follow-up-rules.ts";

const tags = ["follow-up-rules"];

const read = contract("follow-up-rules.read", {
  method: "get",
  path: "/",
  tags,
  summary: "When follow-ups are made by themselves",
  responses: { 200: json(followUpRulesAnswer, "Every rule.") },
});

const change = contract("follow-up-rules.write", {
  method: "put",
  path: "/",
  tags,
  summary: "Set when follow-ups are made by themselves",
  request: { headers: ifMatch, body: body(followUpRulesChange) },
  responses: { 200: json(followUpRulesAnswer, "Set.") },
});

export const followUpRules = nounApp()
  .openapi(read, async (c) => answerRow(c, await readRules(scopeOf(c))))
  .openapi(change, async (c) =>
    answerRow(c, await changeRules(userScopeOf(c), expectedVersion(c), c.req.valid("json"))),
  );
