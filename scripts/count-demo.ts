import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { idsFrom, instantOn } from "../schema/demo/days.ts";
import { impactParametersOf } from "../schema/demo/living/kept.ts";
import { reportedHalf, yearUntil } from "../schema/demo/living/year.ts";
import { randomOf } from "../schema/demo/random.ts";
import { criteriaAssessments, finalReports, impactCalculations } from "../schema/tables/schema.ts";
import { addDays, type Day } from "../schema/values/calendar.ts";
import { workingDayFrom } from "../schema/values/working-days.ts";
import { readCriteriaEvidence } from "../worker/criteria/evidence.ts";
import { countReport, frozen } from "../worker/final-reports/figures.ts";
import { effectOf } from "../worker/impact-calculations/effect.ts";
import { selectWork, workGroups } from "../worker/impact-calculations/work.ts";
import type { Scope } from "../worker/platform/scope.ts";

/**
 * What only the Worker's own code can count, for the demo as of a day: the evidence of the finished self-assessments, a kept
 * effect in euros, and the figures of the report of a half-year, which is issued with them.
 */
export const countDemo = async (d1: D1Database, day: Day): Promise<void> => {
  const scope: Scope = { db: drizzle(d1), actor: { kind: "system" }, requestId: null };
  await countEvidence(scope);
  await keepImpact(scope, day);
  await issueReport(scope, day);
};

const countEvidence = async (scope: Scope): Promise<void> => {
  for (const { id, startsOn: from, endsOn: to, items } of await scope.db.select().from(criteriaAssessments)) {
    const evidence = await readCriteriaEvidence(scope, { from, to });
    const counted = items.map((item) => ({
      ...item,
      evidence: evidence.items.find(({ criterion }) => criterion === item.criterion) ?? null,
    }));
    await scope.db.update(criteriaAssessments).set({ items: counted }).where(eq(criteriaAssessments.id, id));
  }
};

const keepImpact = async ({ db }: Scope, day: Day): Promise<void> => {
  const { from, to } = reportedHalf(yearUntil(day));
  const calculatedOn = workingDayFrom(addDays(to, 5));
  const parameters = impactParametersOf(calculatedOn);
  const groups = workGroups(await selectWork(db, { from, to, municipality: undefined }));
  const [report] = await db.select({ createdBy: finalReports.createdBy }).from(finalReports).limit(1);
  const createdAt = instantOn(calculatedOn, 180);
  await db.insert(impactCalculations).values({
    id: idsFrom(randomOf("impact"))(createdAt),
    name: "Vaikutus euroina, esimerkki",
    calculatedOn,
    startsOn: from,
    endsOn: to,
    municipality: null,
    parameters,
    result: effectOf(groups, parameters),
    createdBy: report?.createdBy ?? "",
    createdAt,
    updatedAt: createdAt,
  });
};

const issueReport = async (scope: Scope, day: Day): Promise<void> => {
  const { from, to } = reportedHalf(yearUntil(day));
  const [row] = await scope.db.select().from(finalReports).where(eq(finalReports.endsOn, to));
  if (!row) return;
  const content = frozen(await countReport(scope, { ...row, from, to }));
  const issuedOn = workingDayFrom(addDays(to, 10));
  const issuedAt = instantOn(issuedOn, 200);
  const issued = { content, issuedOn, issuedAt, issuedBy: row.createdBy, updatedAt: issuedAt, version: 2 };
  await scope.db.update(finalReports).set(issued).where(eq(finalReports.id, row.id));
};
