import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { contactCoaches } from "../../schema/tables/contacts.ts";
import { contactPersons } from "../../schema/tables/employers.ts";
import { listItems } from "../../schema/tables/list-items.ts";
import { inPersonChannels, type UndoNoun } from "../../schema/vocabulary.ts";
import { writeWords } from "../contact-persons/contact-persons.ts";
import { hasNamesake } from "../list-items/namesakes.ts";
import type { Part } from "../platform/batch.ts";
import type { UserScope } from "../platform/scope.ts";
import type { Before } from "../undo/keep.ts";

type Entry = { noun: UndoNoun; rowId: string; before: Before };
type Person = { id: string; employerId: string; name: string };

/** The statement that finds the contact persons of an undo batch: what they are found by is written anew. */
export const selectPeople = ({ db }: UserScope, batchId: string) =>
  db
    .select({ id: contactPersons.id, employerId: contactPersons.employerId, name: contactPersons.name })
    .from(contactPersons)
    .where(
      sql`${contactPersons.id} IN (SELECT row_id FROM undo_entries WHERE batch_id = ${batchId} AND noun = 'contact-person')`,
    );

/** What an action took from other tables along with its rows, put back where the rows are back. */
export const broughtAlong = (
  scope: UserScope,
  entries: readonly Entry[],
  people: readonly Person[],
  won: SQL,
): Part => [
  people.map((person) =>
    writeWords(
      scope,
      person,
      sql`${won} AND EXISTS (SELECT 1 FROM contact_persons WHERE id = ${person.id} AND archived_at IS NULL)`,
    ).onConflictDoNothing(),
  ),
  entries
    .filter(({ noun }) => noun === "contact")
    .map(({ rowId }) =>
      scope.db
        .update(contactCoaches)
        .set({ inPerson: true })
        .where(
          and(
            eq(contactCoaches.contactId, rowId),
            sql`${won} AND EXISTS (SELECT 1 FROM contacts WHERE id = ${rowId} AND archived_at IS NULL
              AND channel IN (SELECT value FROM json_each(${JSON.stringify(inPersonChannels)})))`,
          ),
        ),
    ),
];

/** The condition under which deleted rows may stand again: an item's name may be another's by now. */
export const mayReturn = (noun: UndoNoun, entries: readonly Entry[]): SQL | undefined => {
  if (noun !== "list-item") return undefined;
  const items = entries.filter((entry) => entry.noun === noun).map(({ before }) => itemOf(before));
  return and(...items.map((item) => sql`NOT ${hasNamesake(item, item.id)}`));
};

/** An item as its row was kept: whole, by the names of its columns. */
const itemOf = (before: Before) =>
  Object.fromEntries(
    Object.entries(getTableColumns(listItems)).map(([field, { name }]) => [field, before[name] ?? null]),
  ) as typeof listItems.$inferSelect;
