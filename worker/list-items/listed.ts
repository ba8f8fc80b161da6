import { type AnyColumn, and, eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { listedName } from "../../schema/list-items.ts";
import { listItems } from "../../schema/tables/list-items.ts";
import type { ListName } from "../../schema/vocabulary.ts";
import { type FieldError, InvalidInput } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";

export type ListedName = z.infer<typeof listedName>;

/** The statement that finds an item that a row names, with the days between which it may be chosen. */
export const findListed = ({ db }: Scope, list: ListName, id: string | SQL) =>
  db
    .select({ id: listItems.id, validFrom: listItems.validFrom, validUntil: listItems.validUntil })
    .from(listItems)
    .where(and(sql`${listItems.id} = ${id}`, eq(listItems.list, list)));

type Found = { validFrom: string | null; validUntil: string | null } | undefined;

/** What is wrong unless the item that a field names is on its list, and in use on that day where one is told. */
export const listedErrors = (path: string, found: Found, day: string | null): FieldError[] => {
  if (!found) return [{ path, key: "notListed" }];
  if (day === null) return [];
  const inUse = (found.validFrom ?? "") <= day && (found.validUntil ?? "9999") >= day;
  return inUse ? [] : [{ path, key: "notListedOn", values: { day } }];
};

/**
 * The id of an item where it may be chosen on that day, and else null, as a value to write: a column that must be told
 * refuses what was retired or removed since it was looked at.
 */
export const listedOn = (list: ListName, id: string | SQL, day: string): SQL =>
  sql`(SELECT list_items.id FROM list_items WHERE list_items.id = ${id} AND list_items.list = ${list} AND coalesce(list_items.valid_from, '') <= ${day} AND coalesce(list_items.valid_until, '9999') >= ${day})`;

/** Answers a write of `listedOn` that the database refused as the look before it would have. */
export const refuseRetired = async <Result>(
  written: Promise<Result>,
  columns: Record<string, FieldError>,
): Promise<Result> => {
  try {
    return await written;
  } catch (error) {
    const refused = Object.entries(columns).find(([constraint]) => failedOn(error, constraint));
    if (refused) throw new InvalidInput([refused[1]]);
    throw error;
  }
};

/** What an item is called, as JSON text; null where a row names none. */
export const nameOf = (id: AnyColumn | SQL): SQL<string | null> =>
  sql`(SELECT ${nameAsJson} FROM list_items WHERE list_items.id = ${id})`;

export const nameAsJson = sql`json_object('fi', list_items.name_fi, 'sv', list_items.name_sv, 'en', list_items.name_en)`;

const failedOn = (error: unknown, constraint: string): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause.message.includes(`constraint failed: ${constraint}`)) return true;
  return false;
};
