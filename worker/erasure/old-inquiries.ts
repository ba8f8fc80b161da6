import { sql } from "drizzle-orm";
import { keptMonths } from "../../schema/retention.ts";
import { addDays, addMonths, instantAt } from "../../schema/values/calendar.ts";
import { batch } from "../platform/batch.ts";
import type { Scope } from "../platform/scope.ts";
import { eraseInquiries } from "./inquiry.ts";
import { emptyEmployer } from "./own-inquiry.ts";
import { isYounger, type Term } from "./term.ts";

/** How many months an inquiry is kept that became nothing, and one that became an employer nobody is known at. */
const months = { notConverted: keptMonths.inquiry, converted: keptMonths.contactPerson } as const;

/** The most that one run erases. */
const slice = 20;

/**
 * Erases the inquiries that came twelve months ago and became nothing; one whose sender has written since, or that was written
 * down later, twelve months after that, because somebody still owes an answer. One that was turned into an employer goes with
 * the contact person it became; without one, twenty-four months after that. Tells whether there may be more.
 */
export const eraseOldInquiries = async (scope: Scope, term: Term): Promise<boolean> => {
  const cameOn = addMonths(term.day, -months.notConverted);
  if (isYounger(term, cameOn)) return false;
  const over = endOf(cameOn);
  const quiet = sql`coalesce(inquiries.employer_wrote_at, 0) < ${over} AND NOT EXISTS (
    SELECT 1 FROM creations WHERE creations.id = inquiries.id AND creations.created_at >= ${over})`;
  const convertedOver = endOf(addMonths(term.day, -months.converted));
  const found = await scope.db.all<{ id: string }>(sql`
    SELECT id FROM inquiries WHERE erased_at IS NULL AND created_at < ${over} AND ${quiet} AND ${isOver(convertedOver)}
    ORDER BY created_at, id LIMIT ${slice}`);
  if (found.length === 0) return false;
  const ids = JSON.stringify(found.map(({ id }) => id));
  // Asked again in the batch: somebody may have turned one into an employer meanwhile, or its sender have written.
  const which = sql`inquiries.id IN (SELECT value FROM json_each(${ids})) AND ${quiet} AND ${isOver(convertedOver)}`;
  await batch(scope, {
    employers: found.map(({ id }) =>
      emptyEmployer(scope, id, sql`EXISTS (SELECT 1 FROM inquiries WHERE inquiries.id = ${id} AND ${which})`),
    ),
    inquiries: eraseInquiries(scope, which, term.now),
  });
  return found.length === slice;
};

const isOver = (convertedOver: number) => sql`(inquiries.status <> 'converted'
  OR (inquiries.contact_person_id IS NULL AND coalesce(inquiries.converted_at, inquiries.updated_at) < ${convertedOver}))`;

/** The instant at which a day in Helsinki is over. */
const endOf = (day: string): number => instantAt(addDays(day, 1), "00:00");
