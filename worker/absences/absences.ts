import { and, eq, gte, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import type { absence, absenceChange, absenceQuery, newAbsence } from "../../schema/absences.ts";
import { users } from "../../schema/tables/users.ts";
import { absences } from "../../schema/tables/working-time.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { leads } from "../platform/actor.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields, checkWon, guardedUpdate, writeChange } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, type FieldError, Forbidden, NotFound, refuse } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record, recordIfChanged } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepRemoved } from "../undo/keep.ts";
import { activeCoach } from "../users/coaches.ts";

type Absence = z.infer<typeof absence>;

/** The team's absences that are not over, the first to end first. */
export const listAbsences = async (scope: Scope, query: z.infer<typeof absenceQuery>) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await selectAbsence(
    scope,
    and(
      gte(absences.endsOn, query.from ?? today()),
      query.user ? eq(absences.userId, query.user) : undefined,
      key && sql`(${absences.endsOn}, ${absences.id}) > (${key[0]}, ${key[1]})`,
    ),
  )
    .orderBy(absences.endsOn, absences.id)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.endsOn, row.id]);
};

/** One absence. Throws NotFound. */
export const getAbsence = async (scope: Scope, id: string): Promise<Absence> => {
  const [row] = await selectAbsence(scope, eq(absences.id, id));
  if (!row) throw new NotFound();
  return row;
};

/** Somebody will be away: oneself, or anybody for the lead. Throws Forbidden, InvalidInput. */
export const createAbsence = async (scope: UserScope, input: z.infer<typeof newAbsence>) => {
  const userId = input.userId ?? scope.actor.id;
  if (userId !== scope.actor.id && !leads(scope.actor)) throw new Forbidden();
  return createOnce(scope, "absence", input, {
    load: () => ({ away: one(activeCoach(scope, userId)), substitute: one(activeCoach(scope, input.substituteId)) }),
    check: ({ away, substitute }) =>
      refuse([
        ...(away ? [] : [{ path: "userId", key: "notACoach" as const }]),
        ...absenceErrors({ ...input, userId }, substitute),
      ]),
    write: ({ id, now }) => [
      scope.db.insert(absences).values({ ...input, id, userId, createdAt: now, updatedAt: now }),
      record(scope, { action: "absence.created", subjectId: id }),
    ],
    read: (id) => selectAbsence(scope, eq(absences.id, id)),
    show: (row): Absence => row,
  });
};

/** Changes the days or the substitute of an absence of one's own (the lead: anybody's). */
export const changeAbsence = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof absenceChange>,
): Promise<Absence> => {
  const { before, substitute } = await batch(scope, {
    before: one(selectAbsence(scope, eq(absences.id, id))),
    substitute: one(activeCoach(scope, change.substituteId)),
  });
  checkOwn(scope, before, version);
  const kept = change.substituteId === undefined || change.substituteId === before.substituteId;
  refuse(absenceErrors({ ...before, ...change, ...(kept && { substituteId: null }) }, substitute));
  return writeChange(
    scope,
    guardedUpdate(scope, absences, id, version, change),
    { action: "absence.changed", subjectId: id, fields: changedFields(before, change) },
    selectAbsence(scope, eq(absences.id, id)),
    (row) => row,
  );
};

/** Takes an absence away, one's own (the lead: anybody's): it was a mistake, or did not come about. Answers the undo. */
export const removeAbsence = async (scope: UserScope, id: string, version: number): Promise<string> => {
  const [before] = await selectAbsence(scope, eq(absences.id, id));
  checkOwn(scope, before, version);
  const undoId = newId();
  const which = and(eq(absences.id, id), eq(absences.version, version));
  const { removed, current } = await batch(scope, {
    kept: keepRemoved(scope, { undoId, kind: "absence.removed", noun: "absence" }, which),
    removed: scope.db.delete(absences).where(which),
    event: recordIfChanged(scope, { action: "absence.removed", subjectId: id }),
    current: one(selectAbsence(scope, eq(absences.id, id))),
  });
  if (current) checkWon(removed, current);
  if (removed.meta.changes === 0) throw new NotFound();
  return undoId;
};

function checkOwn(scope: UserScope, before: Absence | undefined, version: number): asserts before is Absence {
  if (!before) throw new NotFound();
  if (before.userId !== scope.actor.id && !leads(scope.actor)) throw new Forbidden();
  if (before.version !== version) throw new Conflict("stale", before);
}

type Away = { userId: string; startsOn: string; endsOn: string; substituteId?: string | null | undefined };

/** What is wrong unless the days are in order and the substitute is somebody else at work. */
const absenceErrors = (
  { userId, startsOn, endsOn, substituteId }: Away,
  substitute: { id: string } | undefined,
): FieldError[] => {
  const errors: FieldError[] = [];
  if (endsOn < startsOn) errors.push({ path: "endsOn", key: "awayBackwards" });
  if (substituteId && substituteId === userId) errors.push({ path: "substituteId", key: "substituteForOneself" });
  else if (substituteId && !substitute) errors.push({ path: "substituteId", key: "notACoach" });
  return errors;
};

const substitutes = alias(users, "substitutes");

const selectAbsence = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      id: absences.id,
      userId: absences.userId,
      user: sql<string>`${users.name}`.as("away_name"),
      startsOn: absences.startsOn,
      endsOn: absences.endsOn,
      substituteId: absences.substituteId,
      substitute: sql<string | null>`${substitutes.name}`.as("substitute_name"),
      createdAt: absences.createdAt,
      updatedAt: absences.updatedAt,
      version: absences.version,
    })
    .from(absences)
    .innerJoin(users, eq(users.id, absences.userId))
    .leftJoin(substitutes, eq(substitutes.id, absences.substituteId))
    .where(where);
