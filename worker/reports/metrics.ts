import type { Definition } from "../../schema/reports.ts";

/** What a figure is, in words. It stands in the file of its table, and each answer carries those of its own figures. */
export type Metric = Omit<Definition, "period"> & { period: "period" | "snapshot" };
export type ReportPeriod = Definition["period"];

/** A figure's definition with the days it was counted for; a snapshot has no first day. */
export const define = ({ unit, numerator, denominator, period }: Metric, { from, to }: ReportPeriod): Definition => ({
  unit,
  numerator,
  denominator,
  period: { from: period === "snapshot" ? null : from, to },
});

/** The definitions of the named figures, each once, by their names. */
export const definitionsOf = <Name extends string>(
  metrics: Record<Name, Metric>,
  names: readonly Name[],
  period: ReportPeriod,
): Record<string, Definition> =>
  Object.fromEntries([...new Set(names)].map((name) => [name, define(metrics[name], period)]));
