import { and, desc, isNotNull, isNull, sql } from "drizzle-orm";
import type { FinalReport, FrozenCriteria } from "../../schema/final-reports.ts";
import { criteriaAssessments as assessments } from "../../schema/tables/criteria.ts";
import { impactCalculations as calculations } from "../../schema/tables/impact.ts";
import { outcomeOf } from "../criteria/sums.ts";
import type { Scope } from "../platform/scope.ts";

type Days = Pick<FinalReport, "from" | "to" | "municipality">;
export type KeptImpact = Awaited<ReturnType<typeof selectImpact>>[number];

/** What the team has kept that belongs to a report: its latest finished self-assessment, and the effect in euros of the report's days. */
export const readKept = async (
  scope: Scope,
  report: Days,
): Promise<{ assessment: FrozenCriteria["assessment"]; impact: KeptImpact | null }> => {
  const [[assessed], [impact]] = await scope.db.batch([selectAssessment(scope), selectFitting(scope, report)]);
  return { assessment: assessed ? shown(assessed) : null, impact: impact ?? null };
};

/** A calculation that a report was issued with: it is read even when it has been taken off the list. */
export const readKeptImpact = async (scope: Scope, id: string): Promise<KeptImpact | null> =>
  (await selectImpact(scope).where(sql`${calculations.id} = ${id}`))[0] ?? null;

const selectAssessment = ({ db }: Scope) =>
  db
    .select({
      assessedOn: assessments.assessedOn,
      from: assessments.startsOn,
      to: assessments.endsOn,
      items: assessments.items,
    })
    .from(assessments)
    .where(and(isNull(assessments.archivedAt), isNotNull(assessments.finishedAt)))
    .orderBy(desc(assessments.assessedOn), desc(assessments.id))
    .limit(1);

const shown = ({ items, ...days }: Awaited<ReturnType<typeof selectAssessment>>[number]) => {
  const { sum, band } = outcomeOf(items);
  return { ...days, sum, band };
};

/**
 * Of the same municipality, or of all like the report, and of no day outside the report's: euros of another time are not
 * this report's. The one that covers most of its days comes first, and of those the newest.
 */
const selectFitting = (scope: Scope, { from, to, municipality }: Days) =>
  selectImpact(scope)
    .where(
      sql`${calculations.archivedAt} IS NULL AND ${calculations.municipality} IS ${municipality}
        AND ${calculations.startsOn} >= ${from} AND ${calculations.endsOn} <= ${to}`,
    )
    .orderBy(
      sql`julianday(${calculations.endsOn}) - julianday(${calculations.startsOn}) DESC`,
      desc(calculations.calculatedOn),
      desc(calculations.id),
    )
    .limit(1);

const selectImpact = ({ db }: Scope) =>
  db
    .select({
      id: calculations.id,
      name: calculations.name,
      calculatedOn: calculations.calculatedOn,
      startsOn: calculations.startsOn,
      endsOn: calculations.endsOn,
      municipality: calculations.municipality,
      parameters: calculations.parameters,
      result: calculations.result,
    })
    .from(calculations)
    .$dynamic();
