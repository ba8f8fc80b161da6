import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employerQuery } from "../../schema/employers.ts";
import { employers } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { searchWords } from "../../schema/values/folding.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import type { Scope } from "../platform/scope.ts";
import { filtered, listedFor, toItem } from "./read.ts";
import { findByWords } from "./search.ts";

type Query = z.infer<typeof employerQuery>;

/** Employers by name; with `q`, those whose words begin as its words do. Archived ones are left out. */
export const listEmployers = (scope: Scope, query: Query) => {
  if (query.q === undefined || query.q === "") return listByName(scope, query);
  const words = searchWords(query.q);
  return words.length > 0 ? findByWords(scope, query, words) : { items: [], nextCursor: null };
};

const listByName = async (scope: Scope, query: Query) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await scope.db
    .select({ ...listedFor(scope), nameFolded: employers.nameFolded })
    .from(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(and(filtered(query), key && sql`(${employers.nameFolded}, ${employers.id}) > (${key[0]}, ${key[1]})`))
    .orderBy(employers.nameFolded, employers.id)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.nameFolded, row.id]);
  return { ...page, items: page.items.map(({ nameFolded: _, ...row }) => toItem(row)) };
};
