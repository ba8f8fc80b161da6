import { and, eq, getTableColumns, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { followUp, followUpChange, followUpQuery, newFollowUp } from "../../schema/follow-ups.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { employers } from "../../schema/tables/employers.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { placements } from "../../schema/tables/placements.ts";
import { users } from "../../schema/tables/users.ts";
import { today } from "../../schema/values/calendar.ts";
import { coveredBy } from "../access/covered.ts";
import { findEmployer } from "../employers/employers.ts";
import { leads } from "../platform/actor.ts";
import { one } from "../platform/batch.ts";
import { changedFields, writerOf } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, type FieldError, Forbidden, invalid, NotFound, refuse } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { changeUndoably } from "../undo/change.ts";
import type { Undoable } from "../undo/keep.ts";
import { activeCoach } from "../users/coaches.ts";

export type FollowUp = z.infer<typeof followUp>;

/** Follow-ups: the open ones by their day, the oldest first; the done ones by the day they were done, the newest first. */
export const listFollowUps = async (scope: Scope, query: z.infer<typeof followUpQuery>) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const open = query.state === "open";
  const day = open ? followUps.dueOn : followUps.completedOn;
  const rows = await selectFollowUp(
    scope,
    and(
      isNull(followUps.archivedAt),
      open ? isNull(followUps.completedAt) : isNotNull(followUps.completedAt),
      query.mine === "true" ? sql`${followUps.coachId} IN ${coveredBy(whoseOf(scope))}` : undefined,
      query.coach ? eq(followUps.coachId, query.coach) : undefined,
      query.employer ? eq(followUps.employerId, query.employer) : undefined,
      query.until ? sql`${followUps.dueOn} <= ${query.until}` : undefined,
      key && sql`(${day}, ${followUps.id}) ${sql.raw(open ? ">" : "<")} (${key[0]}, ${key[1]})`,
    ),
  )
    .orderBy(open ? sql`${day}, ${followUps.id}` : sql`${day} DESC, ${followUps.id} DESC`)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.completedOn ?? row.dueOn, row.id]);
};

/** One follow-up. Throws NotFound. */
export const getFollowUp = async (scope: Scope, id: string): Promise<FollowUp> => {
  const [row] = await selectFollowUp(scope, and(eq(followUps.id, id), isNull(followUps.archivedAt)));
  if (!row) throw new NotFound();
  return row;
};

/** Promises something to an employer by a day that is not past. */
export const createFollowUp = (scope: UserScope, input: z.infer<typeof newFollowUp>) => {
  const coachId = input.coachId ?? scope.actor.id;
  return createOnce(scope, "follow-up", input, {
    load: () => ({
      coach: one(activeCoach(scope, coachId)),
      employer: one(findEmployer(scope, input.employerId)),
      contact: one(
        scope.db
          .select({ employerId: contacts.employerId })
          .from(contacts)
          .where(eq(contacts.id, input.contactId ?? "")),
      ),
      placement: one(
        scope.db
          .select({ employerId: placements.employerId })
          .from(placements)
          .where(eq(placements.id, input.placementId ?? "")),
      ),
    }),
    check: ({ coach, employer, contact, placement }) => {
      const errors: FieldError[] = [];
      if (!employer) errors.push({ path: "employerId", key: "unknownRow" });
      if (!coach) errors.push({ path: "coachId", key: "notACoach" });
      if (input.contactId && contact?.employerId !== input.employerId)
        errors.push({ path: "contactId", key: "notOfEmployer" });
      if (input.placementId && placement?.employerId !== input.employerId)
        errors.push({ path: "placementId", key: "notOfEmployer" });
      if (input.dueOn < today()) errors.push({ path: "dueOn", key: "pastDay" });
      refuse(errors);
    },
    write: ({ id, now }) => [
      scope.db.insert(followUps).values({ ...input, id, coachId, origin: "manual", createdAt: now, updatedAt: now }),
      record(scope, { action: "follow-up.created", subjectId: id }),
    ],
    read: (id) => selectFollowUp(scope, eq(followUps.id, id)),
    show: (row): FollowUp => row,
  });
};

