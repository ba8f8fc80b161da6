import type { SideCostPart } from "../vocabulary.ts";
import type { SupportRule } from "./rule.ts";

type Part = { part: SideCostPart; hundredths: number; year: number; confirmed: boolean } & Pick<SupportRule, "source">;

/** When the rates below were looked up. */
export const sideCostsCheckedOn = "2026-11-22";

/**
 * What an employer pays on top of the wage, in hundredths of a percent of it: the newest rates that could be confirmed, each
 * with its year. The pension is the average TyEL contribution without the employee's share (24.81 − 7.15). Accident and
 * group life insurance depend on the trade and on the insurer, so theirs is an estimate.
 */
export const sideCosts: readonly Part[] = [
  {
    part: "pension",
    hundredths: 1766,
    year: 2024,
    confirmed: true,
    source: {
      title: "Suomen Yrittäjät: Employers’ contributions and insurance",
      url: "https://yrittajat.fi/en/for-employers/employment/wages-and-benefits/employers-contributions-2023",
    },
  },
  {
    part: "health",
    hundredths: 187,
    year: 2025,
    confirmed: true,
    source: {
      title: "Mercans: Finland, changes to contribution rates",
      url: "https://mercans.com/resources/statutory-alerts/finland-changes-to-health-insurance-and-unemployment-contribution-rates",
    },
  },
  {
    part: "unemployment",
    hundredths: 27,
    year: 2024,
    confirmed: true,
    source: {
      title: "Veritas: Social insurance contributions",
      url: "https://veritas.fi/en/employers/tyel-contributions/social-insurance-contributions/",
    },
  },
  {
    part: "accident_and_life",
    hundredths: 77,
    year: 2021,
    confirmed: false,
    source: {
      title: "Yritystulkki: yrityksen vakuutukset",
      url: "https://www.yritystulkki.fi/fi/alue/akaa/toimiva-yrittaja/yrityksen-vakuutukset/tyontekija/",
    },
  },
];

/** The calculator's own assumption, in percent: the sum of the rates, rounded up to a whole percent. */
export const assumedSideCosts = Math.ceil(sideCosts.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100);
