import { and, desc, eq, gte, lt, lte, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { users } from "../../schema/tables/users.ts";
import { weeklyReviews } from "../../schema/tables/weekly-reviews.ts";
import { mondayOf, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import type { weeklyReview, weeklyReviewQuery, weeklyReviewSent } from "../../schema/weekly-reviews.ts";
import { batch, the } from "../platform/batch.ts";
import { checkWon } from "../platform/changes.ts";
import { Conflict, invalid, NotFound } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { recordIfChanged } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepRemoved } from "../undo/keep.ts";

type Review = z.infer<typeof weeklyReview>;

/** The reviewed weeks of a period, the latest first. */
export const listReviews = async (scope: Scope, query: z.infer<typeof weeklyReviewQuery>) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const rows = await selectReview(
    scope,
    and(
      query.from ? gte(weeklyReviews.isoWeek, query.from) : undefined,
      query.to ? lte(weeklyReviews.isoWeek, query.to) : undefined,
      key && lt(weeklyReviews.isoWeek, key[0]),
    ),
  )
    .orderBy(desc(weeklyReviews.isoWeek))
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.week]);
};

/**
 * A week's contacts have been gone through with the team: one row a week, however often it is sent. Throws InvalidInput for
 * a week that has not begun, Conflict alreadyDone where the review that stands has another note.
 */
export const recordReview = async (
  scope: UserScope,
  week: string,
  { note = null }: z.infer<typeof weeklyReviewSent>,
): Promise<{ row: Review; created: boolean }> => {
  if ((mondayOf(week) ?? "") > today()) throw invalid("week", "weekAhead");
  const id = newId();
  const now = Date.now();
  const { stored } = await batch(scope, {
    review: scope.db
      .insert(weeklyReviews)
      .values({ id, isoWeek: week, reviewedBy: scope.actor.id, note, createdAt: now, updatedAt: now })
      .onConflictDoNothing({ target: weeklyReviews.isoWeek }),
    event: recordIfChanged(scope, { action: "weekly-review.recorded", subjectId: id }),
    stored: the(selectReview(scope, eq(weeklyReviews.isoWeek, week))),
  });
  if (note !== null && note !== stored.note) throw new Conflict("alreadyDone", stored);
  return { row: stored, created: stored.id === id };
};

/** Takes a week's review back: it was a mistake. Answers the undo. Throws NotFound, Conflict stale. */
export const takeBackReview = async (scope: UserScope, week: string, version: number): Promise<string> => {
  const [before] = await selectReview(scope, eq(weeklyReviews.isoWeek, week));
  if (!before) throw new NotFound();
  const undoId = newId();
  const which = and(eq(weeklyReviews.id, before.id), eq(weeklyReviews.version, version));
  const { removed } = await batch(scope, {
    kept: keepRemoved(scope, { undoId, kind: "weekly-review.removed", noun: "weekly-review" }, which),
    removed: scope.db.delete(weeklyReviews).where(which),
    event: recordIfChanged(scope, { action: "weekly-review.removed", subjectId: before.id }),
  });
  checkWon(removed, before);
  return undoId;
};

/** The statement that finds reviews with the name of who made them. */
export const selectReview = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      id: weeklyReviews.id,
      week: weeklyReviews.isoWeek,
      reviewedBy: weeklyReviews.reviewedBy,
      reviewer: sql<string>`${users.name}`.as("reviewer"),
      note: weeklyReviews.note,
      createdAt: weeklyReviews.createdAt,
      updatedAt: weeklyReviews.updatedAt,
      version: weeklyReviews.version,
    })
    .from(weeklyReviews)
    .innerJoin(users, eq(users.id, weeklyReviews.reviewedBy))
    .where(where);
