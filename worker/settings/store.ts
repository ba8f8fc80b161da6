import { type SQL, sql } from "drizzle-orm";
import { settings } from "../../schema/tables/settings.ts";
import { insertWhere } from "../platform/insert.ts";
import type { Scope } from "../platform/scope.ts";

/**
 * The statement that stores a setting over the version that was read, 0 where there is none yet, and only where the guard
 * holds: the first words make the row, later ones change it.
 */
export const storeSetting = (scope: Scope, key: string, version: number, value: object, guard: SQL = sql`1`) => {
  const row = { value, updatedAt: Date.now(), version: version + 1 };
  const standing = sql`coalesce((SELECT version FROM settings WHERE key = ${key}), 0)`;
  return insertWhere(scope, settings, { key, ...row }, sql`${standing} = ${version} AND ${guard}`).onConflictDoUpdate({
    target: settings.key,
    set: row,
  });
};
