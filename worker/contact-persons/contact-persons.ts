import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { contactPerson, contactPersonChange, newContactPerson } from "../../schema/contact-persons.ts";
import { newId } from "../../schema/ids.ts";
import { contactPersons } from "../../schema/tables/employers.ts";
import { changedFields, guardedUpdate, writeChange } from "../changes.ts";
import { findCreation, hashBody, rememberCreation, repeated, retryLostRace } from "../creations.ts";
import { findEmployer } from "../employers/employers.ts";
import { Conflict, invalid, NotFound } from "../errors.ts";
import { type NewEvent, record } from "../events/record.ts";
import { decodeCursor, pageOf } from "../lists.ts";
import type { Scope, UserScope } from "../scope.ts";

export type ContactPerson = z.infer<typeof contactPerson>;

/** Contact persons by name, of one employer or of all; archived ones are left out. */
export const listContactPersons = async (
  { db }: Scope,
  query: { employer?: string | undefined; limit: number; cursor?: string | undefined },
) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await db
    .select()
    .from(contactPersons)
    .where(
      and(
        isNull(contactPersons.archivedAt),
        query.employer === undefined ? undefined : eq(contactPersons.employerId, query.employer),
        key && sql`(${contactPersons.name}, ${contactPersons.id}) > (${key[0]}, ${key[1]})`,
      ),
    )
    .orderBy(contactPersons.name, contactPersons.id)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.name, row.id]);
};

/** One contact person. Throws NotFound. */
export const getContactPerson = async (scope: Scope, id: string): Promise<ContactPerson> => {
  const [row] = await selectContactPerson(scope, id);
  if (!row) throw new NotFound();
  return row;
};

/** Adds a person at an employer. */
export const createContactPerson = (scope: UserScope, input: z.infer<typeof newContactPerson>) =>
  retryLostRace(async (): Promise<{ row: ContactPerson; created: boolean }> => {
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const [[earlier], [employer], [known]] = await scope.db.batch([
      findCreation(scope, id),
      findEmployer(scope, input.employerId),
      selectContactPerson(scope, id),
    ]);
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: again, created: false };
    if (!employer) throw invalid("employerId", "unknownRow");
    const now = Date.now();
    const [, , , [row]] = await scope.db.batch([
      rememberCreation(scope, "contact-person", id, bodyHash),
      scope.db.insert(contactPersons).values({ ...input, id, createdAt: now, updatedAt: now }),
      record(scope, { action: "contact-person.created", subjectId: id }),
      selectContactPerson(scope, id),
    ]);
    return { row: row as ContactPerson, created: true };
  });

/** Changes a contact person that has the expected version. */
export const changeContactPerson = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof contactPersonChange>,
) => {
  const before = await currentOf(scope, id, version);
  return write(scope, id, version, change, {
    action: "contact-person.changed",
    subjectId: id,
    fields: changedFields(before, change),
  });
};

/** Archives a contact person: they leave the lists, their contacts stay. */
export const archiveContactPerson = async (scope: UserScope, id: string, version: number) => {
  await currentOf(scope, id, version);
  return write(scope, id, version, { archivedAt: Date.now() }, { action: "contact-person.archived", subjectId: id });
};

const currentOf = async (scope: Scope, id: string, version: number): Promise<ContactPerson> => {
  const before = await getContactPerson(scope, id);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  if (before.version !== version) throw new Conflict("stale", before);
  return before;
};

const write = (
  scope: UserScope,
  id: string,
  version: number,
  change: Partial<typeof contactPersons.$inferInsert>,
  event: NewEvent,
): Promise<ContactPerson> =>
  writeChange(
    scope,
    guardedUpdate(scope, contactPersons, id, version, change),
    event,
    selectContactPerson(scope, id),
    (row) => row,
  );

const selectContactPerson = ({ db }: Scope, id: string) =>
  db.select().from(contactPersons).where(eq(contactPersons.id, id));
