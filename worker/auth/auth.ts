import { waitUntil } from "cloudflare:workers";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { events } from "../../schema/tables/events.ts";
import { accountsRelations, sessionsRelations, usersRelations } from "../../schema/tables/relations.ts";
import { accounts, rateLimits, sessions, users, verifications } from "../../schema/tables/users.ts";
import { newId } from "../../schema/values/ids.ts";
import type { EventAction } from "../../schema/vocabulary.ts";
import { deliverMail, enqueue } from "../mail/outbox.ts";
import { resetMail } from "../mail/password-mail.ts";
import { hashIdentifier, passwordLink, passwordRules } from "./passwords.ts";
import { signingSecret } from "./secret.ts";
import { isSecure, sessionCookie } from "./session-cookie.ts";

const tables = { users, sessions, accounts, verifications, rateLimits };
const day = 60 * 60 * 24;

/** better-auth on D1. Nobody signs up by themselves; sessions are read from the database each time, so that signing out everywhere holds at once. */
const makeAuth = (env: Env) => {
  const db = drizzle(env.DB, { schema: { ...tables, usersRelations, sessionsRelations, accountsRelations } });
  return betterAuth({
    baseURL: env.PUBLIC_URL,
    basePath: "/api/auth",
    secret: signingSecret(env),
    trustedOrigins: (request) => (request ? [env.PUBLIC_URL, new URL(request.url).origin] : [env.PUBLIC_URL]),
    database: drizzleAdapter(db, { provider: "sqlite", schema: tables, usePlural: true, transaction: false }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      ...passwordRules,
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      // An older link to the same person must not set another password after this one.
      onPasswordReset: async ({ user }) => {
        await db.batch([
          db.delete(verifications).where(eq(verifications.value, user.id)),
          db.insert(events).values(eventOf(user.id, "user.password-reset")),
        ]);
      },
      sendResetPassword: async ({ user, token }) => {
        const person = await db.query.users.findFirst({ where: (row, { eq }) => eq(row.id, user.id) });
        if (!person || person.deactivatedAt !== null) return;
        await db.batch([
          enqueue(db, { ...resetMail(person, passwordLink(env.PUBLIC_URL, token)), ownerId: person.id }),
          db.insert(events).values(eventOf(person.id, "user.reset-requested", "public")),
        ]);
        await deliverMail(env);
      },
    },
    user: {
      additionalFields: {
        roles: { type: "string", required: false, input: false },
        locale: { type: "string", required: false, input: false },
        deactivatedAt: { type: "number", required: false, input: false },
      },
    },
    session: { expiresIn: sessionCookie.days * day, disableSessionRefresh: true },
    verification: { storeIdentifier: { hash: hashIdentifier } },
    databaseHooks: {
      session: {
        create: {
          before: (session) => refuseLeaver(env, session.userId),
          after: ({ userId }) => recordSignIn(env, userId),
        },
      },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 60,
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/request-password-reset": { window: 300, max: 5 },
        "/reset-password": { window: 60, max: 10 },
      },
    },
    advanced: {
      cookiePrefix: sessionCookie.prefix,
      useSecureCookies: isSecure(env),
      database: { generateId: () => newId(), joins: true },
      ipAddress: { ipAddressHeaders: ["cf-connecting-ip"] },
      backgroundTasks: { handler: waitUntil },
    },
    // better-auth would print a failed query with its values, a session's secret among them; thrown, it is logged as ours are.
    onAPIError: { throw: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
};

/** A leaver gets the answer that a wrong password gets. */
const refuseLeaver = async (env: Env, userId: string) => {
  const [person] = await drizzle(env.DB)
    .select({ deactivatedAt: users.deactivatedAt })
    .from(users)
    .where(eq(users.id, userId));
  if (person?.deactivatedAt != null) {
    throw new APIError("UNAUTHORIZED", { message: "Invalid email or password", code: "INVALID_EMAIL_OR_PASSWORD" });
  }
};

const recordSignIn = async (env: Env, userId: string) => {
  await drizzle(env.DB).insert(events).values(eventOf(userId, "session.opened"));
};

/** The audit row of what somebody did to their own way in; a reset is asked for by nobody who is known yet. */
const eventOf = (userId: string, action: EventAction, by: "user" | "public" = "user") => ({
  id: newId(),
  at: Date.now(),
  actorId: by === "user" ? userId : null,
  actorKind: by,
  action,
  subjectId: userId,
  fields: [],
});

type Auth = ReturnType<typeof makeAuth>;

const made = new WeakMap<D1Database, Auth>();

/** One instance for each database binding: making it costs more than a request. */
export const authOf = (env: Env): Auth => {
  const known = made.get(env.DB);
  if (known) return known;
  const auth = makeAuth(env);
  made.set(env.DB, auth);
  return auth;
};
