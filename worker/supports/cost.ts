import type { CostOption, SupportCost, SupportQuery } from "../../schema/supports/asked.ts";
import type { SupportRule } from "../../schema/supports/rule.ts";

type Job = Pick<SupportQuery, "plan" | "hours" | "fullHours" | "pay" | "wage" | "contract" | "months">;

/**
 * The employer's cost a month, in cents: wage + side costs − support, and nothing where the support is more than that. `sideCosts` is in hundredths of a percent of the wage.
 * Each amount is rounded once, half a cent up. Null where there is no wage a month to count from: none is told, or no hours
 * are promised.
 */
export const costOf = (job: Job, sideCosts: number, rules: readonly SupportRule[]): SupportCost | null => {
  const wageCents = monthlyWage(job);
  if (!wageCents) return null;
  const sideCostsCents = partOf(wageCents, sideCosts, 10_000);
  const withoutCents = wageCents + sideCostsCents;
  const options = rules.flatMap((rule) => optionOf(rule, job, wageCents, withoutCents));
  return { wageCents, sideCostsCents, withoutCents, options };
};

/** An hour's pay is a month's as 52 weeks are 12 months. */
const monthlyWage = ({ pay, wage, hours }: Job): number | null => {
  if (wage === undefined || pay === "commission") return null;
  if (pay === "month") return wage;
  return hours === undefined ? null : partOf(wage, thousandths(hours) * 52, 1000 * 12);
};

const optionOf = (rule: SupportRule, job: Job, wageCents: number, withoutCents: number): CostOption[] => {
  const { support, percent, monthlyCapCents, wageFactor } = rule;
  if (percent === null || monthlyCapCents === null) return [];
  const [share, whole] = countedHours(rule, job);
  const full = partOf(wageCents, percent * (wageFactor ?? 100) * share, 100 * 100 * whole);
  const subsidyCents = Math.min(full, monthlyCapCents);
  const months = termsOf(rule, job);
  const end = endsIn(job);
  return [
    {
      support,
      subsidyCents,
      capped: full > monthlyCapCents,
      countedWageCents: partOf(wageCents, share, whole),
      withCents: Math.max(0, withoutCents - subsidyCents),
      terms: months.map((months) => ({ months, subsidyCents: months * subsidyCents })),
      continuationMonths: continuationOf(rule, job, months.at(-1) ?? 0),
      afterCents: end !== null && end <= (months.at(-1) ?? 0) ? null : withoutCents,
    },
  ];
};

/** The share of the hours whose wage counts, as a fraction: 65 % of full hours at most, where the rule says so. */
const countedHours = ({ hoursPercent }: SupportRule, { hours, fullHours }: Job): [share: number, whole: number] =>
  hoursPercent === null || hours === undefined || hours === 0
    ? [1, 1]
    : [Math.min(100 * thousandths(hours), hoursPercent * thousandths(fullHours)), 100 * thousandths(hours)];

/** Hours told in hundredths with a decimal, as a whole number that can be counted with exactly. */
const thousandths = (hours: number): number => Math.round(hours * 10);

/** The lengths of the support's first period, none longer than the contract; a training's is as long as the training. */
const termsOf = ({ months, wholeTraining }: SupportRule, { plan, ...job }: Job): number[] => {
  const end = endsIn(job);
  if (plan === "apprenticeship" && wholeTraining && end !== null) return [end];
  return [...new Set(months.map((length) => (end === null ? length : Math.min(length, end))))];
};

/** How long it may go on at a time after its first period, as far as the contract does. */
const continuationOf = ({ continuationMonths }: SupportRule, job: Job, first: number): number | null => {
  const end = endsIn(job);
  if (continuationMonths === null || end === null) return continuationMonths;
  return end > first ? Math.min(continuationMonths, end - first) : null;
};

/** In how many months the contract ends; null for a permanent one. */
const endsIn = ({ contract, months }: Pick<Job, "contract" | "months">): number | null =>
  contract === "permanent" ? null : (months ?? null);

/** An amount times `over / under` as whole cents: exact, rounded once, half a cent up. */
const partOf = (cents: number, over: number, under: number): number => {
  const [numerator, denominator] = [BigInt(cents) * BigInt(over), BigInt(under)];
  return Number((2n * numerator + denominator) / (2n * denominator));
};
