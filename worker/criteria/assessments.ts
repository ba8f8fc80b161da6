import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import {
  type Assessment,
  type AssessmentSummary,
  type assessmentChange,
  type assessmentQuery,
  type CriterionAssessment,
  criteria,
  type newAssessment,
} from "../../schema/criteria.ts";
import { criteriaAssessments as assessments } from "../../schema/tables/criteria.ts";
import { today } from "../../schema/values/calendar.ts";
import { changedFields, guardedUpdate, writeChange } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, type FieldError, NotFound, refuse } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { type NewEvent, record } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepsParticipants } from "../settings/participants.ts";
import { archiveUndoably } from "../undo/change.ts";
import type { Undoable } from "../undo/keep.ts";
import { readCriteriaEvidence } from "./evidence.ts";
import { rulesFor, rulesNow, rulesOf } from "./rules.ts";
import { outcomeOf } from "./sums.ts";

/** The team's self-assessments, the latest first; archived ones are left out. */
export const listAssessments = async ({ db }: Scope, query: z.infer<typeof assessmentQuery>) => {
  const key = decodeCursor(query.cursor, ["string", "string"]);
  const rows = await db
    .select({ ...summaryColumns, points: pointsColumn })
    .from(assessments)
    .where(
      and(
        isNull(assessments.archivedAt),
        key && sql`(${assessments.assessedOn}, ${assessments.id}) < (${key[0]}, ${key[1]})`,
      ),
    )
    .orderBy(sql`${assessments.assessedOn} DESC, ${assessments.id} DESC`)
    .limit(query.limit + 1);
  return pageOf(
    rows.map(({ points, ...row }): AssessmentSummary => ({ ...row, ...outcomeOf(asItems(points)) })),
    query.limit,
    (row) => [row.assessedOn, row.id],
  );
};

/** One assessment, with the finished one before it to compare with. Throws NotFound. */
export const getAssessment = async (scope: Scope, id: string): Promise<Assessment> => {
  const [row] = await selectAssessment(scope, id);
  if (!row) throw new NotFound();
  return shown(row);
};

/** Begins an assessment: points and notes may come later. */
export const createAssessment = (scope: UserScope, input: z.infer<typeof newAssessment>) =>
  createOnce(scope, "criteria-assessment", input, {
    check: () => refuse(dayErrors(input)),
    write: ({ id, now }) => [
      scope.db.insert(assessments).values({
        id,
        assessedOn: input.assessedOn,
        startsOn: input.from,
        endsOn: input.to,
        ruleSet: rulesNow.version,
        items: withChanges(nothingGiven, input.items),
        createdBy: scope.actor.id,
        createdAt: now,
        updatedAt: now,
      }),
      record(scope, { action: "criteria-assessment.created", subjectId: id }),
    ],
    read: (id) => selectAssessment(scope, id),
    show: shown,
  });

/** Changes the days, the points or the notes of an assessment that is not finished. */
export const changeAssessment = async (
  scope: UserScope,
  id: string,
  version: number,
  { items: sent, ...days }: z.infer<typeof assessmentChange>,
): Promise<Assessment> => {
  const before = await openOne(scope, id, version);
  refuse(dayErrors({ ...before, ...days }));
  const items = sent && { items: withChanges(before.items, sent) };
  return write(
    scope,
    id,
    version,
    { ...columnsOf(days), ...items },
    { action: "criteria-assessment.changed", subjectId: id, fields: changedFields(before, { ...days, ...items }) },
  );
};

/**
 * Finishes an assessment: all points are given, and what the data tells of its period on this day is kept with it, with the
 * version of the rules. From then on it changes no more. Throws InvalidInput where points are missing.
 */
export const finishAssessment = async (scope: UserScope, id: string, version: number): Promise<Assessment> => {
  const before = await openOne(scope, id, version);
  refuse(
    before.items.flatMap(({ points }, at): FieldError[] =>
      points === null ? [{ path: `items.${at}.points`, key: "choosePoints" }] : [],
    ),
  );
  const { items: told, rules } = await readCriteriaEvidence(scope, { from: before.from, to: before.to });
  const items = before.items.map((item) => ({
    ...item,
    evidence: told.find(({ criterion }) => criterion === item.criterion) ?? null,
  }));
  return write(
    scope,
    id,
    version,
    { items, ruleSet: rules.version, finishedAt: Date.now() },
    { action: "criteria-assessment.finished", subjectId: id },
  );
};

