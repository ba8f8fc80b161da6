import type { Context } from "hono";
import { digestLink } from "../../schema/digest.ts";
import { secretParam } from "../../schema/own-inquiry.ts";
import { addressRange } from "../platform/address-range.ts";
import type { AppEnv } from "../platform/app-env.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { TooMany } from "../platform/errors.ts";
import { scopeOf } from "../platform/scope.ts";
import { readDigestLink, turnDigestOff } from "./off.ts";

const tags = ["digest"];

const read = contract("digest.stop", {
  method: "get",
  path: "/{secret}",
  tags,
  summary: "Whether the person whose secret link it is gets the morning digest",
  request: { params: secretParam },
  responses: { 200: json(digestLink, "What the link is about; reading it changes nothing.") },
});

const off = contract("digest.stop", {
  method: "put",
  path: "/{secret}/off",
  tags,
  summary: "Turn the morning digest off through its secret link, without a sign-in",
  request: { params: secretParam },
  responses: { 204: { description: "Off." } },
});

export const digest = nounApp()
  .openapi(read, async (c) => {
    await keepPace(c);
    return c.json(await readDigestLink(scopeOf(c), c.env, c.req.valid("param").secret), 200);
  })
  .openapi(off, async (c) => {
    await keepPace(c);
    await turnDigestOff(scopeOf(c), c.env, c.req.valid("param").secret);
    return c.body(null, 204);
  });

/** A wrong secret counts too. */
const keepPace = async (c: Context<AppEnv>): Promise<void> => {
  const { success } = await c.env.SECRET_LIMIT.limit({
    key: `digest:${addressRange(c.req.header("cf-connecting-ip") ?? "")}`,
  });
  if (!success) throw new TooMany(60);
};
