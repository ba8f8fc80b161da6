import { and, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { agreement, agreementChange, agreementQuery, newAgreement } from "../../schema/agreements.ts";
import { agreements } from "../../schema/tables/agreements.ts";
import { today } from "../../schema/values/calendar.ts";
import { findEmployer } from "../employers/employers.ts";
import { one } from "../platform/batch.ts";
import { changedFields, writerOf } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, type FieldError, NotFound, refuse, unknownRow } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { archiveUndoably } from "../undo/change.ts";
import type { Undoable } from "../undo/keep.ts";

export type Agreement = z.infer<typeof agreement>;

/** An employer's agreements, the last signed first; archived ones are left out. */
export const listAgreements = async ({ db }: Scope, query: z.infer<typeof agreementQuery>) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await db
    .select(columns)
    .from(agreements)
    .where(
      and(
        eq(agreements.employerId, query.employer),
        isNull(agreements.archivedAt),
        key && sql`(${agreements.signedOn}, ${agreements.id}) < (${key[0]}, ${key[1]})`,
      ),
    )
    .orderBy(sql`${agreements.signedOn} DESC, ${agreements.id} DESC`)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.signedOn, row.id]);
};

/** One agreement. Throws NotFound. */
export const getAgreement = async (scope: Scope, id: string): Promise<Agreement> => {
  const [row] = await selectAgreement(scope, id);
  if (!row) throw new NotFound();
  return row;
};

/** Writes down an agreement that has been signed. */
export const createAgreement = (scope: UserScope, input: z.infer<typeof newAgreement>) =>
  createOnce(scope, "agreement", input, {
    load: () => ({ employer: one(findEmployer(scope, input.employerId)) }),
    check: ({ employer }) => refuse([...(employer ? [] : [unknownRow("employerId")]), ...dayErrors(input)]),
    write: ({ id, now }) => [
      scope.db.insert(agreements).values({ ...input, id, createdBy: scope.actor.id, createdAt: now, updatedAt: now }),
      record(scope, { action: "agreement.created", subjectId: id }),
    ],
    read: (id) => selectAgreement(scope, id),
    show: (row): Agreement => row,
  });

/** Corrects an agreement that has the expected version, or gives it another last day. */
export const changeAgreement = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof agreementChange>,
): Promise<Agreement> => {
  const before = await currentOf(scope, id, version);
  refuse(dayErrors({ ...before, ...change }));
  return write(scope, id, version, change, {
    action: "agreement.changed",
    subjectId: id,
    fields: changedFields(before, change),
  });
};

/** Archives an agreement that was written down by mistake: the employer's stage no longer stands on it. */
export const archiveAgreement = async (scope: UserScope, id: string, version: number): Promise<Undoable<Agreement>> => {
  await currentOf(scope, id, version);
  return archiveUndoably(
    scope,
    { noun: "agreement", table: agreements, id, version },
    selectAgreement(scope, id),
    (row): Agreement => row,
  );
};

type Days = { signedOn: string; validUntil?: string | null | undefined };

/** What has not been signed yet is no agreement; one may well end before it is written down here. */
const dayErrors = ({ signedOn, validUntil }: Days): FieldError[] => {
  if (signedOn > today()) return [{ path: "signedOn", key: "notYet" }];
  return validUntil && validUntil < signedOn ? [{ path: "validUntil", key: "endBeforeStart" }] : [];
};

const currentOf = async (scope: Scope, id: string, version: number): Promise<Agreement> => {
  const before = await getAgreement(scope, id);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  if (before.version !== version) throw new Conflict("stale", before);
  return before;
};

const write = writerOf(
  agreements,
  (scope: UserScope, id) => selectAgreement(scope, id),
  (row): Agreement => row,
);

const { createdBy: _, municipality: __, ...columns } = getTableColumns(agreements);

const selectAgreement = ({ db }: Scope, id: string) => db.select(columns).from(agreements).where(eq(agreements.id, id));
