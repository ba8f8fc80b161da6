import { and, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employer, employerChange, newEmployer } from "../../schema/employers.ts";
import { employers, employerWords } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import { today } from "../../schema/values/calendar.ts";
import { indexWords } from "../../schema/values/folding.ts";
import { newId } from "../../schema/values/ids.ts";
import { employerNameColumns } from "../../schema/values/name-columns.ts";
import { byName } from "../../schema/values/sort-key.ts";
import { refuseRetired } from "../list-items/listed.ts";
import { batch, one } from "../platform/batch.ts";
import { changedFields, changedRow, guardedUpdate } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, NotFound, refuse } from "../platform/errors.ts";
import { insertFrom, insertWhere } from "../platform/insert.ts";
import { recordIfChanged, recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { archiveUndoably } from "../undo/change.ts";
import { keepOne, type Undoable } from "../undo/keep.ts";
import { activeCoach } from "../users/coaches.ts";
import { noSameName, refuseSameName, selectSameName } from "./same-name.ts";
import { findTags, forgetTags, insertTags, retiredTag, tagErrors, tagsOf } from "./tags.ts";

export type Employer = z.infer<typeof employer>;

/** One employer, archived ones too. Throws NotFound. */
export const getEmployer = async (scope: Scope, id: string): Promise<Employer> => {
  const [row] = await selectEmployer(scope, eq(employers.id, id));
  if (!row) throw new NotFound();
  return answer(row);
};

/**
 * Adds a workplace. The person who adds it answers for it, unless they name another coach. Throws Conflict sameNameExists
 * with those of the same name in the same municipality, unless the body says that it is another one.
 */
export const createEmployer = (scope: UserScope, input: z.infer<typeof newEmployer>) => {
  const responsibleCoachId = input.responsibleCoachId === undefined ? scope.actor.id : input.responsibleCoachId;
  const ownId = input.id ?? "";
  const created = createOnce(scope, "employer", input, {
    load: () => ({
      coach: one(activeCoach(scope, responsibleCoachId)),
      listed: findTags(scope, input.tags),
      sameName: selectSameName(scope, input, ownId),
    }),
    check: ({ coach, listed, sameName }) => {
      refuse([
        ...tagErrors(input.tags, listed),
        ...(responsibleCoachId && !coach ? [{ path: "responsibleCoachId", key: "notACoach" as const }] : []),
      ]);
      refuseSameName(sameName);
    },
    guard: { holds: noSameName(input, ownId) },
    write: ({ id, won }) => [
      ...insertEmployer(scope, { ...input, id, responsibleCoachId }, won),
      insertTags(scope, id, input.tags, won),
    ],
    read: (id) => selectEmployer(scope, eq(employers.id, id)),
    show: answer,
  });
  return refuseRetired(created, retiredTag());
};

type Added = Omit<z.infer<typeof newEmployer>, "id"> & { id: string };

/** A new workplace, its search words and its event, as statements for the batch of the verb that adds it, where `guard` holds. */
export const insertEmployer = (scope: UserScope, added: Added, guard: SQL) => {
  const { confirmedSeparate: _, ...employer } = added;
  const now = Date.now();
  const row = {
    ...employer,
    ...employerNameColumns(employer.name),
    ...(tellsNeeds(employer) && { needsKnownOn: today() }),
    createdAt: now,
    updatedAt: now,
  };
  return [
    insertWhere(scope, employers, row, guard),
    writeWords(scope, employer.id, employer.name, guard),
    recordWhere(scope, { action: "employer.created", subjectId: employer.id }, guard),
  ] as const;
};

/**
 * Changes an employer that has the expected version; given to another coach, it can be taken back. Throws NotFound, Conflict stale with the row
 * as it is.
 */
export const changeEmployer = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof employerChange>,
): Promise<Undoable<Employer>> => {
  const { before, coach, listed } = await batch(scope, {
    before: one(selectEmployer(scope, eq(employers.id, id))),
    coach: one(activeCoach(scope, change.responsibleCoachId)),
    listed: findTags(scope, change.tags),
  });
  if (!before) throw new NotFound();
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", answer(before));
  if (before.version !== version) throw new Conflict("stale", answer(before));
  const tagged = answer(before).tags.map((tag) => tag.id);
  const { tags = tagged, ...columnsChanged } = change;
  const added = tags.filter((tag) => !tagged.includes(tag));
  const fields = changedFields(
    { ...before, tags: tagged.toSorted() },
    { ...change, ...(change.tags && { tags: tags.toSorted() }) },
  );
  refuse([
    ...tagErrors(tags, listed, added),
    ...(change.responsibleCoachId && !coach && fields.includes("responsibleCoachId")
      ? [{ path: "responsibleCoachId", key: "notACoach" as const }]
      : []),
  ]);
  const renamed = change.name !== undefined && change.name !== before.name;
  const eventId = newId();
  const undoId = fields.includes("responsibleCoachId") ? newId() : undefined;
  const moved = { kind: "employer.moved", noun: "employer", rowId: id, versionAfter: version + 1 } as const;
  const changed = batch(scope, {
    written: guardedUpdate(scope, employers, id, version, {
      ...columnsChanged,
      ...(renamed && employerNameColumns(change.name as string)),
      ...(tellsNeeds(change) && { needsKnownOn: sql`coalesce(${employers.needsKnownOn}, ${today()})` }),
    }),
    event: recordIfChanged(scope, { id: eventId, action: "employer.changed", subjectId: id, fields }),
    undo: undoId !== undefined && [
      ...keepOne(
        scope,
        { ...moved, undoId, before: { responsible_coach_id: before.responsibleCoachId } },
        wasRecorded(eventId),
      ),
    ],
    words: renamed && [
      forgetWords(scope, id, wasRecorded(eventId)),
      writeWords(scope, id, change.name as string, wasRecorded(eventId)),
    ],
    tags: fields.includes("tags") && [
      forgetTags(scope, id, tags, wasRecorded(eventId)),
      insertTags(scope, id, added, wasRecorded(eventId)),
    ],
    row: one(selectEmployer(scope, eq(employers.id, id))),
  });
  const { written, row } = await refuseRetired(changed, retiredTag());
  return { row: changedRow(written, row, answer), undoId };
};

