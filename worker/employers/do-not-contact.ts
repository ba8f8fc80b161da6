import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { doNotContact } from "../../schema/employers.ts";
import { employers } from "../../schema/tables/employers.ts";
import { today } from "../../schema/values/calendar.ts";
import { batch, one } from "../platform/batch.ts";
import { writerOf } from "../platform/changes.ts";
import { Conflict, invalid, NotFound } from "../platform/errors.ts";
import type { UserScope } from "../platform/scope.ts";
import { changeUndoably } from "../undo/change.ts";
import type { Undoable } from "../undo/keep.ts";
import { answer, type Employer, getEmployer, selectEmployer } from "./employers.ts";

/**
 * Leaves an employer alone, as it has asked, or corrects what was written about it. Whoever writes it answers for it.
 * Throws NotFound, Conflict stale or alreadyDone with the row, InvalidInput for a day to come.
 */
export const setDoNotContact = async (
  scope: UserScope,
  id: string,
  version: number,
  { reason, askedBy = null, since = today() }: z.infer<typeof doNotContact>,
): Promise<Employer> => {
  await currentOf(scope, id, version);
  if (since > today()) throw invalid("since", "notYet");
  return write(
    scope,
    id,
    version,
    {
      doNotContactOn: since,
      doNotContactReason: reason,
      doNotContactAskedBy: askedBy,
      doNotContactSetBy: scope.actor.id,
    },
    { action: "employer.do-not-contact-set", subjectId: id },
  );
};

/** Lifts it: the employer may be contacted again. Throws Conflict alreadyDone when it may be already. */
export const liftDoNotContact = async (scope: UserScope, id: string, version: number): Promise<Undoable<Employer>> => {
  const { before, setBy } = await batch(scope, {
    before: one(selectEmployer(scope, eq(employers.id, id))),
    setBy: one(scope.db.select({ id: employers.doNotContactSetBy }).from(employers).where(eq(employers.id, id))),
  });
  const { doNotContact } = checked(before && answer(before), version);
  if (doNotContact === null) throw new Conflict("alreadyDone", before && answer(before));
  const kind = "employer.do-not-contact-lifted";
  return changeUndoably(
    scope,
    {
      kind,
      noun: "employer",
      table: employers,
      id,
      version,
      change: { doNotContactOn: null, doNotContactReason: null, doNotContactAskedBy: null, doNotContactSetBy: null },
      before: {
        do_not_contact_on: doNotContact.since,
        do_not_contact_reason: doNotContact.reason,
        do_not_contact_asked_by: doNotContact.askedBy,
        do_not_contact_set_by: setBy?.id ?? null,
      },
      event: { action: kind },
    },
    selectEmployer(scope, eq(employers.id, id)),
    answer,
  );
};

const currentOf = async (scope: UserScope, id: string, version: number): Promise<Employer> =>
  checked(await getEmployer(scope, id), version);

const checked = (before: Employer | undefined, version: number): Employer => {
  if (!before) throw new NotFound();
  if (before.version !== version) throw new Conflict("stale", before);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  return before;
};

const write = writerOf(employers, (scope: UserScope, id) => selectEmployer(scope, eq(employers.id, id)), answer);
