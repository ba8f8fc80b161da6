import { type SQL, sql } from "drizzle-orm";
import { secondTry } from "../../schema/values/folding.ts";

/** A prefix ends where the same prefix with the highest character would. */
export const endOf = (prefix: string): string => `${prefix}\u{10FFFF}`;

/** What begins so, as a range of the index on a column. */
export const begins = (column: string, prefix: string): SQL =>
  sql`${sql.raw(column)} >= ${prefix} AND ${sql.raw(column)} < ${endOf(prefix)}`;

/** Has the employer a word that begins so? */
export const employerHas = (employerId: SQL, word: string): SQL =>
  sql`EXISTS (SELECT 1 FROM employer_words o WHERE o.employer_id = ${employerId} AND ${begins("o.word", word)})`;

/** Has a contact person a word of their name that begins so? */
export const personHas = (personId: SQL, word: string): SQL =>
  sql`EXISTS (SELECT 1 FROM contact_person_words o WHERE o.contact_person_id = ${personId} AND ${begins("o.word", word)})`;

type Has = typeof employerHas;

/** The same as it is typed or, of a word typed without å ä ö, with them. Asked one by one, each is a place of the index. */
export const either =
  (has: Has): Has =>
  (id, word) => {
    const second = secondTry(word);
    return second === null ? has(id, word) : sql`(${has(id, word)} OR ${has(id, second)})`;
  };
