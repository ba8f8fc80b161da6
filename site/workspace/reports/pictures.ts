import type { Report } from "../../../schema/reports.ts";
import {
  employerStages,
  type Hindrance,
  hindrances,
  type ReferralSource,
  referralSources,
  sectors,
} from "../../../schema/vocabulary.ts";
import type { BarLine } from "../../charts/bars.ts";
import type { Point } from "../../charts/columns.ts";
import type { CurvePoint } from "../../charts/curve.ts";
import { words } from "../../words/dictionary.ts";
import { count } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { dayRange } from "../parts/days.ts";
import { byMunicipality, cellsOf, figure, total } from "./table.ts";

const timesOf = ({ columns }: Report): string[] => columns.filter((key) => key !== total);

/** The days that a row of a report counts, or the whole report: a row may have a definition and days of its own. */
export const periodOf = (report: Report, { locale }: App.Locals, row?: string): string => {
  const own = report.rows.find(({ key }) => key === row)?.definition;
  const { period } = (own && report.definitions[own]) || report.definition;
  return dayRange(period.from ?? period.to, period.to, locale);
};

/** One row of a report over its weeks or months. */
export const pointsOf = (report: Report, row: string): Point[] =>
  timesOf(report).map((key) => ({ key, value: figure(report, row, key) }));

/** The mean of a row's weeks, those without anything too; none where there is no week. */
export const meanOf = (points: readonly Point[]): number | undefined =>
  points.length === 0 ? undefined : points.reduce((sum, { value }) => sum + value, 0) / points.length;

/** The contacts of each municipality over the weeks, in the organisation's order. */
export const municipalityPanels = (report: Report, locals: App.Locals) =>
  byMunicipality(report.rows, locals).flatMap(({ key: row }) => {
    const [of, code] = row.split(".");
    if (of !== "municipality" || !code) return [];
    const title = `${municipalityName(code, locals.locale)}, ${count(figure(report, row), locals.locale)}`;
    return [{ key: code, title, points: pointsOf(report, row) }];
  });

/** A ratio over the months; null in a month when nobody had begun. */
export const curveOf = (report: Report, row: string): CurvePoint[] => {
  const cells = cellsOf(report, row);
  return timesOf(report).map((key) => ({ key, value: cells[key]?.ratio ?? null }));
};

/** The stages of the ladder with who stands at each and who moved to it. Nobody moves to the first. */
export const stagesOf = (report: Report, { locale }: App.Locals) => {
  const { employerStage } = words(locale).labels;
  return employerStages.map((stage) => {
    const moves = report.rows.some(({ key }) => key === `moved.${stage}`);
    const moved = moves ? figure(report, `moved.${stage}`) : undefined;
    return { key: stage, label: employerStage[stage], at: figure(report, `stage.${stage}`), moved };
  });
};

type Bar<Code extends string> = { key: Code; label: string; value: number };
const barsOf = <Code extends string>(
  report: Report,
  codes: readonly Code[],
  labels: Record<Code, string>,
  rowOf: (code: Code) => string = (code) => code,
): Bar<Code>[] => codes.map((code) => ({ key: code, label: labels[code], value: figure(report, rowOf(code)) }));

/** Who referred, in the vocabulary's order, those that referred somebody. */
export const referralBars = (report: Report, { locale }: App.Locals): Bar<ReferralSource>[] =>
  barsOf(report, referralSources, words(locale).labels.referralSource).filter(({ value }) => value > 0);

const named = hindrances.filter((code): code is Exclude<Hindrance, "none_told"> => code !== "none_told");

/** What employers have said hinders them, all together: those that somebody named. */
export const hindranceBars = (report: Report, { locale }: App.Locals): Bar<Hindrance>[] =>
  barsOf<Hindrance>(report, named, words(locale).labels.hindrance).filter(({ value }) => value > 0);

/** How each sector looks in a bar. */
export const sectorKinds = { company: "a", city: "b", third_sector: "c", other_public: "d" } as const;

/** The same hindrances, each with what it is made of sector by sector; none where outsiders are not told of sectors. */
export const hindranceLines = (report: Report, locals: App.Locals): BarLine[] =>
  hindranceBars(report, locals)
    .map(({ key, label }) => ({
      key,
      label,
      parts: sectors.map((sector) => ({ kind: sectorKinds[sector], value: figure(report, `${key}.sector.${sector}`) })),
    }))
    .filter(({ parts }) => parts.some(({ value }) => value > 0));

/** The bars as long as the longest, by name. */
export const longestOf = (bars: readonly Bar<string>[]): { names: string[]; value: number } => {
  const value = Math.max(0, ...bars.map((bar) => bar.value));
  return { names: bars.filter((bar) => bar.value === value).map(({ label }) => label), value };
};
