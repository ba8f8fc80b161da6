import { and, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import type { employerQuery } from "../../schema/employers.ts";
import { employers, employerWords } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import type { Scope } from "../platform/scope.ts";
import { filtered, listedFor, toItem } from "./read.ts";

const found = alias(employerWords, "found");

/**
 * Employers whose words begin as all the given ones do, by the word found and then by name. The longest word is a range
 * of an index that is already in this order, so a page reads what it answers and stops; the others are looked up for one
 * employer at a time.
 */
export const findByWords = async (scope: Scope, query: z.infer<typeof employerQuery>, words: string[]) => {
  const [longest = "", ...others] = [...words].sort((a, b) => b.length - a.length);
  const key = decodeCursor(query.cursor, ["string", "string", "string"]);
  const rows = await scope.db
    .select({ ...listedFor(scope), word: found.word, nameFolded: found.nameFolded })
    .from(found)
    // A cross join keeps this order; SQLite would otherwise begin with the employers.
    .crossJoin(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(
      and(
        eq(employers.id, found.employerId),
        sql`${found.word} >= ${longest} AND ${found.word} < ${endOf(longest)}`,
        key && sql`(${found.word}, ${found.nameFolded}, ${found.employerId}) > (${key[0]}, ${key[1]}, ${key[2]})`,
        ...others.map(hasWord),
        sql`NOT ${hasEarlierWord(longest)}`,
        filtered(query),
      ),
    )
    .orderBy(found.word, found.nameFolded, found.employerId)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.word, row.nameFolded, row.id]);
  return { ...page, items: page.items.map(({ word: _, nameFolded: __, ...row }) => toItem(row)) };
};

const hasWord = (word: string): SQL => sql`EXISTS (
  SELECT 1 FROM employer_words w WHERE w.employer_id = ${found.employerId} AND w.word >= ${word} AND w.word < ${endOf(word)})`;

/** An employer with two words of one beginning is found once, by the first of them. */
const hasEarlierWord = (word: string): SQL => sql`EXISTS (
  SELECT 1 FROM employer_words w WHERE w.employer_id = ${found.employerId} AND w.word >= ${word} AND w.word < ${found.word})`;

/** A prefix ends where the same prefix with the highest character would. */
export const endOf = (prefix: string): string => `${prefix}\u{10FFFF}`;