/** Archives an employer: it leaves the lists, its history stays. */
export const archiveEmployer = async (scope: UserScope, id: string, version: number): Promise<Undoable<Employer>> => {
  const before = await getEmployer(scope, id);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  if (before.version !== version) throw new Conflict("stale", before);
  return archiveUndoably(
    scope,
    { noun: "employer", table: employers, id, version },
    selectEmployer(scope, eq(employers.id, id)),
    answer,
  );
};

/** The statement that finds an employer whom another noun names; an archived one is not found. */
export const findEmployer = ({ db }: Scope, id: string) =>
  db
    .select({
      id: employers.id,
      doNotContactOn: employers.doNotContactOn,
      responsibleCoachId: employers.responsibleCoachId,
    })
    .from(employers)
    .where(and(eq(employers.id, id), isNull(employers.archivedAt)));

const {
  nameFolded: _,
  nameSort: __,
  foldedAs: ___,
  needsKnownOn: ____,
  doNotContactOn: _____,
  doNotContactReason: ______,
  doNotContactAskedBy: _______,
  doNotContactSetBy: ________,
  ...columns
} = getTableColumns(employers);

export const selectEmployer = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      ...columns,
      responsibleCoach: sql<string | null>`${users.name}`.as("responsible_coach"),
      doNotContact: sql<string | null>`CASE WHEN ${employers.doNotContactOn} IS NOT NULL THEN json_object(
        'since', ${employers.doNotContactOn}, 'reason', ${employers.doNotContactReason},
        'askedBy', ${employers.doNotContactAskedBy},
        'setBy', (SELECT setter.name FROM users setter WHERE setter.id = ${employers.doNotContactSetBy})) END`.as(
        "do_not_contact",
      ),
      tags: tagsOf(employers.id).as("tags"),
    })
    .from(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(where);

type Stored = Awaited<ReturnType<typeof selectEmployer>>[number];

export const answer = ({ doNotContact, tags, ...row }: Stored): Employer => ({
  ...row,
  tags: (JSON.parse(tags) as Employer["tags"]).toSorted(byTag),
  doNotContact: doNotContact === null ? null : JSON.parse(doNotContact),
});

const byTag = byName<Employer["tags"][number]>(({ name }) => name.fi);

const tellsNeeds = ({ needs, needsHours, needsSeason }: z.infer<typeof employerChange>): boolean =>
  Boolean(needs || needsHours || needsSeason);

/** Search rows of a name; `guard` is true only for the change that won, so that a lost race writes none. */
export const writeWords = (scope: Scope, id: string, name: string, guard: SQL = sql`1`) => {
  const { nameFolded, nameSort } = employerNameColumns(name);
  return insertFrom(
    scope,
    employerWords,
    { employerId: id, word: sql`value`, nameFolded, nameSort },
    sql`FROM json_each(${JSON.stringify(indexWords(name))}) WHERE ${guard}`,
  );
};

export const forgetWords = ({ db }: Scope, id: string, guard: SQL) =>
  db.delete(employerWords).where(and(eq(employerWords.employerId, id), guard));