/** Takes an assessment off the list: it was a mistake, or was never needed. */
export const archiveAssessment = async (
  scope: UserScope,
  id: string,
  version: number,
): Promise<Undoable<Assessment>> => {
  const before = await getAssessment(scope, id);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  if (before.version !== version) throw new Conflict("stale", before);
  return archiveUndoably(
    scope,
    { noun: "criteria-assessment", table: assessments, id, version },
    selectAssessment(scope, id),
    shown,
  );
};

const openOne = async (scope: Scope, id: string, version: number): Promise<Assessment> => {
  const before = await getAssessment(scope, id);
  if (before.archivedAt !== null || before.finishedAt !== null) throw new Conflict("alreadyDone", before);
  if (before.version !== version) throw new Conflict("stale", before);
  return before;
};

type Days = { assessedOn: string; from: string; to: string };

/** Nobody assesses what has not been yet. */
const dayErrors = ({ assessedOn, from, to }: Days): FieldError[] => {
  const errors: FieldError[] = [];
  if (assessedOn > today()) errors.push({ path: "assessedOn", key: "notYet" });
  if (to > today()) errors.push({ path: "to", key: "notYet" });
  else if (to < from) errors.push({ path: "to", key: "endBeforeStart" });
  return errors;
};

const columnsOf = ({ assessedOn, from, to }: { [Day in keyof Days]?: string | undefined }) => ({
  ...(assessedOn !== undefined && { assessedOn }),
  ...(from !== undefined && { startsOn: from }),
  ...(to !== undefined && { endsOn: to }),
});

const nothingGiven: CriterionAssessment[] = criteria.map((criterion) => ({
  criterion,
  points: null,
  note: null,
  evidence: null,
}));

type Changed = NonNullable<z.infer<typeof assessmentChange>["items"]>;

/** All criteria, those that are named with what is said of them now: what is left out of one stays. */
const withChanges = (items: readonly CriterionAssessment[], changes: Changed = []): CriterionAssessment[] =>
  items.map((item) => {
    const { points = item.points, note = item.note } =
      changes.find(({ criterion }) => criterion === item.criterion) ?? {};
    return { ...item, points, note };
  });

/** The points alone, in the order of the criteria, as JSON: a list needs no notes. */
const pointsColumn = sql<string>`(SELECT json_group_array(value ->> 'points') FROM json_each(${assessments.items}))`.as(
  "points",
);
const asItems = (points: string): { points: number | null }[] =>
  (JSON.parse(points) as (number | null)[]).map((given) => ({ points: given }));

const summaryColumns = {
  id: assessments.id,
  assessedOn: assessments.assessedOn,
  from: assessments.startsOn,
  to: assessments.endsOn,
  finishedAt: assessments.finishedAt,
  archivedAt: assessments.archivedAt,
  createdAt: assessments.createdAt,
  updatedAt: assessments.updatedAt,
  version: assessments.version,
};

/** The finished assessment before a row of the table, as JSON of its id, its day and its points. */
const previousColumn = sql<string | null>`(SELECT json_array(earlier.id, earlier.assessed_on,
    (SELECT json_group_array(value ->> 'points') FROM json_each(earlier.items)))
  FROM criteria_assessments AS earlier
  WHERE (earlier.assessed_on, earlier.id) < (criteria_assessments.assessed_on, criteria_assessments.id)
    AND earlier.archived_at IS NULL AND earlier.finished_at IS NOT NULL
  ORDER BY earlier.assessed_on DESC, earlier.id DESC LIMIT 1)`.as("previous");

const selectAssessment = ({ db }: Scope, id: string) =>
  db
    .select({
      ...summaryColumns,
      items: assessments.items,
      ruleSet: assessments.ruleSet,
      previous: previousColumn,
      kept: sql<number>`${keepsParticipants}`.as("kept"),
    })
    .from(assessments)
    .where(eq(assessments.id, id));

type Stored = Awaited<ReturnType<typeof selectAssessment>>[number];

const shown = ({ ruleSet, previous, kept, ...row }: Stored): Assessment => ({
  ...row,
  ...outcomeOf(row.items),
  rules: rulesFor(rulesOf(ruleSet), kept === 1),
  previous: previous === null ? null : earlierOf(JSON.parse(previous)),
});

const earlierOf = ([id, assessedOn, given]: [string, string, (number | null)[]]) => ({
  id,
  assessedOn,
  ...outcomeOf(given.map((points) => ({ points }))),
  points: given,
});

const write = (
  scope: Scope,
  id: string,
  version: number,
  change: Partial<typeof assessments.$inferInsert>,
  event: NewEvent,
): Promise<Assessment> =>
  writeChange(scope, guardedUpdate(scope, assessments, id, version, change), event, selectAssessment(scope, id), shown);
