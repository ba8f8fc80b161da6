import { eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { inquiryConversion } from "../../schema/inquiries.ts";
import { employers } from "../../schema/tables/employers.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { employerNameColumns } from "../../schema/values/name-columns.ts";
import { insertContactPerson } from "../contact-persons/contact-persons.ts";
import { insertContact } from "../contacts/contacts.ts";
import { employerErrors, loadNamed, namedErrors } from "../contacts/rules.ts";
import { findEmployer, forgetWords, insertEmployer, writeWords } from "../employers/employers.ts";
import { noSameName, refuseSameName, selectSameName } from "../employers/same-name.ts";
import { insertNextStep, nextStepCoach, nextStepErrors } from "../follow-ups/next-step.ts";
import { lapseOfInquiry } from "../follow-ups/of-inquiry.ts";
import { batch, one } from "../platform/batch.ts";
import { guardedUpdate } from "../platform/changes.ts";
import { findCreation, hashBody, rememberCreationWhere, repeated, retryLostRace } from "../platform/creations.ts";
import { refuse } from "../platform/errors.ts";
import { recordIfChanged, recordWhere, wasRecorded } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { type Inquiry, mustBe, selectInquiry, selectKnown } from "./inquiries.ts";

type Conversion = z.infer<typeof inquiryConversion>;

/**
 * Turns an inquiry into cooperation: an employer and a contact person, known ones or new, the contact that answered it, and
 * the next step, in one batch. The contact's id answers for all of it. A new employer has the inquiry's own id, as the one
 * has that a reminder of it makes: there is one of them, whichever came first. Throws Conflict sameNameExists where it seems
 * to be there already.
 */
export const convertInquiry = (scope: UserScope, inquiryId: string, version: number, input: Conversion) =>
  retryLostRace(async function attempt(): Promise<Inquiry> {
    const id = input.id ?? newId();
    const bodyHash = await hashBody({ ...input, inquiryId } as Conversion);
    const { nextStep, newEmployer, newContactPerson, coachIds = [scope.actor.id], date = today(), ...said } = input;
    const employerId = input.employerId ?? inquiryId;
    const named = { employerId, contactPersonId: input.contactPersonId, coachIds, date };
    const { earlier, before, employer, own, nextCoach, found, sameName } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      before: one(selectKnown(scope, inquiryId)),
      employer: one(findEmployer(scope, employerId)),
      own: one(
        scope.db
          .select({ doNotContactOn: employers.doNotContactOn })
          .from(employers)
          .where(eq(employers.id, inquiryId)),
      ),
      nextCoach: one(nextStepCoach(scope, nextStep)),
      found: loadNamed(scope, named),
      sameName: newEmployer && selectSameName(scope, newEmployer, inquiryId),
    });
    const again = repeated(scope, earlier, bodyHash, before);
    if (again) return again;
    mustBe(before, version, ["new", "assigned", "answered"]);
    refuse([
      // The row a reminder made may have been told since to be left alone; without one there is nobody to ask.
      ...(newEmployer && !own ? [] : employerErrors(newEmployer ? own : employer)),
      ...namedErrors(scope, named, found),
      ...nextStepErrors(nextStep, nextCoach),
    ]);
    refuseSameName(sameName ?? []);
    const another = newEmployer ? noSameName(newEmployer, inquiryId) : sql`1`;
    const stillSo = sql`EXISTS (SELECT 1 FROM inquiries WHERE id = ${inquiryId} AND version = ${version}) AND ${another}`;
    const personId = newContactPerson ? newId() : (input.contactPersonId ?? null);
    const { channel, outcome, note } = said;
    const contact = { id, employerId, contactPersonId: personId, inquiryId, date, channel, outcome, note };
    const change = {
      status: "converted" as const,
      convertedAt: Date.now(),
      employerId,
      contactPersonId: personId,
      assignedTo: before.assignedTo ?? scope.actor.id,
    };
    const eventId = newId();
    const won = wasRecorded(eventId);
    const { decided, row } = await batch(scope, {
      creation: rememberCreationWhere(scope, "contact", id, bodyHash, stillSo),
      employer: ownEmployer(scope, inquiryId, newEmployer, own !== undefined, stillSo),
      person:
        newContactPerson &&
        insertContactPerson(scope, { ...newContactPerson, id: personId as string, employerId }, stillSo),
      contact: insertContact(scope, { ...contact, purpose: "inquiry_reply" }, coachIds, stillSo),
      nextStep: insertNextStep(scope, nextStep, { employerId, contactId: id }, stillSo),
      inquiry: guardedUpdate(scope, inquiries, inquiryId, version, change, another),
      event: recordIfChanged(scope, { id: eventId, action: "inquiry.converted", subjectId: inquiryId }),
      reminders: lapseOfInquiry(scope, inquiryId, won),
      unused: employerId === inquiryId ? undefined : forgetUnused(scope, inquiryId, won),
      row: one(selectInquiry(scope, eq(inquiries.id, inquiryId))),
      decided: one(scope.db.select({ won: sql<number>`${won}`.as("won") }).from(sql`(SELECT 1)`)),
    });
    // Another change was first: looking again answers the same request as a repetition, and any other as stale.
    return decided?.won ? (row as Inquiry) : attempt();
  });

/** The new employer; where a reminder has made its row already, that one with what is known now. */
const ownEmployer = (scope: UserScope, id: string, added: Conversion["newEmployer"], isThere: boolean, guard: SQL) => {
  if (!added) return [];
  const responsibleCoachId = scope.actor.id;
  if (!isThere) return insertEmployer(scope, { ...added, id, responsibleCoachId }, guard);
  const { confirmedSeparate: _, ...employer } = added;
  return [
    scope.db
      .update(employers)
      .set({
        ...employer,
        ...employerNameColumns(employer.name),
        responsibleCoachId: sql`coalesce(${employers.responsibleCoachId}, ${responsibleCoachId})`,
        archivedAt: null,
        updatedAt: Date.now(),
        version: sql`${employers.version} + 1`,
      })
      .where(sql`${employers.id} = ${id} AND ${guard}`),
    recordWhere(scope, { action: "employer.changed", subjectId: id, fields: Object.keys(employer) }, guard),
    forgetWords(scope, id, guard),
    writeWords(scope, id, employer.name, guard),
  ];
};

/** The row that a reminder made for what proves to be a known employer leaves the lists, if nobody has used it. */
const forgetUnused = (scope: UserScope, id: string, won: SQL) => {
  const used = ["contacts", "contact_persons", "placements", "agreements", "follow_ups"].map((table) => {
    const stands = table === "follow_ups" ? sql`rule IS NOT 'inquiry_unanswered'` : sql`1`;
    return sql`EXISTS (SELECT 1 FROM ${sql.identifier(table)} WHERE employer_id = ${id} AND ${stands})`;
  });
  return [
    scope.db
      .update(employers)
      .set({ archivedAt: Date.now(), updatedAt: Date.now(), version: 2 })
      .where(sql`employers.id = ${id} AND employers.version = 1 AND employers.archived_at IS NULL
        AND NOT (${sql.join(used, sql` OR `)}) AND ${won}`),
    recordIfChanged(scope, { action: "employer.archived", subjectId: id }),
  ];
};
