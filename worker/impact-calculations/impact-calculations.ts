import { eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type {
  ImpactParameters,
  ImpactResult,
  impactCalculation,
  impactPreviewInput,
  impactQuery,
  newImpactCalculation,
} from "../../schema/impact.ts";
import { impactCalculations } from "../../schema/tables/impact.ts";
import { users } from "../../schema/tables/users.ts";
import { today } from "../../schema/values/calendar.ts";
import { createOnce } from "../platform/creations.ts";
import { Conflict, type FieldError, invalid, NotFound, refuse } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { record } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import type { Asked } from "../reports/period.ts";
import { archiveUndoably } from "../undo/change.ts";
import type { Undoable } from "../undo/keep.ts";
import { effectOf, type WorkGroup } from "./effect.ts";
import { selectWork, workGroups } from "./work.ts";

type ImpactCalculation = z.infer<typeof impactCalculation>;
type Question = z.infer<typeof impactPreviewInput>;

/** Saved calculations, the newest first, without their numbers; archived ones are left out. */
export const listImpactCalculations = async (scope: Scope, query: z.infer<typeof impactQuery>) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const { parameters: _, result: __, ...listed } = columns;
  const rows = await scope.db
    .select(listed)
    .from(impactCalculations)
    .innerJoin(users, eq(users.id, impactCalculations.createdBy))
    .where(
      sql`${isNull(impactCalculations.archivedAt)} AND ${key ? sql`${impactCalculations.id} < ${key[0]}` : sql`1`}`,
    )
    .orderBy(sql`${impactCalculations.id} DESC`)
    .limit(query.limit + 1);
  return pageOf(rows.map(placed), query.limit, (row) => [row.id]);
};

/** One calculation, archived or not. Throws NotFound. */
export const getImpactCalculation = async (scope: Scope, id: string): Promise<ImpactCalculation> => {
  const [row] = await selectCalculation(scope, id);
  if (!row) throw new NotFound();
  return placed(row);
};

/** Works an effect out and keeps nothing. */
export const previewImpact = async ({ db }: Scope, question: Question): Promise<{ result: ImpactResult }> => {
  const groups = workGroups(await selectWork(db, askedOf(question)));
  return { result: calculate(groups, question.parameters) };
};

/** Works an effect out and keeps it with every parameter, each of which must say where it comes from and as of when. */
export const saveImpact = (scope: UserScope, input: z.infer<typeof newImpactCalculation>) =>
  createOnce(scope, "impact-calculation", input, {
    load: () => ({ work: selectWork(scope.db, askedOf(input)) }),
    check: () => refuse(untold(input.parameters)),
    write: ({ id, now }, { work }) => {
      const result = calculate(workGroups(work), input.parameters);
      const stamps = { calculatedOn: today(), createdBy: scope.actor.id, createdAt: now, updatedAt: now };
      return [
        scope.db.insert(impactCalculations).values({ ...input, ...stamps, id, result }),
        record(scope, { action: "impact-calculation.created", subjectId: id }),
      ];
    },
    read: (id) => selectCalculation(scope, id),
    show: placed,
  });

/** Takes a calculation off the list; whoever has its address still reads it. */
export const archiveImpact = async (
  scope: UserScope,
  id: string,
  version: number,
): Promise<Undoable<ImpactCalculation>> => {
  const before = await getImpactCalculation(scope, id);
  if (before.archivedAt !== null) throw new Conflict("alreadyDone", before);
  if (before.version !== version) throw new Conflict("stale", before);
  const table = impactCalculations;
  return archiveUndoably(
    scope,
    { noun: "impact-calculation", table, id, version },
    selectCalculation(scope, id),
    placed<Stored>,
  );
};

/** Throws InvalidInput where the period ends before it begins, or has not ended yet. */
const askedOf = ({ startsOn, endsOn, municipality }: Question): Asked => {
  if (endsOn < startsOn) throw invalid("endsOn", "endBeforeStart");
  if (endsOn > today()) throw invalid("endsOn", "notYet");
  return { from: startsOn, to: endsOn, municipality: municipality ?? undefined };
};

/** Hours that nobody has written down are never made up: whoever asks says what to take for them. */
const calculate = (groups: readonly WorkGroup[], parameters: ImpactParameters): ImpactResult => {
  const result = effectOf(groups, parameters);
  if (result.missing > 0 && parameters.assumedHours === null)
    throw invalid("parameters.assumedHours.low", "assumeHours", { count: result.missing });
  return result;
};

const untold = (parameters: ImpactParameters): FieldError[] =>
  Object.entries(parameters).flatMap(([name, value]) => {
    if (value === null) return [];
    const at = `parameters.${name}`;
    return [
      ...(value.source === null ? [{ path: `${at}.source`, key: "writeSource" as const }] : []),
      ...(value.dated === null ? [{ path: `${at}.dated`, key: "chooseDay" as const }] : []),
    ];
  });

const { createdBy: _, ...own } = getTableColumns(impactCalculations);
const columns = { ...own, createdBy: sql<string>`${users.name}`.as("created_by_name") };

const selectCalculation = ({ db }: Scope, id: string) =>
  db
    .select(columns)
    .from(impactCalculations)
    .innerJoin(users, eq(users.id, impactCalculations.createdBy))
    .where(eq(impactCalculations.id, id));

type Stored = Awaited<ReturnType<typeof selectCalculation>>[number];

/** The municipality was checked when it was stored. */
const placed = <Row extends { municipality: string | null }>(row: Row) => ({
  ...row,
  municipality: row.municipality as ImpactCalculation["municipality"],
});
