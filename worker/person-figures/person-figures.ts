import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { personFiguresInput, personFiguresOfMonth } from "../../schema/person-figures.ts";
import { personFigures } from "../../schema/tables/person-figures.ts";
import { users } from "../../schema/tables/users.ts";
import { newId } from "../../schema/values/ids.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields } from "../platform/changes.ts";
import { Conflict, NotFound } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { recordIfChanged } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { forgetSettings } from "../settings/held.ts";
import { keepsParticipants, selectKeepsParticipants } from "../settings/participants.ts";
import { keepRemoved } from "../undo/keep.ts";

type Figures = z.infer<typeof personFiguresOfMonth>;

/** The months that somebody typed figures of persons in for, the latest first. */
export const listPersonFigures = async (scope: Scope, query: { limit: number; cursor?: string | undefined }) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const rows = await selectFigures(scope, key && sql`${personFigures.month} < ${key[0]}`)
    .orderBy(sql`${personFigures.month} DESC`)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.month]);
};

/** One month's. Throws NotFound where nobody typed any in. */
export const readPersonFigures = async (scope: Scope, month: string): Promise<Figures> => {
  const [row] = await selectFigures(scope, eq(personFigures.month, month));
  if (!row) throw new NotFound();
  return row;
};

/**
 * Types a month's figures in, over the version that was read: 0 where there is none. A month is typed in for the first time
 * only where participants are not kept: else they are counted. Throws Conflict figuresAreCounted, Conflict stale with what
 * stands.
 */
export const typePersonFigures = async (
  scope: UserScope,
  month: string,
  version: number,
  input: z.infer<typeof personFiguresInput>,
): Promise<Figures> => {
  const before = await find(scope, month);
  const told = { started: null, employed: null, ended: null, inCoaching: null, ...input };
  const { written, row, kept } = await batch(scope, {
    written: store(scope, month, version, told),
    event: recordIfChanged(scope, {
      action: "person-figures.changed",
      subjectId: month,
      fields: changedFields(before ?? {}, told),
    }),
    row: one(selectFigures(scope, eq(personFigures.month, month))),
    kept: one(selectKeepsParticipants(scope)),
  }).finally(forgetSettings);
  if (written.meta.changes === 0)
    throw kept?.on && !row ? new Conflict("figuresAreCounted") : new Conflict("stale", row);
  return row as Figures;
};

/** Takes a month's figures away, as when they were typed in for a wrong one. Answers the undo. Throws NotFound, Conflict stale. */
export const removePersonFigures = async (scope: UserScope, month: string, version: number): Promise<string> => {
  const undoId = newId();
  const which = sql`${personFigures.month} = ${month} AND ${personFigures.version} = ${version}`;
  const { removed, left } = await batch(scope, {
    kept: keepRemoved(scope, { undoId, kind: "person-figures.removed", noun: "person-figures" }, which),
    removed: scope.db.delete(personFigures).where(which),
    event: recordIfChanged(scope, { action: "person-figures.removed", subjectId: month }),
    left: one(selectFigures(scope, eq(personFigures.month, month))),
  }).finally(forgetSettings);
  if (removed.meta.changes > 0) return undoId;
  throw left ? new Conflict("stale", left) : new NotFound();
};

type Told = Pick<Figures, "started" | "employed" | "ended" | "inCoaching" | "source">;

const store = (scope: UserScope, month: string, version: number, told: Told) => {
  const now = Date.now();
  const row = { ...told, typedBy: scope.actor.id, updatedAt: now, version: version + 1 };
  const standing = sql`coalesce((SELECT version FROM person_figures WHERE month = ${month}), 0)`;
  const mayBegin = sql`(${version} > 0 OR NOT ${keepsParticipants})`;
  return insertWhere(
    scope,
    personFigures,
    { month, ...row, createdAt: now },
    sql`${standing} = ${version} AND ${mayBegin}`,
  ).onConflictDoUpdate({ target: personFigures.month, set: row });
};

const find = async (scope: Scope, month: string) => (await selectFigures(scope, eq(personFigures.month, month)))[0];

const { typedBy: typedById, ...columns } = getTableColumns(personFigures);

const selectFigures = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({ ...columns, typedById, typedBy: users.name })
    .from(personFigures)
    .innerJoin(users, eq(users.id, personFigures.typedBy))
    .where(where);
