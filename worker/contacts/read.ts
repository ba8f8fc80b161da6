import { and, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { contact, contactQuery } from "../../schema/contacts.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { employers } from "../../schema/tables/employers.ts";
import { participants } from "../../schema/tables/participants.ts";
import { type Actor, leads } from "../actor.ts";
import { NotFound } from "../errors.ts";
import { decodeCursor, pageOf } from "../lists.ts";
import type { Scope } from "../scope.ts";

export type Contact = z.infer<typeof contact>;
export type StoredContact = Awaited<ReturnType<typeof selectContact>>[number];

/** Contacts, newest first; archived ones are left out. */
export const listContacts = async (scope: Scope, query: z.infer<typeof contactQuery>) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await selectContact(
    scope,
    and(
      isNull(contacts.archivedAt),
      query.employer ? eq(contacts.employerId, query.employer) : undefined,
      query.municipality ? eq(employers.municipality, query.municipality) : undefined,
      query.from ? sql`${contacts.date} >= ${query.from}` : undefined,
      query.to ? sql`${contacts.date} <= ${query.to}` : undefined,
      query.coach
        ? sql`${contacts.id} IN (SELECT contact_id FROM contact_coaches WHERE coach_id = ${query.coach})`
        : undefined,
      key && sql`(${contacts.date}, ${contacts.id}) < (${key[0]}, ${key[1]})`,
    ),
  )
    .orderBy(sql`${contacts.date} DESC, ${contacts.id} DESC`)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.date, row.id]);
  return { ...page, items: page.items.map((row) => seenBy(scope.actor, row)) };
};

/** One contact. Throws NotFound. */
export const getContact = async (scope: Scope, id: string): Promise<Contact> => {
  const [row] = await selectContact(scope, eq(contacts.id, id));
  if (!row) throw new NotFound();
  return seenBy(scope.actor, row);
};

/** A stored contact as this person may see it: a participant is shown to their own coach and to the lead. */
export const seenBy = (actor: Actor, { participantCoachId, coaches, ...row }: StoredContact): Contact => ({
  ...row,
  coaches: JSON.parse(coaches),
  participantId: leads(actor) || (actor.kind === "user" && actor.id === participantCoachId) ? row.participantId : null,
});

export const selectContact = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      ...getTableColumns(contacts),
      employer: employers.name,
      participantCoachId: participants.coachId,
      coaches: sql<string>`(SELECT json_group_array(json_object('id', u.id, 'name', u.name)) FROM contact_coaches cc JOIN users u ON u.id = cc.coach_id WHERE cc.contact_id = ${contacts.id})`,
    })
    .from(contacts)
    .innerJoin(employers, eq(employers.id, contacts.employerId))
    .leftJoin(participants, eq(participants.id, contacts.participantId))
    .where(where);