/** Moves an open follow-up to another day, coach or wording; the day and the coach can be taken back. */
export const changeFollowUp = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof followUpChange>,
): Promise<Undoable<FollowUp>> => {
  const before = await ownFollowUp(scope, id, version);
  if (before.completedAt !== null) throw new Conflict("alreadyDone", before);
  if (change.dueOn && change.dueOn !== before.dueOn && change.dueOn < today()) throw invalid("dueOn", "pastDay");
  const after = { ...before, ...change };
  if (after.kind === "meeting" && !after.dueTime) throw invalid("dueTime", "meetingTime");
  if (change.coachId && change.coachId !== before.coachId) {
    const [coach] = await activeCoach(scope, change.coachId);
    if (!coach) throw invalid("coachId", "notACoach");
  }
  const fields = changedFields(before, change);
  const given = fields.includes("coachId");
  if (!given && !fields.includes("dueOn") && !fields.includes("dueTime")) {
    const event = { action: "follow-up.changed" as const, subjectId: id, fields };
    return { row: await write(scope, id, version, change, event), undoId: undefined };
  }
  return changeUndoably(
    scope,
    {
      kind: given ? "follow-up.reassigned" : "follow-up.postponed",
      noun: "follow-up",
      table: followUps,
      id,
      version,
      change,
      before: { due_on: before.dueOn, due_time: before.dueTime, coach_id: before.coachId },
      event: { action: "follow-up.changed", fields },
    },
    selectFollowUp(scope, eq(followUps.id, id)),
    (row): FollowUp => row,
  );
};

/** The promise is kept. Throws Conflict alreadyDone with the row when it was done before. */
export const completeFollowUp = async (scope: UserScope, id: string, version: number): Promise<FollowUp> => {
  const before = await ownFollowUp(scope, id, version);
  if (before.completedAt !== null) throw new Conflict("alreadyDone", before);
  return write(
    scope,
    id,
    version,
    { completedAt: Date.now(), completedOn: today(), completedBy: scope.actor.id },
    { action: "follow-up.completed", subjectId: id },
  );
};

/** Takes a completion back: it was a slip of the thumb. */
export const reopenFollowUp = async (scope: UserScope, id: string, version: number): Promise<FollowUp> => {
  const before = await ownFollowUp(scope, id, version);
  if (before.completedAt === null) throw new Conflict("alreadyDone", before);
  return write(
    scope,
    id,
    version,
    { completedAt: null, completedOn: null, completedBy: null },
    { action: "follow-up.reopened", subjectId: id },
  );
};

/** The follow-up as it is now, if this person may act on it and read its latest version. */
export const ownFollowUp = async (scope: UserScope, id: string, version: number): Promise<FollowUp> => {
  const before = await getFollowUp(scope, id);
  if (!before.yours) throw new Forbidden();
  if (before.version !== version) throw new Conflict("stale", before);
  return before;
};

const write = writerOf(
  followUps,
  (scope: UserScope, id) => selectFollowUp(scope, eq(followUps.id, id)),
  (row): FollowUp => row,
);

const { completedBy: _, archivedAt: __, ruleKey, ...columns } = getTableColumns(followUps);

/** Whose follow-ups somebody looks after today. */
const whoseOf = ({ actor }: Scope) => ({
  id: actor.kind === "user" ? actor.id : "",
  leads: leads(actor),
  day: today(),
});

export const selectFollowUp = (scope: Scope, where: SQL | undefined) =>
  scope.db
    .select({
      ...columns,
      // The step is the last part of the key: term_ends:<placement>:30.
      step: sql<
        number | null
      >`CASE WHEN ${ruleKey} GLOB '*:*:[0-9]*' THEN CAST(substr(${ruleKey}, length(rtrim(${ruleKey}, '0123456789')) + 1) AS INTEGER) END`.as(
        "step",
      ),
      inquiryId: sql<
        string | null
      >`CASE WHEN ${followUps.rule} = 'inquiry_unanswered' THEN substr(${ruleKey}, 20, 36) END`.as("inquiry_id"),
      yours: (leads(scope.actor) ? sql`1` : sql`${followUps.coachId} IN ${coveredBy(whoseOf(scope))}`)
        .mapWith(Boolean)
        .as("yours"),
      employer: employers.name,
      coach: sql<string>`${users.name}`.as("coach"),
    })
    .from(followUps)
    .innerJoin(employers, eq(employers.id, followUps.employerId))
    .innerJoin(users, eq(users.id, followUps.coachId))
    .where(where);
