import { and, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import type {
  FinalReport,
  FrozenReport,
  finalReportChange,
  finalReportQuery,
  newFinalReport,
} from "../../schema/final-reports.ts";
import { chaptersIn } from "../../schema/report-chapters.ts";
import { finalReports } from "../../schema/tables/reports.ts";
import { users } from "../../schema/tables/users.ts";
import { today } from "../../schema/values/calendar.ts";
import { changedFields, writerOf } from "../platform/changes.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, type FieldError, invalid, NotFound, refuse } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { keepsParticipants } from "../settings/participants.ts";
import { archiveUndoably } from "../undo/change.ts";
import type { Undoable } from "../undo/keep.ts";
import { countReport, frozen } from "./figures.ts";

/** The reports that have been put together, the newest first; archived ones are left out. */
export const listFinalReports = async (scope: Scope, query: z.infer<typeof finalReportQuery>) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const rows = await selectReports(
    scope,
    and(isNull(finalReports.archivedAt), key && sql`${finalReports.id} < ${key[0]}`),
  )
    .orderBy(sql`${finalReports.id} DESC`)
    .limit(query.limit + 1);
  return pageOf(rows.map(shown), query.limit, (row) => [row.id]);
};

/** One report, without its figures. Throws NotFound. */
export const getFinalReport = async (scope: Scope, id: string): Promise<FinalReport> => {
  const [row] = await selectReport(scope, id);
  if (!row) throw new NotFound();
  return shown(row);
};

/** Puts a report together. Throws InvalidInput where a period ends before it begins. */
export const createFinalReport = (scope: UserScope, input: z.infer<typeof newFinalReport>) => {
  const { from, to, notes = {}, ...rest } = input;
  return createOnce(scope, "final-report", input, {
    check: () => refuse(dayErrors(input)),
    write: ({ id, now }) => [
      scope.db.insert(finalReports).values({
        ...rest,
        startsOn: from,
        endsOn: to,
        notes,
        id,
        createdBy: scope.actor.id,
        createdAt: now,
        updatedAt: now,
      }),
      record(scope, { action: "final-report.created", subjectId: id }),
    ],
    read: (id) => selectReport(scope, id),
    show: shown,
  });
};

/** Changes a report that has not been issued: its days, chapters and notes. */
export const changeFinalReport = async (
  scope: UserScope,
  id: string,
  version: number,
  change: z.infer<typeof finalReportChange>,
): Promise<FinalReport> => {
  const before = await openReport(scope, id, version);
  refuse(dayErrors({ ...before, ...change }));
  return write(scope, id, version, stored(change), {
    action: "final-report.changed",
    subjectId: id,
    fields: changedFields(before, change),
  });
};

/** Issues a report: from now on it and its figures are what they are at this moment. Throws InvalidInput where it holds too many. */
export const issueFinalReport = async (scope: UserScope, id: string, version: number): Promise<FinalReport> => {
  const before = await openReport(scope, id, version);
  const content = frozen(await countReport(scope, before));
  if (!fitsInOneRow(content)) throw invalid("to", "reportTooLong");
  const issued = {
    content,
    chapters: before.chapters,
    issuedOn: today(),
    issuedAt: Date.now(),
    issuedBy: scope.actor.id,
  };
  return write(scope, id, version, issued, { action: "final-report.issued", subjectId: id });
};

/** D1 stores at most two million bytes in a row; some are the notes'. Locally it would store more. */
export const fitsInOneRow = (content: FrozenReport): boolean =>
  new TextEncoder().encode(JSON.stringify(content)).length <= 1_800_000;

/** Takes a report off the list, issued or not. */
export const archiveFinalReport = async (
  scope: UserScope,
  id: string,
  version: number,
): Promise<Undoable<FinalReport>> => {
  await currentOf(scope, id, version);
  return archiveUndoably(
    scope,
    { noun: "final-report", table: finalReports, id, version },
    selectReport(scope, id),
    shown,
  );
};

type Days = {
  from: string;
  to: string;
  comparedFrom?: string | null | undefined;
  comparedTo?: string | null | undefined;
};

const dayErrors = ({ from, to, comparedFrom, comparedTo }: Days): FieldError[] => {
  const errors: FieldError[] = [];
  if (to < from) errors.push({ path: "to", key: "endBeforeStart" });
  if (!comparedFrom && comparedTo) errors.push({ path: "comparedFrom", key: "chooseDay" });
  if (comparedFrom && !comparedTo) errors.push({ path: "comparedTo", key: "chooseDay" });
  if (comparedFrom && comparedTo && comparedTo < comparedFrom)
    errors.push({ path: "comparedTo", key: "endBeforeStart" });
  return errors;
};

/** The days under the names of their columns. */
const stored = ({ from, to, ...rest }: z.infer<typeof finalReportChange>) => ({
  ...rest,
  ...(from !== undefined && { startsOn: from }),
  ...(to !== undefined && { endsOn: to }),
});

/** A report that may still change: issued, it is what it was. */
const openReport = async (scope: Scope, id: string, version: number): Promise<FinalReport> => {
  const before = await currentOf(scope, id, version);
  if (before.issuedAt !== null) throw new Conflict("alreadyDone", before);
  return before;
};

const currentOf = async (scope: Scope, id: string, version: number): Promise<FinalReport> => {
  const before = await getFinalReport(scope, id);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  if (before.version !== version) throw new Conflict("stale", before);
  return before;
};

const issuers = alias(users, "issuers");
const { content: _, createdBy: __, issuedBy: ___, startsOn, endsOn, ...columns } = getTableColumns(finalReports);

const selectReports = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({
      ...columns,
      from: sql<string>`${startsOn}`.as("first_day"),
      to: sql<string>`${endsOn}`.as("last_day"),
      createdBy: sql<string>`${users.name}`.as("creator_name"),
      issuedBy: sql<string | null>`${issuers.name}`.as("issuer_name"),
      kept: sql<number>`${keepsParticipants}`.as("kept"),
    })
    .from(finalReports)
    .innerJoin(users, eq(users.id, finalReports.createdBy))
    .leftJoin(issuers, eq(issuers.id, finalReports.issuedBy))
    .where(where);

type Stored = Awaited<ReturnType<typeof selectReports>>[number];

/** A draft has the chapters that the team has something to tell in; the others are kept for when they come back. */
const shown = ({ kept, ...row }: Stored): FinalReport => {
  const told = row.issuedAt === null ? chaptersIn(kept === 1) : row.chapters;
  return { ...row, chapters: row.chapters.filter((chapter) => told.includes(chapter)) };
};

const selectReport = (scope: Scope, id: string) => selectReports(scope, eq(finalReports.id, id));

const write = writerOf(finalReports, (scope: UserScope, id) => selectReport(scope, id), shown);
