import { drizzle } from "drizzle-orm/d1";
import { secretPath } from "../../schema/values/mailed-paths.ts";
import { addressRange } from "../platform/address-range.ts";
import { NotFound } from "../platform/errors.ts";
import { log, traceOf } from "../platform/log.ts";
import type { Scope } from "../platform/scope.ts";
import { readDigestLink, turnDigestOff } from "./off.ts";

/**
 * Answers `/digest/<secret>`, which the digest names as List-Unsubscribe (RFC 8058): a mail program's POST turns it off, as
 * no form of another site's could know the secret; a person who opens it is led to the page that asks first.
 */
export const answerOneClick = async (request: Request, env: Env): Promise<Response> => {
  const [, secret] = /^\/digest\/([\w-]{43})$/.exec(new URL(request.url).pathname) ?? [];
  const range = addressRange(request.headers.get("cf-connecting-ip") ?? "");
  const { success } = await env.SECRET_LIMIT.limit({ key: `digest:${range}` });
  if (!success) return answer(429, { "Retry-After": "60" });
  if (!secret) return answer(404);
  try {
    return await openLink(request, env, secret);
  } catch (error) {
    if (error instanceof NotFound) return answer(404);
    log.error("digest link failed", traceOf(error));
    return answer(503, { "Retry-After": "600" });
  }
};

const openLink = async (request: Request, env: Env, secret: string): Promise<Response> => {
  const scope: Scope = { db: drizzle(env.DB), actor: { kind: "public" }, requestId: null };
  if (request.method === "POST" && /One-Click/.test(await request.text())) {
    await turnDigestOff(scope, env, secret);
    return answer(200);
  }
  const { locale } = await readDigestLink(scope, env, secret);
  return answer(303, { Location: secretPath("digestOff", secret, locale) });
};

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, {
    status,
    headers: {
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
      "X-Robots-Tag": "noindex",
      ...headers,
    },
  });
