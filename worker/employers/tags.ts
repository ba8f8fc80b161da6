import { type AnyColumn, and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { employerTags, listItems } from "../../schema/tables/list-items.ts";
import { today } from "../../schema/values/calendar.ts";
import { listedErrors, listedOn, nameAsJson } from "../list-items/listed.ts";
import type { FieldError } from "../platform/errors.ts";
import { insertFrom } from "../platform/insert.ts";
import type { Scope } from "../platform/scope.ts";

/** The statement that finds the tags of a form, with the days between which they may be chosen; none where it has none. */
export const findTags = ({ db }: Scope, tags: readonly string[] = []) =>
  tags.length > 0 &&
  db
    .select({ id: listItems.id, validFrom: listItems.validFrom, validUntil: listItems.validUntil })
    .from(listItems)
    .where(
      and(
        eq(listItems.list, "employer_tags"),
        inArray(listItems.id, sql`(SELECT value FROM json_each(${JSON.stringify(tags)}))`),
      ),
    );

type Listed = { id: string; validFrom: string | null; validUntil: string | null };

/** What is wrong unless all tags are on their list, and those that are added in use today. */
export const tagErrors = (
  tags: readonly string[] = [],
  listed: readonly Listed[] | undefined = [],
  added: readonly string[] = tags,
): FieldError[] =>
  tags.flatMap((tag, at) =>
    added.includes(tag)
      ? listedErrors(
          `tags.${at}`,
          listed.find(({ id }) => id === tag),
          today(),
        )
      : [],
  );

/** The tags of an employer, as a statement for the batch of the verb that adds them, where `guard` holds. */
export const insertTags = (scope: Scope, employerId: string, tags: readonly string[] = [], guard: SQL = sql`1`) =>
  tags.length > 0 &&
  insertFrom(
    scope,
    employerTags,
    { employerId, itemId: listedOn("employer_tags", sql`asked.value`, today()) },
    sql`FROM json_each(${JSON.stringify(tags)}) AS asked WHERE ${guard}`,
  );

/** Takes away all but these. */
export const forgetTags = ({ db }: Scope, employerId: string, kept: readonly string[], guard: SQL) =>
  db
    .delete(employerTags)
    .where(
      and(
        eq(employerTags.employerId, employerId),
        sql`item_id NOT IN (SELECT value FROM json_each(${JSON.stringify(kept)}))`,
        guard,
      ),
    );

/** For `refuseRetired`: a tag that was retired or removed since it was looked at. */
export const retiredTag = () => ({
  "employer_tags.item_id": { path: "tags", key: "notListedOn" as const, values: { day: today() } },
});

/** An employer's tags as JSON text, in no order. */
export const tagsOf = (employerId: AnyColumn): SQL<string> =>
  sql`(SELECT json_group_array(json_object('id', list_items.id, 'name', ${nameAsJson}))
    FROM employer_tags JOIN list_items ON list_items.id = employer_tags.item_id WHERE employer_tags.employer_id = ${employerId})`;
