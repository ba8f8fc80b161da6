import { factsAnswer } from "../../schema/facts/facts.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { heldSettings } from "../settings/held.ts";
import { listFactsToCheck } from "./facts.ts";

const list = contract("facts.read", {
  method: "get",
  path: "/",
  tags: ["facts"],
  summary: "Which amounts and rates have to be looked at: past their year, of an abolished office, or not confirmed",
  responses: {
    200: json(factsAnswer, "As of today, those that hold today. The guide's texts are not data: see the page."),
  },
});

export const facts = nounApp().openapi(list, async (c) => {
  const { local } = await heldSettings(c.env, c.var.db);
  return c.json(listFactsToCheck(local.supplements), 200);
});
