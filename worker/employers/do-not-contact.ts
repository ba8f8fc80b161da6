import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { doNotContact } from "../../schema/employers.ts";
import { employers } from "../../schema/tables/employers.ts";
import { today } from "../../schema/values/calendar.ts";
import { writerOf } from "../platform/changes.ts";
import { Conflict, invalid } from "../platform/errors.ts";
import type { UserScope } from "../platform/scope.ts";
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
export const liftDoNotContact = async (scope: UserScope, id: string, version: number): Promise<Employer> => {
  const before = await currentOf(scope, id, version);
  if (before.doNotContact === null) throw new Conflict("alreadyDone", before);
  return write(
    scope,
    id,
    version,
    { doNotContactOn: null, doNotContactReason: null, doNotContactAskedBy: null, doNotContactSetBy: null },
    { action: "employer.do-not-contact-lifted", subjectId: id },
  );
};

const currentOf = async (scope: UserScope, id: string, version: number): Promise<Employer> => {
  const before = await getEmployer(scope, id);
  if (before.version !== version) throw new Conflict("stale", before);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  return before;
};

const write = writerOf(employers, (scope: UserScope, id) => selectEmployer(scope, eq(employers.id, id)), answer);
