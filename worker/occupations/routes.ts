import { occupationList, occupationQuery } from "../../schema/values/occupation-search.ts";
import { findOccupations, mainGroupOf } from "../../schema/values/occupations.ts";
import { contract, json, nounApp } from "../platform/contract.ts";

const find = contract("placements.read", {
  method: "get",
  path: "/",
  tags: ["placements"],
  summary: "Occupations by name, title or code, the best first, at most twelve",
  request: { query: occupationQuery },
  responses: { 200: json(occupationList, "What was found.") },
});

export const occupations = nounApp().openapi(find, (c) => {
  const { locale } = c.var;
  const items = findOccupations(c.req.valid("query").q, locale).map((found) => ({
    code: found.code,
    name: found[locale],
    mainGroup: mainGroupOf(found.code)?.[locale] ?? "",
  }));
  return c.json({ items }, 200);
});
