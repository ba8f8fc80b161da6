import { z } from "@hono/zod-openapi";
import { sql } from "drizzle-orm";
import { contract, json, nounApp } from "../platform/contract.ts";
import { scopeOf } from "../platform/scope.ts";

const readHealth = contract("health.read", {
  method: "get",
  path: "/",
  tags: ["health"],
  summary: "Does the service answer, and its database?",
  responses: { 200: json(z.strictObject({ ok: z.literal(true) }), "Yes.") },
});

export const health = nounApp().openapi(readHealth, async (c) => {
  await scopeOf(c).db.run(sql`SELECT 1`);
  return c.json({ ok: true as const }, 200);
});
