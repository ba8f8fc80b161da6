import type { Fact } from "./facts/age.ts";
import type { FactSource } from "./facts/source.ts";
import type { ImpactParameters } from "./impact.ts";

/** The final report of the project Työkyky käyttöön, chapter 3.2: what it published of its arithmetic. */
const report = {
  title: "Työkyky käyttöön -hankkeen loppuraportti, Rovaniemen kaupunki, luku 3.2",
  publisher: "rovaniemi",
  year: 2022,
} as const satisfies FactSource;
const source = report.title;
const dated = "2022-11-21";

/**
 * The only values that were published and can stand for another team's: a full week, and how the effect was shared in 2022
 * (136 of 232 thousand euros to the municipalities, printed as 0.59) and in 2023 (0.38). Later years were not published,
 * nor were euros a year of work, a baseline, or the hours behind the published sums.
 */
export const publishedParameters = (
  endsOn: string,
): Pick<ImpactParameters, "fullTime"> & { split: ImpactParameters["split"] | undefined } => ({
  fullTime: { hours: 37.5, source, dated },
  split: splits[endsOn.slice(0, 4)],
});

const of2022 = { municipality: 136, whole: 232, source: `${source}: vuoden 2022 osuudet`, dated };
const splits: Partial<Record<string, ImpactParameters["split"]>> = {
  "2021": of2022,
  "2022": of2022,
  "2023": { municipality: 38, whole: 100, source: `${source}: vuoden 2023 osuudet`, dated },
};

/**
 * The benefit of who is out of work without earnings-related allowance: yleistuki, since 1.5.2026 in place of the labour
 * market subsidy and the basic unemployment allowance. It is told beside the assumption of saved benefits, never put into it.
 */
export const generalBenefit = {
  from: "2026-05-01",
  centsADay: 3721,
  centsAMonth: 80000,
  source: {
    title: "Kela 17.12.2025: yleistuki korvaa Kelan työttömyystuet toukokuussa 2026",
    url: "https://www.sttinfo.fi/tiedote/71696995/yleistuki-korvaa-kelan-tyottomyystuet-toukokuussa-2026?lang=fi",
    publisher: "kela",
    year: 2026,
  },
} as const satisfies { from: string; centsADay: number; centsAMonth: number; source: FactSource };

/** What the effect in euros is given of values: each with the source of its year. */
export const impactFacts: readonly Fact[] = [
  { kind: "impact", name: "fullTime", sources: [report] },
  { kind: "impact", name: "split", sources: [{ ...report, year: 2023 }] },
  { kind: "impact", name: "benefits", sources: [generalBenefit.source] },
];
