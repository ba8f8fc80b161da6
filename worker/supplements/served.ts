import { type SQL, sql } from "drizzle-orm";
import { settings } from "../../schema/tables/settings.ts";
import type { FieldError } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";

/** Does the organisation serve a municipality? The whole area it does, and any as long as it has not said which. */
export const isServed = (municipality: string | null): SQL =>
  sql`(${municipality} IS NULL OR NOT EXISTS (SELECT 1 FROM ${settings} WHERE ${settings.key} = 'organisation')
    OR EXISTS (SELECT 1 FROM ${settings}, json_each(${settings.value}, '$.municipalities') served
      WHERE ${settings.key} = 'organisation' AND served.value = ${municipality}))`;

/** The statement that finds whether it does. */
export const selectServed = ({ db }: Scope, municipality: string | null) =>
  db.select({ served: sql<number>`${isServed(municipality)}`.as("served") }).from(sql`(SELECT 1)`);

export const servedError = (found: { served: number } | undefined): FieldError[] =>
  found?.served ? [] : [{ path: "municipality", key: "areaNotServed" }];
