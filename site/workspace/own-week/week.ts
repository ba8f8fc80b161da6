import { scaleLinear } from "d3-scale";
import type { Report } from "../../../schema/reports.ts";
import { cellsOf, figure } from "../reports/table.ts";

/** A week's bar: where it begins and how wide it is in percent of the drawing, how high in pixels, and its figure. */
export type WeekBar = { week: number; value: number; x: number; width: number; height: number; current: boolean };

/** Air between two bars, in percent of the drawing. */
const gap = 1.5;
const highest = 56;

/** The weeks of one's own report as bars on one scale, this week last. */
export const barsOf = (report: Report): WeekBar[] => {
  const { columns } = report;
  const values = columns.map((column) => figure(report, "inPersonContacts", column));
  const height = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .range([0, highest]);
  const step = 100 / columns.length;
  return columns.map((column, at) => ({
    week: weekNumber(column),
    value: values[at] ?? 0,
    x: at * step + gap / 2,
    width: step - gap,
    height: Math.round(height(values[at] ?? 0)),
    current: at === columns.length - 1,
  }));
};

/** How many different employers were met this week, and how many of them were known already. */
export const knownOf = (report: Report): { known: number; met: number } => {
  const [thisWeek = ""] = report.columns.slice(-1);
  const cell = cellsOf(report, "knownEmployers")[thisWeek];
  return { known: cell?.n ?? 0, met: cell?.of ?? 0 };
};

/** 47 of `2026-W47`. */
export const weekNumber = (isoWeek: string): number => Number(isoWeek.slice(-2));
