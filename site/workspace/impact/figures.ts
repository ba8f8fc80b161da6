import type { ImpactResult } from "../../../schema/impact.ts";
import { localeTags } from "../../../schema/vocabulary.ts";
import { range, roundEuros } from "../../words/format.ts";

/** A number of the arithmetic, with as many decimals as it was rounded to. */
export const number = (value: number, { locale }: App.Locals): string =>
  value.toLocaleString(localeTags[locale], { maximumFractionDigits: 2 }).replace(/^-/, "−");

type Sum = "net" | "netWithPension" | "effect" | "municipality" | "state";

/** A sum from low to high; nothing where it was not asked for. */
export const sumText = (
  { low, high }: Pick<ImpactResult, "low" | "high">,
  sum: Sum,
  { locale }: App.Locals,
): string | undefined => {
  const [from, to] = [low[sum], high[sum]];
  if (from === null || to === null) return undefined;
  const [one, other] = [roundEuros(from, locale), roundEuros(to, locale)];
  if (one === other) return one;
  // A dash beside a minus reads as another minus.
  return from < 0 || to < 0 ? `${one} … ${other}` : range(one, other);
};
