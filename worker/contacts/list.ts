import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { alias, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import type { contactQuery } from "../../schema/contacts.ts";
import { contactCoaches, contacts } from "../../schema/tables/contacts.ts";
import { employers } from "../../schema/tables/employers.ts";
import { participants } from "../../schema/tables/participants.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import type { Scope } from "../platform/scope.ts";
import { contactColumns, seenBy, selectContact } from "./read.ts";

type Query = z.infer<typeof contactQuery>;
type Order = { date: SQLiteColumn; id: SQLiteColumn };

/** Contacts, newest first; archived ones are left out. With `coach`, those where this coach was. */
export const listContacts = async (scope: Scope, query: Query) => {
  const rows = await (query.coach ? selectOfCoach(scope, query, query.coach) : selectAll(scope, query));
  const page = pageOf(rows, query.limit, (row) => [row.date, row.id]);
  return { ...page, items: page.items.map((row) => seenBy(scope.actor, row)) };
};

const selectAll = (scope: Scope, query: Query) =>
  selectContact(scope, filtered(query, contacts))
    .orderBy(newestFirst(contacts))
    .limit(query.limit + 1);

const attended = alias(contactCoaches, "attended");
const attendance = { date: attended.date, id: attended.contactId };

/** Goes along the coach's own days; the cross join keeps SQLite from beginning with all contacts. */
const selectOfCoach = ({ db }: Scope, query: Query, coachId: string) =>
  db
    .select(contactColumns)
    .from(attended)
    .crossJoin(contacts)
    .innerJoin(employers, eq(employers.id, contacts.employerId))
    .leftJoin(participants, eq(participants.id, contacts.participantId))
    .where(and(eq(attended.coachId, coachId), eq(contacts.id, attended.contactId), filtered(query, attendance)))
    .orderBy(newestFirst(attendance))
    .limit(query.limit + 1);

const filtered = (query: Query, { date, id }: Order): SQL | undefined => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  return and(
    isNull(contacts.archivedAt),
    query.employer ? eq(contacts.employerId, query.employer) : undefined,
    query.municipality ? eq(employers.municipality, query.municipality) : undefined,
    query.from ? sql`${date} >= ${query.from}` : undefined,
    query.to ? sql`${date} <= ${query.to}` : undefined,
    key && sql`(${date}, ${id}) < (${key[0]}, ${key[1]})`,
  );
};

const newestFirst = ({ date, id }: Order): SQL => sql`${date} DESC, ${id} DESC`;
