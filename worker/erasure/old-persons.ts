import { sql } from "drizzle-orm";
import { addMonths } from "../../schema/values/calendar.ts";
import { NotFound } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";
import { isOver, monthsKept } from "./due-persons.ts";
import { erasePerson } from "./person.ts";
import { isYounger, type Term } from "./term.ts";

/** How many persons one run looks at, and how many of them it erases at most. */
const looked = 500;
const slice = 5;

/**
 * Erases the contact persons whose time is over, from the one after `cursor` on. Tells how far it came, null once all have
 * been looked at.
 */
export const eraseOldPersons = async (scope: Scope, term: Term, cursor: string): Promise<string | null> => {
  const last = addMonths(term.day, -monthsKept);
  if (isYounger(term, last)) return null;
  const over = isOver(last, term.day);
  const window = await scope.db.all<{ id: string; isOver: 0 | 1 }>(sql`
    SELECT contact_persons.id AS id, ${over} AS isOver FROM contact_persons
    WHERE contact_persons.id > ${cursor} ORDER BY contact_persons.id LIMIT ${looked}`);
  const found = window.filter((person) => person.isOver === 1).slice(0, slice);
  for (const { id } of found) await eraseIfStill(scope, id, over);
  if (found.length === slice) return found.at(-1)?.id ?? null;
  return window.length === looked ? (window.at(-1)?.id ?? null) : null;
};

/** Somebody may have been in contact with them meanwhile, or erased them. */
const eraseIfStill = async (scope: Scope, id: string, over: ReturnType<typeof isOver>): Promise<void> => {
  try {
    await erasePerson(scope, id, over);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
};
