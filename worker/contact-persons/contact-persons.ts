import { and, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { contactPerson, contactPersonChange, newContactPerson } from "../../schema/contact-persons.ts";
import { contactPersons, contactPersonWords } from "../../schema/tables/employers.ts";
import { nameWords } from "../../schema/values/folding.ts";
import { newId } from "../../schema/values/ids.ts";
import { nameColumns, phoneColumns } from "../../schema/values/name-columns.ts";
import { findEmployer } from "../employers/employers.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields, changedRow, guardedUpdate } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, NotFound, refuse, unknownRow } from "../platform/errors.ts";
import { insertFrom, insertWhere } from "../platform/insert.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { recordIfChanged, recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { archiveUndoably } from "../undo/change.ts";
import type { Undoable } from "../undo/keep.ts";

export type ContactPerson = z.infer<typeof contactPerson>;

/** Contact persons by name, of one employer or of all; archived ones are left out. */
export const listContactPersons = async (
  { db }: Scope,
  query: { employer?: string | undefined; limit: number; cursor?: string | undefined },
) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await db
    .select({ ...columns, nameSort })
    .from(contactPersons)
    .where(
      and(
        isNull(contactPersons.archivedAt),
        query.employer === undefined ? undefined : eq(contactPersons.employerId, query.employer),
        key && sql`(${nameSort}, ${contactPersons.id}) > (${key[0]}, ${key[1]})`,
      ),
    )
    .orderBy(nameSort, contactPersons.id)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.nameSort, row.id]);
  return { ...page, items: page.items.map(({ nameSort: _, ...row }) => row) };
};

/** One contact person. Throws NotFound. */
export const getContactPerson = async (scope: Scope, id: string): Promise<ContactPerson> => {
  const [row] = await selectContactPerson(scope, id);
  if (!row) throw new NotFound();
  return row;
};

/** Adds a person at an employer. */
export const createContactPerson = (scope: UserScope, input: z.infer<typeof newContactPerson>) =>
  createOnce(scope, "contact-person", input, {
    load: () => ({ employer: one(findEmployer(scope, input.employerId)) }),
    check: ({ employer }) => refuse(employer ? [] : [unknownRow("employerId")]),
    write: ({ id }) => insertContactPerson(scope, { ...input, id }),
    read: (id) => selectContactPerson(scope, id),
    show: (row): ContactPerson => row,
  });

type Added = Omit<z.infer<typeof newContactPerson>, "id"> & { id: string };

/** A new person, the words they are found by and the event, as statements for the batch of the verb that adds them, where `guard` holds. */
export const insertContactPerson = (scope: UserScope, person: Added, guard: SQL = sql`1`) => {
  const now = Date.now();
  const row = { ...person, ...searched(person), createdAt: now, updatedAt: now };
  return [
    insertWhere(scope, contactPersons, row, guard),
    writeWords(scope, person, guard),
    recordWhere(scope, { action: "contact-person.created", subjectId: person.id }, guard),
  ] as const;
};

/** Changes a contact person that has the expected version. */
export const changeContactPerson = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof contactPersonChange>,
): Promise<ContactPerson> => {
  const before = await currentOf(scope, id, version);
  const { name = before.name } = change;
  const renamed = name !== before.name;
  const eventId = newId();
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, contactPersons, id, version, { ...change, ...searched(change) }),
    event: recordIfChanged(scope, {
      id: eventId,
      action: "contact-person.changed",
      subjectId: id,
      fields: changedFields(before, change),
    }),
    words: renamed && [
      forgetWords(scope, id, wasRecorded(eventId)),
      writeWords(scope, { ...before, name }, wasRecorded(eventId)),
    ],
    row: one(selectContactPerson(scope, id)),
  });
  return changedRow(written, row, (person) => person);
};

/** Archives a contact person: they leave the lists and the search, their contacts stay. */
export const archiveContactPerson = async (
  scope: UserScope,
  id: string,
  version: number,
): Promise<Undoable<ContactPerson>> => {
  await currentOf(scope, id, version);
  return archiveUndoably(
    scope,
    {
      noun: "contact-person",
      table: contactPersons,
      id,
      version,
      along: (eventId) => forgetWords(scope, id, wasRecorded(eventId)),
    },
    selectContactPerson(scope, id),
    (person) => person,
  );
};

const currentOf = async (scope: Scope, id: string, version: number): Promise<ContactPerson> => {
  const before = await getContactPerson(scope, id);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  if (before.version !== version) throw new Conflict("stale", before);
  return before;
};

/** What a name is ordered by and a telephone number found by, of what a change tells. */
const searched = ({ name, phone }: { name?: string | undefined; phone?: string | null | undefined }) => ({
  ...(name !== undefined && nameColumns(name)),
  ...(phone !== undefined && phoneColumns(phone)),
});

type Named = Pick<ContactPerson, "id" | "employerId" | "name">;

/** Search rows of a name; `guard` is true only for the change that won, so that a lost race writes none. */
export const writeWords = (scope: Scope, { id, employerId, name }: Named, guard: SQL) =>
  insertFrom(
    scope,
    contactPersonWords,
    { contactPersonId: id, word: sql`value`, employerId },
    sql`FROM json_each(${JSON.stringify(nameWords(name))}) WHERE ${guard}`,
  );

const forgetWords = ({ db }: Scope, id: string, guard: SQL) =>
  db.delete(contactPersonWords).where(and(eq(contactPersonWords.contactPersonId, id), guard));

const { phoneDigits: _, phoneReversed: __, nameSort, foldedAs: ___, ...columns } = getTableColumns(contactPersons);

export const selectContactPerson = ({ db }: Scope, id: string) =>
  db.select(columns).from(contactPersons).where(eq(contactPersons.id, id));
