import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { contact } from "../../schema/contacts.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { employers } from "../../schema/tables/employers.ts";
import { participants } from "../../schema/tables/participants.ts";
import { knowsParticipant } from "../access/participants.ts";
import type { Actor } from "../platform/actor.ts";
import { NotFound } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";

export type Contact = z.infer<typeof contact>;
export type StoredContact = Awaited<ReturnType<typeof selectContact>>[number];

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
  participantId: knowsParticipant(actor, participantCoachId) ? row.participantId : null,
});

// What the database keeps beside a contact for the figures is its employer's, which may be asked.
const { municipality: _, ...columns } = getTableColumns(contacts);

/** What a contact is answered with, from contacts joined with their employer and participant. */
export const contactColumns = {
  ...columns,
  employer: sql<string>`${employers.name}`.as("employer"),
  participantCoachId: sql<string | null>`${participants.coachId}`.as("participant_coach_id"),
  coaches: sql<string>`(SELECT json_group_array(json_object('id', u.id, 'name', u.name)) FROM contact_coaches cc
    JOIN users u ON u.id = cc.coach_id WHERE cc.contact_id = ${contacts.id})`.as("coaches"),
};

export const selectContact = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select(contactColumns)
    .from(contacts)
    .innerJoin(employers, eq(employers.id, contacts.employerId))
    .leftJoin(participants, eq(participants.id, contacts.participantId))
    .where(where);
