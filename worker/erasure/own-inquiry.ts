import { type SQL, sql } from "drizzle-orm";
import { employers, employerWords } from "../../schema/tables/employers.ts";
import { newId } from "../../schema/values/ids.ts";
import { lapseOfInquiry } from "../follow-ups/of-inquiry.ts";
import { ownOf, selectOwn } from "../own-inquiry/read.ts";
import { tellResponsible } from "../own-inquiry/tell-responsible.ts";
import { batch } from "../platform/batch.ts";
import { recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { eraseInquiries } from "./inquiry.ts";

/**
 * The sender erases their inquiry: names, ways to reach and texts go, with the mails about it and the reminders of it. An
 * employer that only a reminder made of it loses its name; of one in the register, and of one that somebody has worked with
 * since, somebody is told, because that copy is a person's to judge. Throws as `readOwnInquiry`.
 */
export const eraseOwnInquiry = async (scope: Scope, id: string): Promise<void> => {
  ownOf(await batch(scope, selectOwn(scope, id)));
  const standing = sql`EXISTS (SELECT 1 FROM inquiries WHERE inquiries.id = ${id} AND inquiries.erased_at IS NULL)`;
  await scope.db.batch([
    ...lapseOfInquiry(scope, id, standing),
    ...emptyEmployer(scope, id, standing),
    ...tellResponsible(scope, id, "erased", standing),
    ...eraseInquiries(scope, sql`inquiries.id = ${id}`),
  ]);
};

/** Each reminder of an inquiry: `inquiry_unanswered:<inquiry>:2`. */
const remindsOf = (id: string): SQL => sql`follow_ups.rule_key > ${`inquiry_unanswered:${id}:`}
  AND follow_ups.rule_key < ${`inquiry_unanswered:${id};`}`;

/**
 * The statements that empty the employer that only a reminder of an inquiry made of it, under the inquiry's id: see
 * worker/employers/of-inquiry.ts. They come before those that erase the inquiry, while `standing` holds.
 */
export const emptyEmployer = (scope: Scope, id: string, standing: SQL) => {
  const eventId = newId();
  const nothingElse = [
    "contacts",
    "contact_persons",
    "agreements",
    "placements",
    "employer_feedback",
    "feedback_requests",
  ].map((table) => sql`NOT EXISTS (SELECT 1 FROM ${sql.identifier(table)} WHERE employer_id = ${id})`);
  const untouched = sql`EXISTS (SELECT 1 FROM employers WHERE id = ${id} AND version = 1 AND archived_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM inquiries WHERE employer_id = ${id})
    AND NOT EXISTS (SELECT 1 FROM follow_ups WHERE employer_id = ${id} AND NOT (${remindsOf(id)}))
    AND ${sql.join(nothingElse, sql` AND `)}`;
  const won = wasRecorded(eventId);
  const now = Date.now();
  return [
    recordWhere(scope, { id: eventId, action: "employer.archived", subjectId: id }, sql`${standing} AND ${untouched}`),
    scope.db.delete(employerWords).where(sql`${employerWords.employerId} = ${id} AND ${won}`),
    scope.db
      .update(employers)
      .set({ name: "–", nameFolded: "", nameSort: "", businessId: null, archivedAt: now, updatedAt: now, version: 2 })
      .where(sql`${employers.id} = ${id} AND ${won}`),
  ] as const;
};
