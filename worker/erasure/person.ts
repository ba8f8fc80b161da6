import { and, eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { personErasure, personErasurePreview } from "../../schema/contact-persons.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { creations } from "../../schema/tables/creations.ts";
import { contactPersons, contactPersonWords, employers } from "../../schema/tables/employers.ts";
import { feedbackRequests } from "../../schema/tables/feedback.ts";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { undoEntries } from "../../schema/tables/undo.ts";
import { newId } from "../../schema/values/ids.ts";
import { batch, one } from "../platform/batch.ts";
import { NotFound } from "../platform/errors.ts";
import { recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { forgetSettings } from "../settings/held.ts";
import { selectCoachElseLead } from "../users/coaches.ts";
import { rewriteTexts } from "./free-texts.ts";
import { eraseInquiries } from "./inquiry.ts";
import { selectTexts, withoutPerson } from "./person-mentions.ts";
import { giveToRead } from "./to-read.ts";

/** What erasing a contact person would take away. Throws NotFound. */
export const previewPersonErasure = async (
  scope: UserScope,
  id: string,
): Promise<z.infer<typeof personErasurePreview>> => {
  const { person, changed, candidates } = await loadPerson(scope, id);
  const { name, employerId, employer, contacts: met, inquiries: asked } = person;
  return {
    name,
    employerId,
    employer,
    contacts: met,
    inquiries: asked,
    texts: changed.length,
    candidates: candidates.length,
  };
};

/**
 * Erases a contact person: the row, its search words and the inquiries it came from go, contacts stay without it, and the
 * name, mail and number leave what has been written about the employer. What may still name the person is given to the
 * responsible coach, else a lead, to read. `still` is asked again in the batch. Throws NotFound, also when it is not so.
 */
export const erasePerson = async (
  scope: Scope,
  id: string,
  still: SQL = sql`1`,
): Promise<z.infer<typeof personErasure>> => {
  const { db } = scope;
  const { person, reopened, changed, candidates, unread, reader } = await loadPerson(scope, id);
  const eventId = newId();
  const won = wasRecorded(eventId);
  const now = Date.now();
  const asking = sql`(SELECT 'feedback-request:' || id FROM feedback_requests WHERE contact_person_id = ${id})`;
  const mails = sql`${mailOutbox.onceKey} IN ${asking} AND ${won}`;
  const { told } = await batch(scope, {
    event: recordWhere(
      scope,
      { id: eventId, action: "contact-person.erased", subjectId: id },
      sql`EXISTS (SELECT 1 FROM contact_persons WHERE contact_persons.id = ${id} AND ${still})`,
    ),
    texts: rewriteTexts(scope, changed, won),
    inquiries: eraseInquiries(
      scope,
      sql`(inquiries.contact_person_id = ${id} OR inquiries.id IN (SELECT value FROM json_each(${JSON.stringify(reopened)}))) AND ${won}`,
    ),
    mails: [
      db.delete(mailOutbox).where(and(mails, eq(mailOutbox.state, "waiting"))),
      db.update(mailOutbox).set({ recipient: "", subject: "", body: "" }).where(mails),
    ],
    requests: db
      .update(feedbackRequests)
      .set({ contactPersonId: null })
      .where(and(eq(feedbackRequests.contactPersonId, id), won)),
    contacts: db
      .update(contacts)
      .set({ contactPersonId: null, updatedAt: now, version: sql`${contacts.version} + 1` })
      .where(and(eq(contacts.contactPersonId, id), won)),
    creation: db
      .update(creations)
      .set({ bodyHash: null })
      .where(and(eq(creations.id, id), won)),
    words: db.delete(contactPersonWords).where(and(eq(contactPersonWords.contactPersonId, id), won)),
    undo: db.delete(undoEntries).where(
      sql`(${undoEntries.rowId} = ${id} OR ${undoEntries.id} IN (SELECT value FROM json_each(${JSON.stringify(unread)}))
        OR (${undoEntries.noun} = 'employer' AND ${undoEntries.rowId} = ${person.employerId}
          AND json_type(${undoEntries.before}, '$.do_not_contact_reason') = 'text')) AND ${won}`,
    ),
    person: db.delete(contactPersons).where(and(eq(contactPersons.id, id), won)),
    toRead: reader && giveToRead(scope, candidates, reader, won, person.employerId),
    told: one(db.select({ won: sql<number>`count(*)` }).from(sql`(SELECT 1 WHERE ${won})`)),
  }).finally(forgetSettings);
  if (!told?.won) throw new NotFound();
  const { contacts: met, inquiries: asked } = person;
  const toldOf = candidates.length > 0 ? (reader?.name ?? null) : null;
  return { contacts: met, inquiries: asked, texts: changed.length, candidates: candidates.length, reader: toldOf };
};

const loadPerson = async (scope: Scope, id: string) => {
  const { person, reopened, reader, texts } = await batch(scope, {
    person: one(selectPerson(scope, id)),
    reopened: scope.db
      .select({ id: undoEntries.rowId })
      .from(undoEntries)
      .where(
        sql`${undoEntries.noun} = 'inquiry' AND json_extract(${undoEntries.before}, '$.contact_person_id') = ${id}`,
      ),
    reader: one(selectCoachElseLead(scope, coachOf(id))),
    texts: selectTexts(scope, id),
  });
  if (!person) throw new NotFound();
  const { changed, candidates } = withoutPerson(person, texts.flat());
  // Nobody can read what only an undo keeps: it is not brought back.
  const isKept = ({ place }: { place: string }) => place === "undo_entries.before";
  return {
    person,
    reader,
    /** Inquiries that came from the person and were opened again: only their undo still says so. */
    reopened: reopened.map((inquiry) => inquiry.id),
    changed,
    candidates: candidates.filter((text) => !isKept(text)),
    unread: candidates.filter(isKept).map((entry) => entry.id),
  };
};

const selectPerson = ({ db }: Scope, id: string) =>
  db
    .select({
      name: contactPersons.name,
      phone: contactPersons.phone,
      email: contactPersons.email,
      employerId: contactPersons.employerId,
      employer: sql<string>`${employers.name}`.as("employer"),
      contacts: sql<number>`(SELECT count(*) FROM contacts WHERE contacts.contact_person_id = ${id})`.as("met"),
      inquiries: sql<number>`(SELECT count(*) FROM inquiries WHERE inquiries.contact_person_id = ${id})`.as("asked"),
    })
    .from(contactPersons)
    .innerJoin(employers, eq(employers.id, contactPersons.employerId))
    .where(eq(contactPersons.id, id));

/** Who is responsible for the employer of a person. */
const coachOf = (id: string): SQL => sql`(SELECT employers.responsible_coach_id FROM contact_persons
  JOIN employers ON employers.id = contact_persons.employer_id WHERE contact_persons.id = ${id})`;
