import { eq } from "drizzle-orm";
import type {
  FinalReport,
  FinalReportFigures,
  FrozenReport,
  FrozenTables,
  LateChange,
  Reader,
  ReportImpact,
} from "../../schema/final-reports.ts";
import { tablesOf } from "../../schema/report-chapters.ts";
import type { Cell, ReportTable } from "../../schema/reports.ts";
import { finalReports } from "../../schema/tables/reports.ts";
import type { ReportName } from "../../schema/vocabulary.ts";
import { readCriteriaEvidence } from "../criteria/evidence.ts";
import { NotFound } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";
import { readTables } from "../reports/engine/read.ts";
import { askedPeriod } from "../reports/period.ts";
import { forOutsiders } from "../reports/suppression/outsiders.ts";
import { smallColumn } from "../reports/suppression/suppress.ts";
import { type KeptImpact, readKept, readKeptImpact } from "./kept.ts";

type Days = Pick<FinalReport, "from" | "to" | "comparedFrom" | "comparedTo" | "municipality" | "chapters">;
/** What a report is made of, with the calculation that its chapter of the effect tells of. */
type Counted = Omit<FrozenReport, "impact"> & { impact?: KeptImpact | null };

/** The figures of a report as the data tells them now: of its period, and of the one it is compared with. */
export const countReport = async (scope: Scope, report: Days): Promise<Counted> => {
  const [hasCriteria, hasImpact] = [report.chapters.includes("criteria"), report.chapters.includes("impact")];
  const { from, to } = report;
  const [counted, evidence, kept] = await Promise.all([
    countTables(scope, report),
    hasCriteria ? readCriteriaEvidence(scope, { from, to, ...placeOf(report) }) : null,
    hasCriteria || hasImpact ? readKept(scope, report) : null,
  ]);
  return {
    ...counted,
    ...(hasCriteria && { criteria: { evidence, assessment: kept?.assessment ?? null } }),
    ...(hasImpact && { impact: kept?.impact ?? null }),
  };
};

/** What is kept of a report when it is issued. */
export const frozen = ({ impact, ...counted }: Counted): FrozenReport => ({
  ...counted,
  ...(impact !== undefined && { impact: impact?.id }),
});

const countTables = async (scope: Scope, report: Days) => {
  const names = report.chapters.flatMap((chapter) => tablesOf[chapter]);
  const read = (first: string, last: string) =>
    readTables(scope, names, askedPeriod({ from: first, to: last, ...placeOf(report) }));
  const { from, to, comparedFrom, comparedTo } = report;
  const [tables, compared] = await Promise.all([
    read(from, to),
    comparedFrom && comparedTo ? read(comparedFrom, comparedTo) : null,
  ]);
  return { tables, compared };
};

/** The municipality was checked when it was stored. */
const placeOf = ({ municipality }: Days) => (municipality === null ? {} : { municipality: municipality as never });

/**
 * The figures of a report: as they are now, or, once issued, as they were then, and with what late entries have changed since.
 * Throws NotFound.
 */
export const readFigures = async (scope: Scope, id: string, reader: Reader): Promise<FinalReportFigures> => {
  const [stored] = await scope.db.select().from(finalReports).where(eq(finalReports.id, id));
  if (!stored) throw new NotFound();
  const row = { ...stored, from: stored.startsOn, to: stored.endsOn };
  const { content } = row;
  const shown = reader === "public" ? shownToOutsiders : shownToTeam;
  if (!content) return { ...shown(await countReport(scope, row)), changes: null };
  const [impact, now] = await Promise.all([
    typeof content.impact === "string" ? readKeptImpact(scope, content.impact) : content.impact,
    reader === "public" ? null : countTables(scope, row),
  ]);
  const { impact: _, ...rest } = content;
  const was: Counted = { ...rest, ...(impact !== undefined && { impact }) };
  return { ...shown(was), changes: now && changesBetween(content, now) };
};

type Shown = Omit<FinalReportFigures, "changes">;

const shownToTeam = ({ impact, ...counted }: Counted): Shown => ({
  ...counted,
  ...(impact !== undefined && { impact: impact && toldOf(impact) }),
});

/** Evidence of single criteria is of few people, and nothing keeps it from telling what the tables hide: the sum is told. */
const shownToOutsiders = ({ tables, compared, criteria, impact }: Counted): Shown => ({
  tables: forOutsiders(compared ? withoutBefore(tables) : tables),
  compared: compared && forOutsiders(withoutBefore(compared)),
  ...(criteria && { criteria: { ...criteria, evidence: null } }),
  ...(impact !== undefined && { impact: impact && toldToOutsiders(impact) }),
});

/**
 * How employers stood before a period may be how they stood at the other's end: hidden on its own in each, the one would give
 * away what the other hides.
 */
const withoutBefore = ({ ladder, ...others }: FrozenTables): FrozenTables => ({
  ...others,
  ...(ladder && { ladder: { ...ladder, rows: ladder.rows.filter(({ key }) => !key.startsWith("before.")) } }),
});

const toldOf = ({ id: _, parameters, result, ...told }: KeptImpact): ReportImpact => {
  const { low, high, ...counted } = result;
  return { ...told, effect: { parameters, low, high, counted } };
};

/** From as many employments as a column of a table has to have, and neither known nor assumed hours of very few. */
const toldToOutsiders = (impact: KeptImpact): ReportImpact => {
  const { effect, ...told } = toldOf(impact);
  const { employments, missing } = impact.result;
  const few = [missing, employments - missing].some((n) => n >= 1 && n <= 4);
  return { ...told, effect: effect && employments >= smallColumn && !few ? { ...effect, counted: null } : null };
};

/** Every number that is not what it was, in the order of the tables as they were issued. */
const changesBetween = (was: FrozenReport, now: Pick<FrozenReport, "tables" | "compared">): LateChange[] => [
  ...changesIn(was.tables, now.tables).map((change) => ({ ...change, compared: false })),
  ...changesIn(was.compared ?? {}, now.compared ?? {}).map((change) => ({ ...change, compared: true })),
];

const changesIn = (was: FrozenTables, now: FrozenTables): Omit<LateChange, "compared">[] =>
  Object.entries(was).flatMap(([name, table]) => {
    const current = now[name as ReportName];
    const cellsNow = current ? cellsOf(current) : new Map<string, Placed>();
    const before = cellsOf(table);
    return [...new Map([...before, ...cellsNow])].flatMap(([place, { key, column }]) => {
      const [then, today] = [before.get(place)?.cell ?? null, cellsNow.get(place)?.cell ?? null];
      return isSame(then, today) ? [] : [{ table: name as ReportName, key, column, was: then, now: today }];
    });
  });

/** Percentages follow from the numbers, and a row or column that was not printed held noughts. */
const isSame = (then: Cell | null, today: Cell | null): boolean => {
  const told = ({ n, ratio = null, mean = null, median = null }: Cell) => JSON.stringify([n, ratio, mean, median]);
  return told(then ?? { n: 0 }) === told(today ?? { n: 0 });
};

type Placed = { key: string; column: string; cell: Cell };

const cellsOf = ({ rows }: ReportTable): Map<string, Placed> =>
  new Map(
    rows.flatMap(({ key, cells }) =>
      Object.entries(cells).map(([column, cell]): [string, Placed] => [`${key} ${column}`, { key, column, cell }]),
    ),
  );
