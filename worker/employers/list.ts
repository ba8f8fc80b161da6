import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employerListItem, employerQuery } from "../../schema/employers.ts";
import { searchWords } from "../../schema/folding.ts";
import { employers } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { decodeCursor, pageOf } from "../lists.ts";
import type { Scope } from "../scope.ts";

type Query = z.infer<typeof employerQuery>;
type Item = z.infer<typeof employerListItem>;

/** Employers by folded name; with `q`, those whose words begin as its words do. Archived ones are left out. */
export const listEmployers = async (scope: Scope, query: Query) => {
  const words = query.q === undefined ? [] : searchWords(query.q);
  if (query.q && words.length === 0) return { items: [], nextCursor: null };
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await scope.db
    .select({
      id: employers.id,
      name: employers.name,
      nameFolded: employers.nameFolded,
      sector: employers.sector,
      size: employers.size,
      municipality: employers.municipality,
      responsibleCoach: users.name,
      lastContact: sql<string | null>`(${latestContact})`,
    })
    .from(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(
      and(
        isNull(employers.archivedAt),
        query.municipality ? eq(employers.municipality, query.municipality) : undefined,
        query.sector ? eq(employers.sector, query.sector) : undefined,
        query.coach ? eq(employers.responsibleCoachId, query.coach) : undefined,
        words.length > 0 ? hasWords(words) : undefined,
        key && sql`(${employers.nameFolded}, ${employers.id}) > (${key[0]}, ${key[1]})`,
      ),
    )
    .orderBy(employers.nameFolded, employers.id)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.nameFolded, row.id]);
  return { ...page, items: page.items.map(toItem) };
};

/** The newest contact of the outer query's employer and one coach who was there, as JSON: one index step each. */
const latestContact = sql.raw(`
  SELECT json_object('date', c.date, 'channel', c.channel, 'outcome', c.outcome, 'by',
    (SELECT u.name FROM contact_coaches cc JOIN users u ON u.id = cc.coach_id WHERE cc.contact_id = c.id LIMIT 1))
  FROM contacts c WHERE c.employer_id = employers.id AND c.archived_at IS NULL ORDER BY c.date DESC, c.id DESC LIMIT 1`);

/**
 * The longest word narrows by a range of the index; the others are then looked up one employer at a time. A prefix ends
 * where the same prefix with the highest character would.
 */
const hasWords = (words: string[]): SQL => {
  const [longest = "", ...others] = [...words].sort((a, b) => b.length - a.length);
  const narrowed = sql`${employers.id} IN (SELECT employer_id FROM employer_words WHERE word >= ${longest} AND word < ${endOf(longest)})`;
  const held = others.map(
    (word) =>
      sql`EXISTS (SELECT 1 FROM employer_words w WHERE w.employer_id = ${employers.id} AND w.word >= ${word} AND w.word < ${endOf(word)})`,
  );
  return and(narrowed, ...held) as SQL;
};

const endOf = (prefix: string): string => `${prefix}\u{10FFFF}`;

const toItem = ({
  nameFolded: _,
  lastContact,
  ...row
}: Omit<Item, "lastContact"> & { nameFolded: string; lastContact: string | null }): Item => ({
  ...row,
  lastContact: lastContact === null ? null : JSON.parse(lastContact),
});
