import { apiKeyList, createdApiKey, newApiKey } from "../../schema/api-keys.ts";
import { body, contract, idParam, json, nounApp } from "../platform/contract.ts";
import { userScopeOf } from "../platform/scope.ts";
import { createApiKey, listApiKeys, revokeApiKey } from "./api-keys.ts";

const tags = ["api-keys"];

const list = contract("api-keys.read", {
  method: "get",
  path: "/",
  tags,
  summary: "One's own keys for reading figures, the newest first; never the keys themselves",
  responses: { 200: json(apiKeyList, "The keys that are not revoked.") },
});

const create = contract("api-keys.write", {
  method: "post",
  path: "/",
  tags,
  summary: "Make a key with which a spreadsheet reads reports for oneself; it is told in this answer only",
  request: { body: body(newApiKey) },
  responses: {
    201: json(createdApiKey, "Made, with the key."),
    200: json(createdApiKey, "Made earlier by the same request, without the key."),
  },
});

const revoke = contract("api-keys.write", {
  method: "delete",
  path: "/{id}",
  tags,
  summary: "Take one's own key out of use at once",
  request: { params: idParam },
  responses: { 204: { description: "It opens nothing any more." } },
});

export const apiKeys = nounApp()
  .openapi(list, async (c) => c.json(await listApiKeys(userScopeOf(c)), 200))
  .openapi(create, async (c) => {
    const { row, created } = await createApiKey(userScopeOf(c), c.req.valid("json"));
    return c.json(row, created ? 201 : 200);
  })
  .openapi(revoke, async (c) => {
    await revokeApiKey(userScopeOf(c), c.req.valid("param").id);
    return c.body(null, 204);
  });
