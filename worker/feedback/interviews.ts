import { and, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { type feedback, type feedbackChange, instrument, type newFeedback } from "../../schema/feedback.ts";
import { employers } from "../../schema/tables/employers.ts";
import { employerFeedback } from "../../schema/tables/feedback.ts";
import { today } from "../../schema/values/calendar.ts";
import { leads } from "../platform/actor.ts";
import { one } from "../platform/batch.ts";
import { changedFields, writerOf } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, type FieldError, invalid, NotFound, refuse, unknownRow } from "../platform/errors.ts";
import { record } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";

export type Feedback = z.infer<typeof feedback>;

/** Answers that a coach wrote down, for that coach and the lead; what an employer wrote nobody reads on its own. Throws NotFound. */
export const getFeedback = async (scope: UserScope, id: string): Promise<Feedback> => {
  const [row] = await selectFeedback(scope, id);
  if (row?.source !== "interview") throw new NotFound();
  if (row.recordedBy !== scope.actor.id && !leads(scope.actor)) throw new NotFound();
  return row;
};

/** Writes down what an employer told in an interview. */
export const recordInterview = (scope: UserScope, input: z.infer<typeof newFeedback>) =>
  createOnce(scope, "feedback", input, {
    load: () => ({ employer: one(findPlace(scope, input.employerId)) }),
    check: ({ employer }) => refuse([...(employer ? [] : [unknownRow("employerId")]), ...dayErrors(input)]),
    write: ({ id, now }, { employer }) => [
      scope.db.insert(employerFeedback).values({
        ...input,
        id,
        instrument,
        source: "interview",
        municipality: employer?.municipality,
        recordedBy: scope.actor.id,
        createdAt: now,
        updatedAt: now,
      }),
      record(scope, { action: "feedback.recorded", subjectId: id }),
    ],
    read: (id) => selectFeedback(scope, id),
    show: (row): Feedback => row,
  });

/** Corrects an interview's answers that have the expected version: the coach who wrote them down, or the lead. */
export const changeFeedback = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof feedbackChange>,
): Promise<Feedback> => {
  const before = await getFeedback(scope, id);
  if (before.version !== version) throw new Conflict("stale", before);
  const after = { ...before, ...change };
  refuse(dayErrors(after));
  if (after.uses.length === 0 && !after.worked && !after.improve && !after.other)
    throw invalid("uses", "answerSomething");
  const event = { action: "feedback.changed" as const, subjectId: id, fields: changedFields(before, change) };
  return write(scope, id, version, change, event);
};

const dayErrors = ({ givenOn }: { givenOn: string }): FieldError[] =>
  givenOn > today() ? [{ path: "givenOn", key: "notYet" }] : [];

const findPlace = ({ db }: UserScope, id: string) =>
  db
    .select({ municipality: employers.municipality })
    .from(employers)
    .where(and(eq(employers.id, id), isNull(employers.archivedAt)));

const { inquiryId: _, requestId: __, giver: ___, archivedAt: ____, ...columns } = getTableColumns(employerFeedback);

const selectFeedback = ({ db }: UserScope, id: string) =>
  db
    .select(columns)
    .from(employerFeedback)
    .where(and(eq(employerFeedback.id, id), sql`${employerFeedback.archivedAt} IS NULL`));

const write = writerOf(employerFeedback, selectFeedback, (row): Feedback => row);
