import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employerListItem, employerQuery } from "../../schema/employers.ts";
import { searchWords } from "../../schema/folding.ts";
import { employers } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { decodeCursor, pageOf } from "../lists.ts";
import type { Scope } from "../scope.ts";
import { findByWords } from "./search.ts";

type Query = z.infer<typeof employerQuery>;
type Item = z.infer<typeof employerListItem>;

/** Employers by name; with `q`, those whose words begin as its words do. Archived ones are left out. */
export const listEmployers = (scope: Scope, query: Query) => {
  if (query.q === undefined || query.q === "") return listByName(scope, query);
  const words = searchWords(query.q);
  return words.length > 0 ? findByWords(scope, query, words) : { items: [], nextCursor: null };
};

const listByName = async (scope: Scope, query: Query) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await scope.db
    .select({ ...listed, nameFolded: employers.nameFolded })
    .from(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(and(filtered(query), key && sql`(${employers.nameFolded}, ${employers.id}) > (${key[0]}, ${key[1]})`))
    .orderBy(employers.nameFolded, employers.id)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.nameFolded, row.id]);
  return { ...page, items: page.items.map(({ nameFolded: _, ...row }) => toItem(row)) };
};

/** What a filter leaves of the employers. */
export const filtered = (query: Query): SQL | undefined =>
  and(
    isNull(employers.archivedAt),
    query.municipality ? eq(employers.municipality, query.municipality) : undefined,
    query.sector ? eq(employers.sector, query.sector) : undefined,
    query.coach ? eq(employers.responsibleCoachId, query.coach) : undefined,
  );

/** The newest contact of the outer query's employer and one coach who was there, as JSON: one index step each. */
const latestContact = sql.raw(`
  SELECT json_object('date', c.date, 'channel', c.channel, 'outcome', c.outcome, 'by',
    (SELECT u.name FROM contact_coaches cc JOIN users u ON u.id = cc.coach_id WHERE cc.contact_id = c.id LIMIT 1))
  FROM contacts c WHERE c.employer_id = employers.id AND c.archived_at IS NULL ORDER BY c.date DESC, c.id DESC LIMIT 1`);

/** The columns of a list item, from employers joined with their responsible coach. */
export const listed = {
  id: employers.id,
  name: employers.name,
  sector: employers.sector,
  size: employers.size,
  municipality: employers.municipality,
  responsibleCoach: users.name,
  lastContact: sql<string | null>`(${latestContact})`,
};

export const toItem = ({ lastContact, ...row }: Omit<Item, "lastContact"> & { lastContact: string | null }): Item => ({
  ...row,
  lastContact: lastContact === null ? null : JSON.parse(lastContact),
});
