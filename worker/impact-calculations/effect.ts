import { daysOfYear, type ImpactEnd, type ImpactParameters, type ImpactResult } from "../../schema/impact.ts";

/** Employments with the same weekly hours (null where nobody has written them down) and as many days in the period. */
export type WorkGroup = { weeklyHours: number | null; days: number; n: number };

type Work = Pick<ImpactResult, "employments" | "missing" | "knownHourDays" | "missingDays">;
type Side = "low" | "high";

/**
 * The effect in euros, from low and from high assumptions: years of full-time work over the baseline × euros a year, less the
 * cost of the coaching. Each step is rounded as it is shown, so that it can be followed with a pencil.
 */
export const effectOf = (groups: readonly WorkGroup[], parameters: ImpactParameters): ImpactResult => {
  const work = workOf(groups);
  return { ...work, low: endOf(work, parameters, "low"), high: endOf(work, parameters, "high") };
};

export const workOf = (groups: readonly WorkGroup[]): Work => {
  const sum = (of: (group: WorkGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
  const hasHours = ({ weeklyHours }: WorkGroup): boolean => weeklyHours !== null;
  return {
    employments: sum(({ n }) => n),
    missing: sum((group) => (hasHours(group) ? 0 : group.n)),
    knownHourDays: hundredths(sum(({ weeklyHours, days, n }) => (weeklyHours ?? 0) * days * n)),
    missingDays: sum((group) => (hasHours(group) ? 0 : group.days * group.n)),
  };
};

/** The low end takes of each assumption what makes the effect smaller, the high end what makes it larger. */
const endOf = (work: Work, parameters: ImpactParameters, side: Side): ImpactEnd => {
  const { fullTime, assumedHours, split, ...ranges } = parameters;
  const other = side === "low" ? "high" : "low";
  const hourDays = hundredths(work.knownHourDays + work.missingDays * (assumedHours?.[side] ?? 0));
  const years = hundredths(hourDays / fullTime.hours / daysOfYear);
  const baseline = ranges.baseline[other];
  const yearsOver = hundredths(years - baseline);
  // Of years below the baseline, the dearer ones make the effect smaller.
  const priced = yearsOver < 0 ? other : side;
  const benefitsPerYear = cents(ranges.benefits[priced]);
  const taxesPerYear = cents(ranges.taxes[priced]);
  const pensionPerYear = ranges.pension && cents(ranges.pension[priced]);
  const benefits = whole(yearsOver * benefitsPerYear);
  const taxes = whole(yearsOver * taxesPerYear);
  const pension = pensionPerYear === null ? null : whole(yearsOver * pensionPerYear);
  const effect = benefits + taxes;
  const coachingCost = cents(ranges.coachingCost[other]);
  const municipality = whole((effect * split.municipality) / split.whole);
  return {
    hourDays,
    years,
    baseline,
    yearsOver,
    benefitsPerYear,
    taxesPerYear,
    benefits,
    taxes,
    effect,
    pensionPerYear,
    pension,
    coachingCost,
    net: effect - coachingCost,
    netWithPension: pension === null ? null : effect + pension - coachingCost,
    municipality,
    state: effect - municipality,
  };
};

const cents = (euros: number): number => whole(euros * 100);
const hundredths = (value: number): number => whole(value * 100) / 100;
/** Adding zero takes the sign off a zero. */
const whole = (value: number): number => Math.round(value) + 0;
