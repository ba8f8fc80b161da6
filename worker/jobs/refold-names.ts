import { lt, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { contactPersons, contactPersonWords, employers, employerWords } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { foldedAs, indexWords, nameWords } from "../../schema/values/folding.ts";
import { employerNameColumns, nameColumns, phoneColumns } from "../../schema/values/name-columns.ts";
import { batch } from "../platform/batch.ts";
import { insertFrom } from "../platform/insert.ts";
import type { Db } from "../platform/scope.ts";

/** How many rows of a table one run folds again. */
const atOnce = 200;

/**
 * Brings in line what is kept beside names and numbers for search and order, where a row was written before these were made
 * as they are now. What somebody renames meanwhile keeps what the rename gave it.
 */
export const refoldNames = async (env: Env): Promise<void> => {
  const db = drizzle(env.DB);
  const found = await batch(
    { db },
    {
      employers: db
        .select({ id: employers.id, name: employers.name })
        .from(employers)
        .where(isOld(employers))
        .limit(atOnce),
      users: db.select({ id: users.id, name: users.name }).from(users).where(isOld(users)).limit(atOnce),
      persons: db
        .select({ id: contactPersons.id, name: contactPersons.name, phone: contactPersons.phone })
        .from(contactPersons)
        .where(isOld(contactPersons))
        .limit(atOnce),
    },
  );
  if (found.employers.length > 0) await refoldEmployers(db, found.employers);
  if (found.persons.length > 0) await refoldPersons(db, found.persons);
  if (found.users.length > 0) await refoldUsers(db, found.users);
};

type Named = { id: string; name: string };
type Person = Named & { phone: string | null };

const isOld = (table: { foldedAs: SQLiteColumn }): SQL => lt(table.foldedAs, foldedAs);

/** Rows worked out here, as a table `told` of JSON values. */
const toldAs = (rows: readonly object[]): SQL => sql`json_each(${JSON.stringify(rows)}) AS told`;

/** The row that was worked with, unless it was changed since. */
const stillOld = (table: string): SQL => {
  const column = (name: string) => sql.raw(`${table}.${name}`);
  return sql`${column("id")} = told.value ->> 'id' AND ${column("name")} = told.value ->> 'name'
    AND ${column("folded_as")} < ${foldedAs}`;
};

const refoldEmployers = async (db: Db, rows: readonly Named[]): Promise<void> => {
  const told = toldAs(
    rows.map(({ id, name }) => ({ id, name, ...employerNameColumns(name), words: indexWords(name) })),
  );
  const old = stillOld("employers");
  await db.batch([
    db
      .delete(employerWords)
      .where(sql`employer_id IN (SELECT employers.id FROM ${told} CROSS JOIN employers WHERE ${old})`),
    insertFrom(
      { db },
      employerWords,
      {
        employerId: sql`employers.id`,
        word: sql`word.value`,
        nameFolded: sql`told.value ->> 'nameFolded'`,
        nameSort: sql`told.value ->> 'nameSort'`,
      },
      sql`FROM ${told} CROSS JOIN employers CROSS JOIN json_each(told.value, '$.words') AS word WHERE ${old}`,
    ),
    db
      .update(employers)
      .set({ nameFolded: sql`told.value ->> 'nameFolded'`, nameSort: sql`told.value ->> 'nameSort'`, foldedAs })
      .from(told)
      .where(old),
  ]);
};

const refoldPersons = async (db: Db, rows: readonly Person[]): Promise<void> => {
  const told = toldAs(
    rows.map(({ id, name, phone }) => ({
      id,
      name,
      phone,
      ...nameColumns(name),
      ...phoneColumns(phone),
      words: nameWords(name),
    })),
  );
  const old = sql`${stillOld("contact_persons")} AND contact_persons.phone IS told.value ->> 'phone'`;
  await db.batch([
    db
      .delete(contactPersonWords)
      .where(
        sql`contact_person_id IN (SELECT contact_persons.id FROM ${told} CROSS JOIN contact_persons WHERE ${old})`,
      ),
    insertFrom(
      { db },
      contactPersonWords,
      {
        contactPersonId: sql`contact_persons.id`,
        word: sql`word.value`,
        employerId: sql`contact_persons.employer_id`,
      },
      // Nobody is found by a person who was archived.
      sql`FROM ${told} CROSS JOIN contact_persons CROSS JOIN json_each(told.value, '$.words') AS word
        WHERE ${old} AND contact_persons.archived_at IS NULL`,
    ),
    db
      .update(contactPersons)
      .set({
        nameSort: sql`told.value ->> 'nameSort'`,
        phoneDigits: sql`told.value ->> 'phoneDigits'`,
        phoneReversed: sql`told.value ->> 'phoneReversed'`,
        foldedAs,
      })
      .from(told)
      .where(old),
  ]);
};

const refoldUsers = async (db: Db, rows: readonly Named[]): Promise<void> => {
  const told = toldAs(rows.map(({ id, name }) => ({ id, name, ...nameColumns(name) })));
  await db
    .update(users)
    .set({ nameSort: sql`told.value ->> 'nameSort'`, foldedAs })
    .from(told)
    .where(stillOld("users"));
};
