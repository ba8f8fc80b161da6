import { addDays, type Day } from "../values/calendar.ts";
import type { Contract, PlacementEndReason, PlacementKind } from "../vocabulary.ts";
import { daysBetween, earlier, workingDayBetween } from "./days.ts";
import { apprenticeshipsIn, asOf, count, type ProjectMunicipality } from "./figures.ts";
import type { Course } from "./participants.ts";
import type { Random } from "./random.ts";

/** One contract, before it has an employer. */
export type Stint = {
  kind: PlacementKind;
  contract: Contract;
  startedOn: Day;
  endsOn: Day | null;
  endedOn: Day | null;
  endReason: PlacementEndReason | null;
  /** True where the holder has a second job at the same time. */
  partTime: boolean;
};

/** The contracts of one person with one employer: each after the first renews the one before it. */
export type Chain = { course: Course; stints: Stint[] };

/** How a further job follows: with the same employer, with another one later, or with another one at the same time. */
type Link = "renewal" | "next" | "alongside";

/** All employments and apprenticeships of a municipality as dated chains; longest careers go to those who began first. */
export const planCareers = (random: Random, municipality: ProjectMunicipality, courses: Course[]): Chain[] => {
  const employed = courses.filter(({ firstJobOn }) => firstJobOn).sort(byFirstJob);
  const ended = employed.filter(({ row }) => row.endedOn);
  const staying = employed.filter(({ row }) => !row.endedOn);
  const further = furtherJobs(count("employments", municipality) - employed.length);
  const single = staying.slice(further.length);
  const apprentices = single.slice(0, apprenticeshipsIn(municipality));
  return [
    ...staying.flatMap((course, i) => (apprentices.includes(course) ? [] : career(random, course, further[i] ?? []))),
    ...apprentices.map((course) => ({ course, stints: [apprenticeship(startOf(course))] })),
    ...ended.map((course) => ({ course, stints: [jobOfEndedCourse(random, course)] })),
  ];
};

const byFirstJob = (a: Course, b: Course) => (startOf(a) < startOf(b) ? -1 : 1);

const startOf = ({ firstJobOn, row }: Course): Day => firstJobOn ?? row.startedOn;

/** Shares out so many further jobs: the first three persons have two, the others one. */
const furtherJobs = (jobs: number): Link[][] => {
  const careers: Link[][] = [];
  for (let left = jobs; left > 0; left -= careers.at(-1)?.length ?? left) {
    const links = longestCareers[careers.length] ?? [careers.length % 2 === 0 ? "next" : "renewal"];
    careers.push(links.slice(0, left));
  }
  return careers;
};

const longestCareers: Link[][] = [
  ["renewal", "renewal"],
  ["renewal", "next"],
  ["next", "next"],
  ["alongside"],
  ["alongside"],
];

const career = (random: Random, course: Course, links: Link[]): Chain[] => {
  const first: Chain = { course, stints: [] };
  const chains = [first];
  let startedOn = startOf(course);
  const daysPerJob = Math.floor(daysBetween(startedOn, asOf) / Math.max(1, links.length));
  const partTime = links.includes("alongside");
  for (const link of links) {
    const stint =
      link === "alongside" ? lastJob(random, startedOn, true) : termBefore(random, link, startedOn, daysPerJob);
    chains.at(-1)?.stints.push(stint);
    startedOn = startAfter(random, link, stint);
    if (link !== "renewal") chains.push({ course, stints: [] });
  }
  chains.at(-1)?.stints.push(lastJob(random, startedOn, partTime));
  return chains;
};

/** A fixed term short enough that the next job begins before the figures were counted. */
const termBefore = (random: Random, link: Link, startedOn: Day, daysPerJob: number): Stint => {
  const endsOn = addDays(startedOn, random.whole(45, Math.min(150, daysPerJob - 45)));
  return fixedTerm(startedOn, endsOn, endsOn, link === "renewal" ? "continued" : "term_ended");
};

const startAfter = (random: Random, link: Link, { startedOn, endsOn }: Stint): Day => {
  if (link === "renewal") return addDays(endsOn ?? startedOn, random.pick([1, 1, 1, 3, 8]));
  const [from, days] = link === "alongside" ? [startedOn, 20] : [endsOn ?? startedOn, 12];
  return workingDayBetween(random, addDays(from, days), addDays(from, days + 28));
};

const lastFixedDay = "2022-12-31";

const lastJob = (random: Random, startedOn: Day, partTime: boolean): Stint => {
  if (!partTime && random.chance(0.3)) return permanent(startedOn);
  const endsOn = earlier(lastFixedDay, addDays(startedOn, random.whole(90, 240)));
  if (partTime || random.chance(0.85)) return { ...fixedTerm(startedOn, endsOn, endsOn, "term_ended"), partTime };
  const endedOn = addDays(startedOn, random.whole(20, 70));
  return fixedTerm(startedOn, endsOn, endedOn, random.pick(["trial_period", "resigned", "resigned", "other"]));
};

const jobOfEndedCourse = (random: Random, course: Course): Stint => {
  const startedOn = startOf(course);
  const { endReason, endedOn } = course.row;
  if (endReason === "completed" || !endedOn) return permanent(startedOn);
  const jobEnded = workingDayBetween(random, addDays(startedOn, 30), addDays(endedOn, -15));
  const left = course.paths.some(({ kind }) => kind === "study") ? "to_study" : "other";
  return fixedTerm(startedOn, endedOn, jobEnded, endReason === "moved_on" ? left : "resigned");
};

const apprenticeship = (startedOn: Day): Stint => ({
  ...fixedTerm(startedOn, "2022-12-16", "2022-12-16", "term_ended"),
  kind: "apprenticeship",
});

const permanent = (startedOn: Day): Stint => ({
  kind: "employment",
  contract: "permanent",
  startedOn,
  endsOn: null,
  endedOn: null,
  endReason: null,
  partTime: false,
});

const fixedTerm = (startedOn: Day, endsOn: Day, endedOn: Day, endReason: PlacementEndReason): Stint => ({
  kind: "employment",
  contract: "fixed_term",
  startedOn,
  endsOn,
  endedOn,
  endReason,
  partTime: false,
});
