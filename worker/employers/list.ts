import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employerQuery } from "../../schema/employers.ts";
import { employers } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import type { Scope } from "../platform/scope.ts";
import { filtered, listedFor, toItem } from "./read.ts";
import { findEmployers } from "./search.ts";

type Query = z.infer<typeof employerQuery>;

/** Employers by name; with `q`, those that are found by it. Archived ones are left out. */
export const listEmployers = (scope: Scope, query: Query) =>
  query.q === undefined || query.q === "" ? listByName(scope, query) : findEmployers(scope, query, query.q);

const listByName = async (scope: Scope, query: Query) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await scope.db
    .select({ ...listedFor(scope), nameSort: employers.nameSort })
    .from(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(and(filtered(query), key && sql`(${employers.nameSort}, ${employers.id}) > (${key[0]}, ${key[1]})`))
    .orderBy(employers.nameSort, employers.id)
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.nameSort, row.id]);
  return { ...page, items: page.items.map(({ nameSort: _, ...row }) => toItem(row)) };
};
