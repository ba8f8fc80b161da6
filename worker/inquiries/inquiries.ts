import { and, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { today } from "../../schema/calendar.ts";
import type { inquiry, inquiryAnswer, inquiryAssignment, inquiryQuery } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { users } from "../../schema/tables/users.ts";
import { coveredBy } from "../absences/covered.ts";
import { leads } from "../actor.ts";
import { writerOf } from "../changes.ts";
import { Conflict, invalid, NotFound } from "../errors.ts";
import { decodeCursor, pageOf } from "../lists.ts";
import type { Scope, UserScope } from "../scope.ts";
import { activeCoach } from "../users/coaches.ts";

export type Inquiry = z.infer<typeof inquiry>;

/** Inquiries, the newest first: a coach's are those of their service areas and those assigned to them. Spam only when asked for. */
export const listInquiries = async (scope: UserScope, query: z.infer<typeof inquiryQuery>) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const rows = await selectInquiry(
    scope,
    and(
      knownTo(scope),
      query.status ? eq(inquiries.status, query.status) : sql`${inquiries.status} <> 'spam'`,
      query.municipality ? eq(inquiries.municipality, query.municipality) : undefined,
      key && sql`${inquiries.id} < ${key[0]}`,
    ),
  )
    .orderBy(sql`${inquiries.id} DESC`)
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.id]);
};

/** The statement that finds an inquiry another noun names, if this person may know of it; no row without an id. */
export const findKnownInquiry = (scope: UserScope, id: string | null | undefined) =>
  scope.db
    .select({ id: inquiries.id })
    .from(inquiries)
    .where(and(eq(inquiries.id, id ?? ""), knownTo(scope)));

/** One inquiry that this person may know of. Throws NotFound. */
export const getInquiry = async (scope: UserScope, id: string): Promise<Inquiry> => {
  const [row] = await selectInquiry(scope, and(eq(inquiries.id, id), knownTo(scope)));
  if (!row) throw new NotFound();
  return row;
};

/** Gives an inquiry to a coach or lead at work, or to another one. An answered one is no longer assigned. */
export const assignInquiry = async (
  scope: UserScope,
  id: string,
  version: number,
  { assignedTo }: z.infer<typeof inquiryAssignment>,
) => {
  const [[before], [coach]] = await scope.db.batch([
    selectInquiry(scope, and(eq(inquiries.id, id), knownTo(scope))),
    activeCoach(scope, assignedTo),
  ]);
  checkOpen(before, version, ["spam"]);
  if (!coach) throw invalid("assignedTo", "notACoach");
  return write(scope, id, version, { assignedTo, status: "assigned" }, { action: "inquiry.assigned", subjectId: id });
};

/** Records the answer that the employer was given. Whoever answers an unassigned inquiry takes it. */
export const answerInquiry = async (
  scope: UserScope,
  id: string,
  version: number,
  { answer }: z.infer<typeof inquiryAnswer>,
) => {
  const before = await getInquiry(scope, id);
  checkOpen(before, version);
  const change = {
    answer,
    status: "answered" as const,
    answeredAt: Date.now(),
    answeredBy: scope.actor.id,
    assignedTo: before.assignedTo ?? scope.actor.id,
  };
  return write(scope, id, version, change, { action: "inquiry.answered", subjectId: id });
};

/** What was kept aside as spam and proves to be an employer's is assigned to somebody, and goes on from there. */
function checkOpen(
  before: Inquiry | undefined,
  version: number,
  also: Inquiry["status"][] = [],
): asserts before is Inquiry {
  if (!before) throw new NotFound();
  if (before.version !== version) throw new Conflict("stale", before);
  if (!["new", "assigned", ...also].includes(before.status)) throw new Conflict("alreadyDone", before);
}

const write = writerOf(
  inquiries,
  (scope: UserScope, id) => selectInquiry(scope, eq(inquiries.id, id)),
  (row): Inquiry => row,
);

/** A coach knows the inquiries of their areas and their own, and those of whom they stand in for today; the lead all. */
export const knownTo = ({ actor }: UserScope): SQL | undefined => {
  if (leads(actor)) return isNull(inquiries.archivedAt);
  const own = coveredBy({ id: actor.id, leads: false, day: today() });
  return and(
    isNull(inquiries.archivedAt),
    sql`(${inquiries.assignedTo} IN ${own} OR ${inquiries.municipality} IN (SELECT municipality FROM service_areas WHERE user_id IN ${own}))`,
  );
};

const { answeredBy: _, archivedAt: __, contentKey: ___, ...columns } = getTableColumns(inquiries);

export const selectInquiry = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({ ...columns, assignee: users.name })
    .from(inquiries)
    .leftJoin(users, eq(users.id, inquiries.assignedTo))
    .where(where);
