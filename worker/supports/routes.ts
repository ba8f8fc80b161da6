import { supportAnswer, supportQuery } from "../../schema/supports/asked.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { heldSettings } from "../settings/held.ts";
import { answerSupports } from "./supports.ts";

const find = contract("supports.read", {
  method: "get",
  path: "/",
  tags: ["supports"],
  summary: "Which supports an employer can apply for, and what a job costs a month with each and without",
  request: { query: supportQuery },
  responses: { 200: json(supportAnswer, "An estimate: the employment authority decides. Money is in cents.") },
});

export const supports = nounApp().openapi(find, async (c) => {
  const { organisation, local } = await heldSettings(c.env, c.var.db);
  const own = { supplements: local.supplements, served: organisation.municipalities };
  return c.json(answerSupports(c.req.valid("query"), own), 200);
});
