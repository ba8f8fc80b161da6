import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { inquiry, inquiryCounts, inquiryQuery } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { users } from "../../schema/tables/users.ts";
import { today } from "../../schema/values/calendar.ts";
import type { Whose } from "../access/covered.ts";
import { inquiriesKnownOn, inquiriesKnownTo } from "../access/inquiries.ts";
import { leads } from "../platform/actor.ts";
import { batch, the } from "../platform/batch.ts";
import { Conflict, NotFound } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import type { Scope, UserScope } from "../platform/scope.ts";

export type Inquiry = z.infer<typeof inquiry>;

/**
 * Inquiries: a coach's are those of their service areas, those assigned to them and those they wrote down themselves. The
 * newest first, or of those that wait, or are to be looked at, the nearest promise first. Spam only when asked for.
 */
export const listInquiries = async (scope: UserScope, query: z.infer<typeof inquiryQuery>) =>
  query.waiting || query.suspected ? listPromised(scope, query) : listNewest(scope, query);

const listNewest = async (scope: UserScope, query: z.infer<typeof inquiryQuery>) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const rows = await selectInquiry(
    scope,
    and(
      inquiriesKnownTo(scope.actor),
      query.status ? eq(inquiries.status, query.status) : sql`${inquiries.status} <> 'spam'`,
      query.municipality ? eq(inquiries.municipality, query.municipality) : undefined,
      key && sql`${inquiries.id} < ${key[0]}`,
    ),
  )
    .orderBy(sql`${inquiries.id} DESC`)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.id]);
};

const listPromised = async (scope: UserScope, query: z.infer<typeof inquiryQuery>) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await selectInquiry(
    scope,
    and(
      inquiriesKnownTo(scope.actor),
      query.suspected ? suspected : waits,
      query.status ? eq(inquiries.status, query.status) : undefined,
      query.municipality ? eq(inquiries.municipality, query.municipality) : undefined,
      key && laterThan(key),
    ),
  )
    .orderBy(inquiries.promisedOn, inquiries.id)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.promisedOn ?? "", row.id]);
};

/** Those whose promise has not been counted yet stand first. */
const laterThan = ([promisedOn, id]: readonly [string, string]): SQL =>
  promisedOn === ""
    ? sql`(inquiries.promised_on IS NOT NULL OR inquiries.id > ${id})`
    : sql`(inquiries.promised_on, inquiries.id) > (${promisedOn}, ${id})`;

/** How many of those one knows of wait, are nobody's yet, and are past their promised day; and how many are to be looked at. */
export const countInquiries = async (scope: UserScope): Promise<z.infer<typeof inquiryCounts>> => {
  const { counts, aside } = await batch(scope, {
    counts: the(selectCounts(scope)),
    aside: the(countSuspected(scope, { id: scope.actor.id, leads: leads(scope.actor), day: today() })),
  });
  return { ...counts, suspected: aside.n };
};

const selectCounts = (scope: UserScope) =>
  scope.db
    .select({
      waiting: sql<number>`count(*)`.as("waiting"),
      unassigned: sql<number>`count(*) FILTER (WHERE status = 'new')`.as("unassigned"),
      late: sql<number>`count(*) FILTER (WHERE promised_on < ${today()})`.as("late"),
    })
    .from(sql`inquiries INDEXED BY inquiries_promised`)
    .where(and(waits, inquiriesKnownTo(scope.actor)));

/** The statement that counts what a person knows of that is to be looked at, with the nearest promise among it; of what came before an instant, where one is given. */
export const countSuspected = ({ db }: Scope, whose: Whose, before?: number) =>
  db
    .select({
      n: sql<number>`count(*)`.as("n"),
      promisedOn: sql<string | null>`min(promised_on)`.as("promised_on"),
    })
    .from(sql`inquiries INDEXED BY inquiries_suspected`)
    .where(and(suspected, inquiriesKnownOn(whose), before === undefined ? undefined : sql`created_at < ${before}`));

/** What `isSuspected` says, written as the index has it. */
export const suspected = sql`inquiries.status = 'spam' AND inquiries.spam_sign NOT IN ('honeypot', 'marked')
  AND inquiries.archived_at IS NULL AND inquiries.erased_at IS NULL`;

/** Written as the index of those that wait has it, or the planner would not take it. */
export const waits = sql`inquiries.status IN ('new', 'assigned') AND inquiries.archived_at IS NULL`;

/** What keeps an inquiry aside, once its sender wrote more: also what was put away for good is looked at again then. */
export const signsAfterWriting = sql`CASE WHEN inquiries.status = 'spam' AND inquiries.spam_sign IN ('honeypot', 'marked')
  THEN 'returned' ELSE inquiries.spam_sign END`;

/** One inquiry that this person may know of. Throws NotFound. */
export const getInquiry = async (scope: UserScope, id: string): Promise<Inquiry> => {
  const [row] = await selectKnown(scope, id);
  if (!row) throw new NotFound();
  return row;
};

/** The statement that finds one inquiry, if this person may know of it. */
export const selectKnown = (scope: UserScope, id: string) =>
  selectInquiry(scope, and(eq(inquiries.id, id), inquiriesKnownTo(scope.actor)));

/** Throws NotFound, Conflict stale, and Conflict alreadyDone unless the inquiry is in one of these states. */
export function mustBe(
  before: Inquiry | undefined,
  version: number,
  states: readonly Inquiry["status"][],
): asserts before is Inquiry {
  if (!before) throw new NotFound();
  if (before.version !== version) throw new Conflict("stale", before);
  if (!states.includes(before.status)) throw new Conflict("alreadyDone", before);
}

const { answeredBy: _, archivedAt: __, contentKey: ___, contactedOn: ____, ...columns } = getTableColumns(inquiries);

export const selectInquiry = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({ ...columns, assignee: users.name })
    .from(inquiries)
    .leftJoin(users, eq(users.id, inquiries.assignedTo))
    .where(where);
