import { and, isNull, type SQL, sql } from "drizzle-orm";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { addDays, type Day } from "../../schema/values/calendar.ts";
import { areasOf, coveredBy, type Whose } from "../access/covered.ts";
import { selectFollowUp } from "../follow-ups/follow-ups.ts";
import { selectInquiry, waits } from "../inquiries/inquiries.ts";
import type { Scope } from "../platform/scope.ts";
import { isAtWork } from "../users/coaches.ts";

/** How many days ahead a day's page looks. */
const ahead = 7;

type Due = "overdue" | "today" | "next";

/** The statement that finds a person's open follow-ups of some kinds of day, as many of each, the first due first; everybody's without a person. */
export const selectDue = (scope: Scope, due: readonly Due[], day: Day, whose: Whose | undefined, limit: number) => {
  // Named, because a single day would otherwise be looked up among everybody's.
  const index = sql.raw(whose ? "follow_ups_open_of_coach" : "follow_ups_open");
  const firstOf = (each: Due) => sql`SELECT at FROM (SELECT rowid AS at FROM follow_ups INDEXED BY ${index}
    WHERE completed_at IS NULL AND archived_at IS NULL AND due_on ${daysOf(each, day)}
      ${whose ? sql`AND coach_id IN ${coveredBy(whose)}` : sql``}
    ORDER BY due_on, id LIMIT ${limit})`;
  const first = sql.join(due.map(firstOf), sql` UNION ALL `);
  return selectFollowUp(scope, sql`follow_ups.rowid IN (${first})`).orderBy(followUps.dueOn, followUps.id);
};

const daysOf = (due: Due, day: Day): SQL => {
  if (due === "overdue") return sql`< ${day}`;
  if (due === "today") return sql`= ${day}`;
  return sql`BETWEEN ${addDays(day, 1)} AND ${addDays(day, ahead)}`;
};

/** Follow-ups without those that remind of an inquiry which is told beside them: one thing waits once. */
export const toldOnce = <Due extends { inquiryId: string | null }>(
  followUps: readonly Due[],
  inquiries: readonly { id: string }[],
): Due[] => {
  const told = new Set(inquiries.map(({ id }) => id));
  return followUps.filter(({ inquiryId }) => inquiryId === null || !told.has(inquiryId));
};

/**
 * The statement that finds the inquiries that wait for a person, the nearest promise first: those given to them, and new
 * ones of their municipalities. The lead's are also new ones of municipalities that no coach at work takes care of.
 * Everybody's without a person.
 */
export const selectWaiting = (scope: Scope, whose: Whose | undefined, limit: number) =>
  selectIn(scope, waitingFor(whose, limit), limit);

/** The same, for the lead with what has passed its promise whoever has it: no employer waits unseen. */
export const selectSeen = (scope: Scope, whose: Whose | undefined, limit: number) => {
  const waiting = waitingFor(whose, limit);
  const seen = whose?.leads ? sql`${waiting} UNION ALL ${lateOn(whose.day, limit)}` : waiting;
  return selectIn(scope, seen, limit);
};

/** The statement that counts the inquiries that have passed their promise by a day, whoever has them. */
export const countLate = ({ db }: Scope, day: Day) =>
  db
    .select({ late: sql<number>`count(*)`.as("late") })
    .from(sql`inquiries INDEXED BY inquiries_promised`)
    .where(sql`${waits} AND promised_on < ${day}`);

const selectIn = (scope: Scope, ids: SQL, limit: number) =>
  selectInquiry(scope, and(isNull(inquiries.archivedAt), sql`${inquiries.id} IN (${ids})`))
    .orderBy(inquiries.promisedOn, inquiries.id)
    .limit(limit);

const lateOn = (day: Day, limit: number): SQL => sql`SELECT id FROM (
  SELECT id FROM inquiries INDEXED BY inquiries_promised
  WHERE ${waits} AND promised_on < ${day} ORDER BY promised_on, id LIMIT ${limit})`;

const waitingFor = (whose: Whose | undefined, limit: number): SQL => {
  if (!whose)
    return sql`SELECT id FROM (SELECT id FROM inquiries INDEXED BY inquiries_promised
      WHERE ${waits} ORDER BY promised_on, id LIMIT ${limit})`;
  const mine = coveredBy(whose);
  const theirs = areasOf(mine);
  return sql`
    SELECT id FROM inquiries INDEXED BY inquiries_assigned WHERE assigned_to IN ${mine} AND status = 'assigned'
    UNION ALL ${
      whose.leads
        ? oldestNew(sql`(municipality IN ${theirs} OR municipality NOT IN ${cared})`, limit)
        : sql`SELECT id FROM inquiries INDEXED BY inquiries_municipality WHERE status = 'new' AND municipality IN ${theirs}`
    }`;
};

/** Whoever looks after most municipalities goes along the index of a state, and stops at as many as are shown. */
const oldestNew = (which: SQL, limit: number): SQL => sql`SELECT id FROM (
  SELECT id FROM inquiries INDEXED BY inquiries_status
  WHERE status = 'new' AND archived_at IS NULL AND ${which} ORDER BY id LIMIT ${limit})`;

/** Municipalities that a coach or lead at work takes care of. */
const cared = areasOf(sql`(
  SELECT id FROM users WHERE ${isAtWork()})`);
