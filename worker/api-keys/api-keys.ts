import { and, desc, eq, gte, isNull } from "drizzle-orm";
import type { z } from "zod";
import { type apiKey, type createdApiKey, mostKeys, type newApiKey } from "../../schema/api-keys.ts";
import { apiKeys } from "../../schema/tables/api-keys.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { batch, one } from "../platform/batch.ts";
import { findCreation, hashBody, rememberCreation, repeated, retryLostRace } from "../platform/creations.ts";
import { invalid, NotFound } from "../platform/errors.ts";
import { record, recordIfChanged } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { hashKey, hintOf, newKey } from "./secret.ts";

type ApiKey = z.infer<typeof apiKey>;
type CreatedApiKey = z.infer<typeof createdApiKey>;

/** One's own keys that are not revoked, the newest first; one whose time has run out stays until it is put away. */
export const listApiKeys = async (scope: UserScope): Promise<{ items: ApiKey[] }> => ({
  items: await selectOwn(scope).orderBy(desc(apiKeys.id)),
});

/** Makes a key that reads the figures of reports for its holder. The answer is the only place where the key is ever told. */
export const createApiKey = (scope: UserScope, input: z.infer<typeof newApiKey>) =>
  retryLostRace(async (): Promise<{ row: CreatedApiKey; created: boolean }> => {
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const { earlier, known, open } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectOwn(scope, id)),
      open: scope.db
        .select({ id: apiKeys.id })
        .from(apiKeys)
        .where(and(ownOpen(scope), gte(apiKeys.validUntil, today()))),
    });
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: { ...again, key: null }, created: false };
    if (open.length >= mostKeys) throw invalid("name", "enoughKeys", { max: mostKeys });
    const key = newKey();
    const keyHash = await hashKey(key);
    const { name, validUntil } = input;
    const made = { id, name, validUntil, scope: "reports" as const, hint: hintOf(key), createdAt: Date.now() };
    await scope.db.batch([
      rememberCreation(scope, "api-key", id, bodyHash),
      scope.db.insert(apiKeys).values({ ...made, userId: scope.actor.id, keyHash }),
      record(scope, { action: "api-key.created", subjectId: id }),
    ]);
    return { row: { ...made, usedOn: null, key }, created: true };
  });

/** Takes one's own key out of use at once. Throws NotFound when there is none, or it is out of use already. */
export const revokeApiKey = async (scope: UserScope, id: string): Promise<void> => {
  const [revoked] = await scope.db.batch([
    scope.db
      .update(apiKeys)
      .set({ revokedAt: Date.now() })
      .where(and(eq(apiKeys.id, id), ownOpen(scope))),
    recordIfChanged(scope, { action: "api-key.revoked", subjectId: id }),
  ]);
  if (revoked.meta.changes === 0) throw new NotFound();
};

const selectOwn = (scope: UserScope, id?: string) =>
  scope.db
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      scope: apiKeys.scope,
      hint: apiKeys.hint,
      createdAt: apiKeys.createdAt,
      validUntil: apiKeys.validUntil,
      usedOn: apiKeys.usedOn,
    })
    .from(apiKeys)
    .where(and(ownOpen(scope), id === undefined ? undefined : eq(apiKeys.id, id)));

const ownOpen = ({ actor }: UserScope) => and(eq(apiKeys.userId, actor.id), isNull(apiKeys.revokedAt));
