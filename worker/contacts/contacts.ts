import { and, eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { contactChange, newContact } from "../../schema/contacts.ts";
import { contactCoaches, contacts } from "../../schema/tables/contacts.ts";
import { isoWeek, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { type ContactChannel, inPersonChannels } from "../../schema/vocabulary.ts";
import { findKnownInquiry } from "../access/inquiries.ts";
import { findEmployer, insertEmployer } from "../employers/employers.ts";
import { noSameName, refuseSameName, selectSameName } from "../employers/same-name.ts";
import { insertNextStep, nextStepCoach, nextStepErrors } from "../follow-ups/next-step.ts";
import { leads } from "../platform/actor.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields, changedRow, guardedUpdate } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, Forbidden, invalid, NotFound, refuse, unknownRow } from "../platform/errors.ts";
import { insertFrom, insertWhere } from "../platform/insert.ts";
import { recordIfChanged, recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { archiveUndoably } from "../undo/change.ts";
import type { Undoable } from "../undo/keep.ts";
import { type Contact, type StoredContact, seenBy, selectContact } from "./read.ts";
import { employerErrors, loadNamed, namedErrors } from "./rules.ts";

/**
 * Logs a contact with everyone who was there and, if asked, the next step and an employer that was not there yet, in one
 * batch. The contact's id answers for all of it: sent again, it makes no second employer either. Throws Conflict
 * sameNameExists where the new employer seems to be there already.
 */
export const logContact = (scope: UserScope, input: z.infer<typeof newContact>) => {
  const { nextStep, newEmployer, coachIds = [scope.actor.id], date = today(), ...rest } = input;
  const fields = { ...rest, employerId: input.employerId ?? newEmployer?.id ?? newId() };
  // Who meets an employer first answers for it.
  const met = newEmployer && { ...newEmployer, id: fields.employerId, responsibleCoachId: scope.actor.id };
  const named = { ...fields, coachIds, date };
  return createOnce(scope, "contact", input, {
    load: () => ({
      employer: one(findEmployer(scope, fields.employerId)),
      inquiry: input.inquiryId ? one(findKnownInquiry(scope, input.inquiryId)) : undefined,
      nextCoach: nextStep && one(nextStepCoach(scope, nextStep)),
      named: loadNamed(scope, named),
      sameName: met && selectSameName(scope, met, met.id),
    }),
    check: (loaded) => {
      refuse([
        ...(newEmployer ? [] : employerErrors(loaded.employer)),
        ...(input.inquiryId && !loaded.inquiry ? [unknownRow("inquiryId")] : []),
        ...namedErrors(scope, named, loaded.named),
        ...nextStepErrors(nextStep, loaded.nextCoach),
      ]);
      refuseSameName(loaded.sameName ?? []);
    },
    guard: { holds: met ? noSameName(met, met.id) : sql`1` },
    write: ({ id, won }) => [
      met && insertEmployer(scope, met, won),
      insertContact(scope, { ...fields, id, date }, coachIds, won),
      insertNextStep(scope, nextStep, { employerId: fields.employerId, contactId: id }, won),
    ],
    read: (id) => selectContact(scope, eq(contacts.id, id)),
    show: (row) => seenBy(scope.actor, row),
  });
};

type Logged = Omit<typeof contacts.$inferInsert, "isoWeek" | "createdBy" | "createdAt" | "updatedAt">;

/** A contact, who was there and its event, as statements for the batch of the verb that logs it, where `guard` holds. */
export const insertContact = (scope: UserScope, contact: Logged, coachIds: string[], guard: SQL = sql`1`) => {
  const { id, date } = contact;
  const now = Date.now();
  const row = { ...contact, isoWeek: isoWeek(date), createdBy: scope.actor.id, createdAt: now, updatedAt: now };
  return [
    insertWhere(scope, contacts, row, guard),
    writeCoaches(scope, id, coachIds, contact, guard),
    recordWhere(scope, { action: "contact.created", subjectId: id }, guard),
  ] as const;
};

/** Corrects a contact: one's own, or anybody's for the lead. Throws NotFound, Forbidden, Conflict stale, InvalidInput. */
export const correctContact = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof contactChange>,
): Promise<Contact> => {
  const before = await ownContact(scope, id, version);
  const held = (JSON.parse(before.coaches) as { id: string }[]).map((coach) => coach.id);
  const hidden = hidesParticipant(scope, before);
  const seen = withoutHidden(hidden, change);
  const { coachIds, ...fields } = seen;
  // Whoever was named already stays, also one who has left or whose coaching went to somebody else.
  const named = {
    employerId: before.employerId,
    ...fields,
    participantId: !hidden && fields.participantId === before.participantId ? null : fields.participantId,
    coachIds: (coachIds ?? []).filter((coachId) => !held.includes(coachId)),
  };
  refuse(namedErrors(scope, named, await batch(scope, loadNamed(scope, named))));
  if (hidden && fields.participantId) throw invalid("participantId", "participantOfAnother");
  const attended = coachIds || fields.date || fields.channel;
  const eventId = newId();
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, contacts, id, version, {
      ...fields,
      ...(fields.date && { isoWeek: isoWeek(fields.date) }),
    }),
    event: recordIfChanged(scope, {
      id: eventId,
      action: "contact.changed",
      subjectId: id,
      fields: changedFields({ ...before, coachIds: held }, seen),
    }),
    coaches: attended
      ? [
          forgetCoaches(scope, id, wasRecorded(eventId)),
          writeCoaches(scope, id, coachIds ?? held, { ...before, ...fields }, wasRecorded(eventId)),
        ]
      : undefined,
    row: one(selectContact(scope, eq(contacts.id, id))),
  });
  return changedRow(written, row, (stored) => seenBy(scope.actor, stored));
};

