import { eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { duePersons } from "../../schema/contact-persons.ts";
import { keptMonths } from "../../schema/retention.ts";
import { demo } from "../../schema/settings.ts";
import { settings } from "../../schema/tables/settings.ts";
import { addDays, addMonths, type Day, dayOf, instantAt, today } from "../../schema/values/calendar.ts";
import type { Scope } from "../platform/scope.ts";

/** How many months a person is kept after the last contact with them, or after they were written down. */
export const monthsKept = keptMonths.contactPerson;

/**
 * True of a contact person with whom nobody has been in contact after `last`, who was not written down after it either, and
 * whose employer has nothing running as of `day`: no job, no work trial, no agreement. Written for `contact_persons`.
 */
export const isOver = (
  last: Day,
  day: Day,
): SQL => sql`(contact_persons.created_at < ${instantAt(addDays(last, 1), "00:00")}
  AND NOT EXISTS (SELECT 1 FROM contacts met WHERE met.contact_person_id = contact_persons.id
    AND met.date > ${last} AND met.archived_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM placements running WHERE running.employer_id = contact_persons.employer_id
    AND coalesce(running.ended_on, running.ends_on, '9999') >= ${day})
  AND NOT EXISTS (SELECT 1 FROM agreements running WHERE running.employer_id = contact_persons.employer_id
    AND running.archived_at IS NULL AND coalesce(running.valid_until, '9999') >= ${day}))`;

/** How many are told of one by one. */
const mostNamed = 100;

/** Whose time is over within a month, so that somebody can still be in contact with them. In a demo, from its loading on. */
export const listDue = async ({ db }: Scope): Promise<z.infer<typeof duePersons>> => {
  const until = addMonths(today(), 1);
  const last = addMonths(until, -monthsKept);
  const [loaded] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, "demo"));
  if ((demo.safeParse(loaded?.value).data?.loadedOn ?? "") > last) return { count: 0, items: [] };
  const found = await db.all<Found>(sql`
    SELECT contact_persons.id AS id, contact_persons.name AS name, contact_persons.employer_id AS employerId,
      employers.name AS employer, contact_persons.created_at AS createdAt,
      (SELECT max(date) FROM contacts met WHERE met.contact_person_id = contact_persons.id AND met.archived_at IS NULL) AS metOn
    FROM contact_persons JOIN employers ON employers.id = contact_persons.employer_id
    WHERE ${isOver(last, until)}`);
  const items = found
    .map(({ createdAt, metOn, ...person }) => ({ ...person, erasedOn: erasedOn(createdAt, metOn) }))
    .sort((one, other) => (one.erasedOn < other.erasedOn ? -1 : one.erasedOn > other.erasedOn ? 1 : 0));
  return { count: items.length, items: items.slice(0, mostNamed) };
};

type Found = { id: string; name: string; employerId: string; employer: string; createdAt: number; metOn: Day | null };

/** A day that has gone by is today's: something at the employer has just ended. */
const erasedOn = (createdAt: number, metOn: Day | null): Day => {
  const known = dayOf(createdAt);
  const over = addMonths(metOn && metOn > known ? metOn : known, monthsKept);
  return [over, today()].sort().at(-1) ?? over;
};
