import type { ImpactParameters } from "./impact.ts";

/** The final report of the project Työkyky käyttöön, chapter 3.2: what it published of its arithmetic. */
const source = "Työkyky käyttöön -hankkeen loppuraportti, Rovaniemen kaupunki, luku 3.2";
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
