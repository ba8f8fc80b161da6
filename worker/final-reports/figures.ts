import { eq } from "drizzle-orm";
import type {
  FinalReport,
  FinalReportFigures,
  FrozenReport,
  FrozenTables,
  LateChange,
  Reader,
} from "../../schema/final-reports.ts";
import { tablesOf } from "../../schema/report-chapters.ts";
import type { Cell, ReportTable } from "../../schema/reports.ts";
import { finalReports } from "../../schema/tables/reports.ts";
import type { ReportName } from "../../schema/vocabulary.ts";
import { NotFound } from "../errors.ts";
import { readTables } from "../reports/engine/read.ts";
import { askedPeriod } from "../reports/period.ts";
import { forOutsiders } from "../reports/suppression/outsiders.ts";
import type { Scope } from "../scope.ts";

type Days = Pick<FinalReport, "from" | "to" | "comparedFrom" | "comparedTo" | "municipality" | "chapters">;

/** The figures of a report as the data tells them now: of its period, and of the one it is compared with. */
export const countReport = async (scope: Scope, report: Days): Promise<FrozenReport> => {
  const names = report.chapters.flatMap((chapter) => tablesOf[chapter]);
  const read = (first: string, last: string) =>
    readTables(
      scope,
      names,
      askedPeriod({ from: first, to: last, municipality: (report.municipality ?? undefined) as never }),
    );
  const { from, to, comparedFrom, comparedTo } = report;
  const [tables, compared] = await Promise.all([
    read(from, to),
    comparedFrom && comparedTo ? read(comparedFrom, comparedTo) : null,
  ]);
  return { tables, compared };
};

/**
 * The figures of a report: as they are now, or, once issued, as they were then, and with what late entries have changed since.
 * Throws NotFound.
 */
export const readFigures = async (scope: Scope, id: string, reader: Reader): Promise<FinalReportFigures> => {
  const [stored] = await scope.db.select().from(finalReports).where(eq(finalReports.id, id));
  if (!stored) throw new NotFound();
  const row = { ...stored, from: stored.startsOn, to: stored.endsOn };
  if (reader === "public") return shownToOutsiders(row.content ?? (await countReport(scope, row)));
  const now = await countReport(scope, row);
  if (!row.content) return { ...now, changes: null };
  return { ...row.content, changes: changesBetween(row.content, now) };
};

const shownToOutsiders = ({ tables, compared }: FrozenReport): FinalReportFigures => ({
  tables: forOutsiders(tables),
  compared: compared && forOutsiders(compared),
  changes: null,
});

/** Every number that is not what it was, in the order of the tables as they were issued. */
const changesBetween = (was: FrozenReport, now: FrozenReport): LateChange[] => [
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
