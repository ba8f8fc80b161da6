import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { Context } from "hono";
import type { Actor, UserActor } from "./actor.ts";
import type { AppEnv } from "./app-env.ts";
import { Forbidden } from "./errors.ts";
import type { Reached } from "./reached.ts";

export type Db = DrizzleD1Database;

/** What a verb gets: the one door to the data, who asks, and which request it belongs to. */
export type Scope = { db: Db; actor: Actor; requestId: string | null };
export type UserScope = Scope & { actor: UserActor };

export const scopeOf = (c: Context<AppEnv>): Scope => ({
  db: openDb(c.var.db),
  actor: c.var.actor,
  requestId: c.var.requestId,
});

/** Drizzle asks a session with a copy as it asks the binding itself; its types know only the binding. */
export const openDb = (db: Reached): Db => drizzle(db as D1Database);

/** For routes whose permission only a signed-in person can hold. */
export const userScopeOf = (c: Context<AppEnv>): UserScope => {
  const { actor } = c.var;
  if (actor.kind !== "user") throw new Forbidden();
  return { db: openDb(c.var.db), actor, requestId: c.var.requestId };
};
