import { type SQL, sql } from "drizzle-orm";
import { secondTry } from "../../schema/values/folding.ts";

/** A prefix ends where the same prefix with the highest character would. */
export const endOf = (prefix: string): string => `${prefix}\u{10FFFF}`;

/** What begins so, as a range of the index on a column. */
export const begins = (column: string, prefix: string): SQL =>
  sql`${sql.raw(column)} >= ${prefix} AND ${sql.raw(column)} < ${endOf(prefix)}`;

/** Has the employer a word that begins so, as it is typed or without å ä ö? */
export const employerHas = (employerId: SQL, word: string): SQL => sql`EXISTS (SELECT 1 FROM employer_words o
  WHERE o.employer_id = ${employerId} AND ${either("o.word", word)})`;

/** The same of a contact person. */
export const personHas = (personId: SQL, word: string): SQL => sql`EXISTS (SELECT 1 FROM contact_person_words o
  WHERE o.contact_person_id = ${personId} AND ${either("o.word", word)})`;

const either = (column: string, word: string): SQL =>
  sql`(${begins(column, word)} OR ${begins(column, secondTry(word))})`;
