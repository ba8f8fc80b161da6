import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { employers } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { likelyNames } from "../../schema/values/folding.ts";
import { sortKey } from "../../schema/values/sort-key.ts";
import { Conflict } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";

/** An employer that is about to be added; `confirmedSeparate` says that it is another one than those of its name there. */
type Added = { name: string; municipality: string; confirmedSeparate?: boolean | undefined };

/** The statement that finds those of the same municipality whose name differs in nothing but its legal form. */
export const selectSameName = ({ db }: Scope, added: Added, ownId: string) =>
  db
    .select({
      id: employers.id,
      name: employers.name,
      municipality: employers.municipality,
      businessId: employers.businessId,
      responsibleCoach: sql<string | null>`${users.name}`.as("responsible_coach"),
      doNotContactSince: employers.doNotContactOn,
    })
    .from(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(and(sameName(added, ownId), sql`NOT ${confirmed(added)}`))
    .orderBy(employers.nameSort, employers.id)
    .limit(5);

type SameName = Awaited<ReturnType<typeof selectSameName>>;

/** Throws Conflict sameNameExists with those that `selectSameName` found, if any. */
export const refuseSameName = (found: SameName): void => {
  if (found.length > 0) throw new Conflict("sameNameExists", { items: found });
};

/** The same as a condition of the write, so that of two who add it at once the second is asked. */
export const noSameName = (added: Added, ownId: string): SQL =>
  sql`(${confirmed(added)} OR NOT EXISTS (SELECT 1 FROM employers WHERE ${sameName(added, ownId)}))`;

const sameName = ({ name, municipality }: Added, ownId: string) =>
  and(
    eq(employers.municipality, municipality),
    sql`${employers.nameSort} IN (SELECT value FROM json_each(${JSON.stringify(likelyNames(name).map(sortKey))}))`,
    isNull(employers.archivedAt),
    ne(employers.id, ownId),
  );

const confirmed = ({ confirmedSeparate = false }: Added): SQL => sql`${confirmedSeparate ? 1 : 0}`;
