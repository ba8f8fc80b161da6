import { z } from "@hono/zod-openapi";
import { eq } from "drizzle-orm";
import type { Context } from "hono";
import { sessions, verifications } from "../../schema/tables/users.ts";
import { mailAsKept, mailAsSent } from "../../schema/values/formats.ts";
import { sought } from "../../schema/values/inputs.ts";
import type { AppEnv } from "../platform/app-env.ts";
import { body, contract, json, nounApp } from "../platform/contract.ts";
import { Forbidden, InvalidInput, TooMany, WrongCredentials } from "../platform/errors.ts";
import { record } from "../platform/record.ts";
import { scopeOf, type UserScope, userScopeOf } from "../platform/scope.ts";
import { passwordRules } from "./passwords.ts";

const tags = ["auth"];
/** The address as users are kept by it, however it was copied. */
const signInAddress = sought(200).min(1).overwrite(mailAsKept).overwrite(mailAsSent);
const done = json(z.strictObject({ ok: z.literal(true) }), "Done.");
const password = z.string().min(passwordRules.minPasswordLength, "shortPassword").max(passwordRules.maxPasswordLength);

const signIn = contract("session.open", {
  method: "post",
  path: "/sign-in/email",
  tags,
  summary: "Sign in; the session comes as a cookie",
  request: {
    body: body(
      z.strictObject({
        email: signInAddress,
        password: z.string().min(1).max(passwordRules.maxPasswordLength),
      }),
    ),
  },
  responses: { 200: done },
});

const signOut = contract("session.open", {
  method: "post",
  path: "/sign-out",
  tags,
  summary: "Sign out here",
  responses: { 200: done },
});

const requestReset = contract("session.open", {
  method: "post",
  path: "/request-password-reset",
  tags,
  summary: "Ask for a mail with a link that sets a new password; the answer is the same for an unknown address",
  request: { body: body(z.strictObject({ email: signInAddress })) },
  responses: { 200: done },
});

const reset = contract("session.open", {
  method: "post",
  path: "/reset-password",
  tags,
  summary: "Set a password with the token of a mailed link",
  request: { body: body(z.strictObject({ token: z.string().min(1).max(200), newPassword: password })) },
  responses: { 200: done },
});

const changePassword = contract("me.change", {
  method: "post",
  path: "/change-password",
  tags,
  summary: "Change one's own password; other places are signed out",
  request: {
    body: body(
      z.strictObject({
        currentPassword: z.string().min(1, "required").max(passwordRules.maxPasswordLength),
        newPassword: password,
      }),
    ),
  },
  responses: { 200: done },
});

/** The only endpoints of better-auth that answer; a new one would have to be written here. */
export const auth = nounApp()
  .openapi(signIn, (c) => pass(c, c.req.valid("json")))
  .openapi(signOut, async (c) => {
    const answer = await pass(c, {});
    await endSession(c);
    return answer;
  })
  .openapi(requestReset, (c) => pass(c, c.req.valid("json")))
  .openapi(reset, (c) => pass(c, c.req.valid("json")))
  .openapi(changePassword, async (c) => {
    const answer = await pass(c, { ...c.req.valid("json"), revokeOtherSessions: true });
    await closeLinks(userScopeOf(c));
    return answer;
  });

/** The session that was asked in, whichever of a browser's cookies the library took for it. */
const endSession = async (c: Context<AppEnv>): Promise<void> => {
  const { actor } = c.var;
  if (actor.kind !== "user") return;
  const scope = scopeOf(c);
  await scope.db.batch([
    scope.db.delete(sessions).where(eq(sessions.token, actor.sessionToken)),
    record(scope, { action: "session.ended", subjectId: actor.id }),
  ]);
};

/** A password that was just changed must not be changed again by an older link. */
const closeLinks = async (scope: UserScope): Promise<void> => {
  await scope.db.batch([
    scope.db.delete(verifications).where(eq(verifications.value, scope.actor.id)),
    record(scope, { action: "user.password-changed", subjectId: scope.actor.id }),
  ]);
};

/** Hands a checked body to better-auth, and answers with its cookies but in this API's own form. */
const pass = async (c: Context<AppEnv>, checked: Record<string, unknown>) => {
  const headers = new Headers(c.req.raw.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  // A browser always says where a POST comes from; a program that says nothing has no other site's cookies to misuse.
  if (!headers.has("origin")) headers.set("origin", new URL(c.req.url).origin);
  const answer = await ask(c, new Request(c.req.url, { method: "POST", headers, body: JSON.stringify(checked) }));
  for (const cookie of answer.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
  return c.json({ ok: true as const }, 200);
};

const ask = async (c: Context<AppEnv>, request: Request): Promise<Response> => {
  const [{ authOf }, { APIError }] = await Promise.all([import("./auth.ts"), import("better-auth/api")]);
  const answer = await authOf(c.env)
    .handler(request)
    .catch((error: unknown) => {
      if (error instanceof APIError) throw refusal(error.statusCode, error.body?.code, 60);
      throw error;
    });
  if (answer.ok) return answer;
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
  throw refusal(answer.status, code, Number(answer.headers.get("X-Retry-After")) || 60);
};

const refusal = (status: number, code: string | undefined, retryAfter: number): Error => {
  if (status === 429) return new TooMany(retryAfter);
  if (code === "INVALID_EMAIL_OR_PASSWORD" || code === "INVALID_EMAIL") return new WrongCredentials("credentials");
  if (code === "INVALID_TOKEN" || code === "USER_NOT_FOUND") return new WrongCredentials("link");
  if (code === "INVALID_PASSWORD") return new InvalidInput([{ path: "currentPassword", key: "wrongPassword" }]);
  if (code === "VALIDATION_ERROR") return new InvalidInput([{ path: "email", key: "wrongEmail" }]);
  if (status === 401 || status === 403) return new Forbidden();
  return new Error(`better-auth refused with ${status}`);
};
