import { and, eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employerQuery } from "../../schema/employers.ts";
import { employers } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { decodeCursor, encodeCursor } from "../platform/lists.ts";
import type { Scope } from "../platform/scope.ts";
import { filtered, listedFor, toItem } from "./read.ts";
import { type Source, sourcesOf } from "./search-sources.ts";

type Query = z.infer<typeof employerQuery>;
type Placed = Source & { place: number };
type Row = Awaited<ReturnType<typeof selectFrom>>[number];

/** How many rows at most the sources after the first are asked for at once: what finds a person reads more for each. */
const mostAtOnce = 30;

/**
 * Employers by what was typed, source after source: whose words begin so, those again for whoever types no å ä ö, then by
 * whom one knows there, by telephone and by business id. Each source is a range of an index that is in the order answered,
 * so a page reads what it answers and stops. A page that ends within the later sources may be shorter than its limit.
 */
export const findEmployers = async (scope: Scope, query: Query, q: string) => {
  const [at = 0, ...key] = decodeCursor(query.cursor, ["number", "string", "string", "string"]) ?? [];
  const [first, ...others] = sourcesOf(q)
    .map((source, place): Placed => ({ ...source, place }))
    .slice(at);
  if (!first) return { items: [], nextCursor: null };
  const found = await selectFrom(scope, query, first, query.limit + 1, key);
  const left = Math.min(query.limit + 1 - found.length, mostAtOnce);
  const more = left > 0 ? await readEach(scope, query, others, left) : [];
  // A source that gave all it was asked for has more, and those after it wait.
  const cut = more.findIndex((rows) => rows.length === left);
  const rows = [...found, ...(cut < 0 ? more : more.slice(0, cut + 1)).flat()];
  return pageOf(rows, query.limit, cut >= 0);
};

/** Each employer once, and where the list goes on: after the last row that was looked at. */
const pageOf = (rows: readonly Row[], limit: number, more: boolean) => {
  const shown: Row[] = [];
  let last: Row | undefined;
  let left = more;
  for (const row of rows) {
    const isNew = !shown.some(({ id }) => id === row.id);
    if (isNew && shown.length === limit) {
      left = true;
      break;
    }
    if (isNew) shown.push(row);
    last = row;
  }
  return {
    items: shown.map(({ place: _, a: __, b: ___, c: ____, ...row }) => toItem(row)),
    nextCursor: left && last ? encodeCursor([last.place, last.a, last.b, last.c]) : null,
  };
};

const readEach = async (scope: Scope, query: Query, sources: readonly Placed[], limit: number): Promise<Row[][]> => {
  const [first, ...others] = sources.map((source) => selectFrom(scope, query, source, limit));
  return first ? scope.db.batch([first, ...others]) : [];
};

const selectFrom = (scope: Scope, query: Query, source: Placed, limit: number, key: readonly string[] = []) => {
  const [a, b, c] = source.key.map((column) => sql<string>`${sql.raw(`found.${column}`)}`) as [
    SQL<string>,
    SQL<string>,
    SQL<string>,
  ];
  return (
    scope.db
      .select({
        ...listedFor(scope),
        place: sql<number>`${source.place}`.as("place"),
        a: sql<string>`${a}`.as("key_a"),
        b: sql<string>`${b}`.as("key_b"),
        c: sql<string>`${c}`.as("key_c"),
      })
      .from(sql`${sql.raw(source.table)} found`)
      // A cross join keeps the order of what is found; SQLite would otherwise begin with the employers.
      .crossJoin(employers)
      .leftJoin(users, eq(users.id, employers.responsibleCoachId))
      .where(
        and(
          sql`employers.id = ${sql.raw(`found.${source.employerId}`)}`,
          source.where,
          key.length > 0 ? sql`(${a}, ${b}, ${c}) > (${key[0]}, ${key[1]}, ${key[2]})` : undefined,
          filtered(query),
        ),
      )
      .orderBy(a, b, c)
      .limit(limit)
  );
};
