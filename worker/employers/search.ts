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
/** A source with its place among all, and the key after which it goes on. */
type Placed = Source & { place: number; after: readonly string[] };
type Row = Awaited<ReturnType<typeof selectFrom>>[number];

/** How many rows at most the sources after the first are asked for at once: what finds a person reads more for each. */
const mostAtOnce = 25;

/**
 * Employers by what was typed, source after source: whose words begin so, those again for whoever types no å ä ö, then by
 * whom one knows there, by telephone and by business id. Each source is a range of an index that is in the order answered,
 * so a page reads what it answers and stops. A page that ends within the later sources may be shorter than its limit.
 */
export const findEmployers = async (scope: Scope, query: Query, q: string) => {
  const [at = 0, ...key] = decodeCursor(query.cursor, ["number", "string", "string", "string"]) ?? [];
  const sources = sourcesOf(q)
    .map((source, place): Placed => ({ ...source, place, after: place === at ? key : [] }))
    .slice(at);
  const rows: Row[] = [];
  // Mostly the first tells enough; the last are asked only where those before them have come to their end.
  for (const asked of [sources.slice(0, 1), sources.slice(1, 3), sources.slice(3)]) {
    const left = query.limit + 1 - rows.length;
    const limit = asked[0]?.place === 0 ? left : Math.min(left, mostAtOnce);
    const found = await readEach(scope, query, asked, limit);
    const cut = found.findIndex((each) => each.length === limit);
    rows.push(...(cut < 0 ? found : found.slice(0, cut + 1)).flat());
    // A source that gave all it was asked for has more, and those after it wait.
    if (cut >= 0 || rows.length > query.limit) return pageOf(rows, query.limit, true);
  }
  return pageOf(rows, query.limit, false);
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

const selectFrom = (scope: Scope, query: Query, source: Placed, limit: number) => {
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
          source.after.length > 0
            ? sql`(${a}, ${b}, ${c}) > (${source.after[0]}, ${source.after[1]}, ${source.after[2]})`
            : undefined,
          filtered(query),
        ),
      )
      .orderBy(a, b, c)
      .limit(limit)
  );
};
