import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { digestLink } from "../../schema/digest.ts";
import { users } from "../../schema/tables/users.ts";
import { secretPath } from "../../schema/values/mailed-paths.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { batch, the } from "../platform/batch.ts";
import { NotFound } from "../platform/errors.ts";
import { recordIfChanged } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { openSecret, secretOf } from "../platform/secret-links.ts";
import { localeOf } from "./text.ts";

type LinkEnv = Pick<Env, "AUTH_SECRET" | "PUBLIC_URL">;

/** Where a person turns their digest off without a sign-in, in their language. */
export const digestOffLink = async (env: LinkEnv, userId: string, locale: Locale): Promise<string> =>
  `${env.PUBLIC_URL}${secretPath("digestOff", await secretOf(env, "digest", userId), locale)}`;

/** Whether the person whose link it is gets the digest, and their language. Opening changes nothing. Throws NotFound. */
export const readDigestLink = async (
  { db }: Scope,
  env: LinkEnv,
  secret: string,
): Promise<z.infer<typeof digestLink>> => {
  const id = await personOf(env, secret);
  const [row] = await db.select({ digest: users.digest, locale: users.locale }).from(users).where(eq(users.id, id));
  if (!row) throw new NotFound();
  return { digest: row.digest, locale: localeOf(row.locale) };
};

/** Turns off the digest of the person whose link it is; a second time it stays off. Throws NotFound. */
export const turnDigestOff = async (scope: Scope, env: LinkEnv, secret: string): Promise<void> => {
  const id = await personOf(env, secret);
  const { known } = await batch(scope, {
    written: scope.db
      .update(users)
      .set({ digest: false, updatedAt: new Date(), version: sql`${users.version} + 1` })
      .where(and(eq(users.id, id), eq(users.digest, true))),
    event: recordIfChanged(scope, { action: "user.changed", subjectId: id, fields: ["digest"] }),
    known: the(
      scope.db
        .select({ n: sql<number>`count(*)`.as("n") })
        .from(users)
        .where(eq(users.id, id)),
    ),
  });
  if (known.n === 0) throw new NotFound();
};

const personOf = async (env: LinkEnv, secret: string): Promise<string> => {
  const id = await openSecret(env, "digest", secret);
  if (!id) throw new NotFound();
  return id;
};
