import { and, eq, gte, isNull } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { apiKeys } from "../../schema/tables/api-keys.ts";
import { users } from "../../schema/tables/users.ts";
import { type Day, today } from "../../schema/values/calendar.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import type { Actor } from "../platform/actor.ts";
import { addressRange } from "../platform/address-range.ts";
import { TooMany, WrongCredentials } from "../platform/errors.ts";
import { holdsRole } from "../platform/roles.ts";
import type { Db } from "../platform/scope.ts";
import { hashKey, keyIn } from "./secret.ts";

/**
 * Who asks with a key, and the language its holder chose: one read of the database. Throws WrongCredentials where the header
 * carries no key that opens anything today, so that nobody is answered as the public by mistake; TooMany where a key asks,
 * or an address guesses, too often.
 */
export const openKey = async (
  env: Env,
  authorization: string,
  address: string,
): Promise<{ actor: Actor; locale: Locale | null }> => {
  const key = keyIn(authorization);
  if (key === undefined) return refuseGuess(env, address);
  const keyHash = await hashKey(key);
  await keepPace(env.KEY_LIMIT, keyHash);
  const db = drizzle(env.DB);
  const [found] = await selectOpen(db, keyHash);
  if (!found) return refuseGuess(env, address);
  const { id, userId, scope, locale, usedOn } = found;
  if (usedOn !== today()) await markUsed(db, id, today());
  return { actor: { kind: "key", keyId: id, userId, scope }, locale };
};

/** A key opens as long as its holder could see the same by signing in: nobody's rights outlive their role. */
const selectOpen = (db: Db, keyHash: string) =>
  db
    .select({
      id: apiKeys.id,
      userId: apiKeys.userId,
      scope: apiKeys.scope,
      usedOn: apiKeys.usedOn,
      locale: users.locale,
    })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(
      and(
        eq(apiKeys.keyHash, keyHash),
        isNull(apiKeys.revokedAt),
        gte(apiKeys.validUntil, today()),
        isNull(users.deactivatedAt),
        holdsRole("lead"),
      ),
    );

const markUsed = (db: Db, id: string, day: Day) => db.update(apiKeys).set({ usedOn: day }).where(eq(apiKeys.id, id));

const refuseGuess = async (env: Env, address: string): Promise<never> => {
  await keepPace(env.KEY_FAILURE_LIMIT, addressRange(address));
  throw new WrongCredentials("key");
};

const keepPace = async (limit: RateLimit, key: string): Promise<void> => {
  const { success } = await limit.limit({ key });
  if (!success) throw new TooMany(60);
};
