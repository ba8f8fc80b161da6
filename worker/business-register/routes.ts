import { businessesFound, businessQuery } from "../../schema/business-register.ts";
import { today } from "../../schema/values/calendar.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { findBusinesses } from "./register.ts";

const find = contract("business-register.read", {
  method: "get",
  path: "/",
  tags: ["business-register"],
  summary: "Businesses in PRH's open data (YTJ), by business id or by name; nothing of it is stored",
  request: { query: businessQuery },
  responses: { 200: json(businessesFound, "What the register tells.") },
});

export const businessRegister = nounApp().openapi(find, async (c) => {
  const found = await findBusinesses(c.env.PRH_URL, c.req.valid("query"), c.var.locale);
  return c.json({ ...found, checkedOn: today(), source: "PRH, avoin data, CC BY 4.0" as const }, 200);
});
