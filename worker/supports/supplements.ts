import type { CountedSupplement, Supplement } from "../../schema/supplements.ts";
import type { SupportCost, SupportQuery } from "../../schema/supports/asked.ts";
import type { Day } from "../../schema/values/calendar.ts";

export type OwnSupplements = { supplements: readonly Supplement[]; served: readonly string[] };

/**
 * The supplements that hold on a day for a municipality: its own, and those of the whole area where it is served. Where no
 * municipality is told, those of the whole area alone.
 */
export const supplementsOn = (
  date: Day,
  municipality: string | undefined,
  { supplements, served }: OwnSupplements,
): Supplement[] =>
  supplements.filter(
    (each) =>
      each.validFrom <= date &&
      (each.validUntil === null || each.validUntil >= date) &&
      (each.municipality === null
        ? municipality === undefined || served.includes(municipality)
        : each.municipality === municipality),
  );

/**
 * What a supplement leaves to pay a month, by itself and together with each support: never less than nothing. A share is of
 * the gross wage, rounded once, half a cent up, and cut at its most. Nobody has said that a municipality pays both: it is an
 * estimate of the case that it does.
 */
export const countSupplement = (
  supplement: Supplement,
  { contract, months }: Pick<SupportQuery, "contract" | "months">,
  cost: SupportCost | null,
): CountedSupplement => {
  const { kind, amountCents, months: longest } = supplement;
  if (kind === "once" || cost === null || longest === null) {
    const totalCents = kind === "once" ? amountCents : null;
    return { supplement, monthlyCents: null, months: null, totalCents, withCents: null, beside: [] };
  }
  const monthlyCents = Math.min(monthlyOf(supplement, cost.wageCents), cost.withoutCents);
  const counted = contract === "permanent" || months === undefined ? longest : Math.min(longest, months);
  return {
    supplement,
    monthlyCents,
    months: counted,
    totalCents: monthlyCents * counted,
    withCents: cost.withoutCents - monthlyCents,
    beside: cost.options.map(({ support, withCents }) => ({
      support,
      withCents: Math.max(0, withCents - monthlyCents),
    })),
  };
};

const monthlyOf = ({ amountCents, wagePercent, capCents }: Supplement, wageCents: number): number => {
  if (wagePercent === null) return amountCents ?? 0;
  return Math.min(Math.round((wageCents * wagePercent) / 100), capCents ?? Number.POSITIVE_INFINITY);
};