/** Archives a contact that was logged by mistake: it leaves the lists and the figures. */
export const archiveContact = async (scope: UserScope, id: string, version: number): Promise<Undoable<Contact>> => {
  await ownContact(scope, id, version);
  return archiveUndoably(
    scope,
    {
      noun: "contact",
      table: contacts,
      id,
      version,
      along: (eventId) => noneInPerson(scope, id, wasRecorded(eventId)),
    },
    selectContact(scope, eq(contacts.id, id)),
    (stored) => seenBy(scope.actor, stored),
  );
};

const noneInPerson = ({ db }: Scope, id: string, guard: SQL) =>
  db
    .update(contactCoaches)
    .set({ inPerson: false })
    .where(and(eq(contactCoaches.contactId, id), guard));

const hidesParticipant = (scope: UserScope, before: StoredContact): boolean =>
  before.participantId !== null && seenBy(scope.actor, before).participantId === null;

/** Who does not see the participant sends none back, and does not mean to take them away by it. */
const withoutHidden = (hidden: boolean, change: z.infer<typeof contactChange>): z.infer<typeof contactChange> => {
  if (!hidden || change.participantId !== null) return change;
  const { participantId: _, ...others } = change;
  return others;
};

/** The contact as it is now, if this person may change it and read its latest version. */
const ownContact = async (scope: UserScope, id: string, version: number): Promise<StoredContact> => {
  const [before] = await selectContact(scope, eq(contacts.id, id));
  if (!before) throw new NotFound();
  const current = seenBy(scope.actor, before);
  const own = before.createdBy === scope.actor.id || current.coaches.some((coach) => coach.id === scope.actor.id);
  if (!own && !leads(scope.actor)) throw new Forbidden();
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", current);
  if (before.version !== version) throw new Conflict("stale", current);
  return before;
};

type Met = { date: string; channel: ContactChannel };

/**
 * Who was there, when and how; the week and the municipality are the database's to fill in. `guard` is true only for the
 * change that won, so that a lost race writes nobody.
 */
const writeCoaches = (scope: Scope, id: string, coachIds: string[], { date, channel }: Met, guard: SQL) =>
  insertFrom(
    scope,
    contactCoaches,
    { contactId: id, coachId: sql`value`, date, inPerson: inPersonChannels.includes(channel) },
    sql`FROM json_each(${JSON.stringify([...new Set(coachIds)])}) WHERE ${guard}`,
  );

const forgetCoaches = ({ db }: Scope, id: string, guard: SQL) =>
  db.delete(contactCoaches).where(and(eq(contactCoaches.contactId, id), guard));
