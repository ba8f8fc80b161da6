import type { Day } from "../values/calendar.ts";
import { type Sector, sectors } from "../vocabulary.ts";
import { planCareers, type Stint } from "./careers.ts";
import { employmentsIn, type ProjectMunicipality } from "./figures.ts";
import type { Course } from "./participants.ts";
import type { Random } from "./random.ts";
import { planTrials, type Trial } from "./work-trials.ts";

/** What one person does at one employer still to be found: a work trial, a chain of contracts, or both. */
export type Hiring = {
  course: Course;
  sector: Sector;
  startsOn: Day;
  trial: Trial | undefined;
  contracts: (Stint & { wageSubsidy: boolean })[];
};

/** All hirings of a municipality, in the order in which they begin. */
export const planHirings = (random: Random, municipality: ProjectMunicipality, courses: Course[]): Hiring[] => {
  const chains = planCareers(random, municipality, courses);
  const trials = planTrials(random, municipality, courses, chains);
  const pools = sectorPools(random, municipality);
  const longestFirst = [...chains].sort((a, b) => b.stints.length - a.stints.length);
  const hired = longestFirst.map((chain): Hiring => {
    const trial = trials.find(({ leadsTo }) => leadsTo === chain);
    const startsOn = trial?.startedOn ?? chain.stints[0]?.startedOn ?? "";
    return { course: chain.course, startsOn, trial, ...dealSector(random, pools, chain.stints) };
  });
  const tried = trials.filter(({ leadsTo }) => !leadsTo).map((trial) => trialAlone(random, trial));
  return [...hired, ...tried].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
};

/** The wage subsidies still to be given out in each sector: one entry for each published employment. */
type SectorPool = { sector: Sector; subsidies: boolean[] };

const sectorPools = (random: Random, municipality: ProjectMunicipality): SectorPool[] =>
  sectors.map((sector) => {
    const subsidised = Array<boolean>(employmentsIn(municipality, sector, true)).fill(true);
    const unsubsidised = Array<boolean>(employmentsIn(municipality, sector, false)).fill(false);
    return { sector, subsidies: random.shuffled([...subsidised, ...unsubsidised]) };
  });

/**
 * Takes a sector and a subsidy for each contract out of the pools. Dealt longest chain first, so that every sector still
 * has room for one; a subsidised contract comes before its unsubsidised renewal.
 */
const dealSector = (random: Random, pools: SectorPool[], stints: Stint[]): Pick<Hiring, "sector" | "contracts"> => {
  if (stints.some(({ kind }) => kind === "apprenticeship")) {
    return { sector: "company", contracts: stints.map((stint) => ({ ...stint, wageSubsidy: false })) };
  }
  const roomy = pools.filter(({ subsidies }) => subsidies.length >= stints.length);
  const pool = random.weighted(roomy.map((pool) => [pool, pool.subsidies.length] as const));
  const subsidies = pool.subsidies.splice(0, stints.length).sort((a, b) => Number(b) - Number(a));
  return {
    sector: pool.sector,
    contracts: stints.map((stint, i) => ({ ...stint, wageSubsidy: subsidies[i] === true })),
  };
};

const trialAlone = (random: Random, trial: Trial): Hiring => ({
  course: trial.course,
  sector: random.pick(["company", "company", "city", "third_sector"]),
  startsOn: trial.startedOn,
  trial,
  contracts: [],
});
