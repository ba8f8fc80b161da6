import { publicAreaList } from "../../schema/settings.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { scopeOf } from "../platform/scope.ts";
import { listAreas } from "./areas.ts";

const list = contract("areas.read", {
  method: "get",
  path: "/",
  tags: ["areas"],
  summary: "How the team is reached from each municipality it serves",
  responses: { 200: json(publicAreaList, "The municipalities in the organisation's order.") },
});

export const areas = nounApp().openapi(list, async (c) => c.json(await listAreas(scopeOf(c), c.var.locale), 200));
