import { addDays, type Day } from "../values/calendar.ts";
import type { Chain } from "./careers.ts";
import { daysBetween, workingDayBetween } from "./days.ts";
import { lastDay, outcomeCount, type ProjectMunicipality } from "./figures.ts";
import type { Course } from "./participants.ts";
import type { Random } from "./random.ts";

/** A try-out without pay; `leadsTo` is the chain of contracts that followed with the same employer, if any did. */
export type Trial = { course: Course; startedOn: Day; endsOn: Day; leadsTo: Chain | null };

/**
 * Work trials of as many distinct participants as published: nearly half before a job with the same employer, the others
 * without one. One person tries twice, so that counting trials and counting persons give different figures.
 */
export const planTrials = (
  random: Random,
  municipality: ProjectMunicipality,
  courses: Course[],
  chains: Chain[],
): Trial[] => {
  const persons = outcomeCount("work_trial", municipality);
  const firstJobs = chains.filter(({ course, stints }) => stints[0]?.startedOn === course.firstJobOn);
  const roomBefore = firstJobs.filter(
    ({ course }) => daysBetween(course.row.startedOn, course.firstJobOn ?? course.row.startedOn) >= 62,
  );
  const before = random.shuffled(roomBefore).slice(0, Math.floor(persons / 2));
  const alone = withoutJob(random, municipality, courses).slice(0, persons - before.length);
  return [
    ...before.map((chain) => trialBeforeJob(random, chain)),
    ...alone.flatMap((course, i) => trialsAlone(random, course, i === 0 ? 2 : 1)),
  ];
};

/** Participants who found no job and were there for long enough, the one with the most time first. */
const withoutJob = (random: Random, municipality: ProjectMunicipality, courses: Course[]): Course[] => {
  const timeOf = ({ row }: Course) => daysBetween(row.startedOn, row.endedOn ?? lastDay(municipality));
  const able = courses.filter((course) => !course.firstJobOn && timeOf(course) >= 60);
  const [longest, ...others] = able.sort((a, b) => timeOf(b) - timeOf(a));
  return longest ? [longest, ...random.shuffled(others)] : [];
};

const trialBeforeJob = (random: Random, chain: Chain): Trial => {
  const job = chain.course.firstJobOn ?? chain.course.row.startedOn;
  const endsOn = workingDayBetween(random, addDays(job, -7), addDays(job, -1));
  const startedOn = workingDayBetween(random, addDays(endsOn, -32), addDays(endsOn, -18));
  return { course: chain.course, startedOn, endsOn, leadsTo: chain };
};

const trialsAlone = (random: Random, course: Course, trials: number): Trial[] =>
  Array.from({ length: trials }, (_, i) => {
    const from = addDays(course.row.startedOn, 20 + i * 60);
    const startedOn = workingDayBetween(random, from, addDays(from, 10));
    return { course, startedOn, endsOn: addDays(startedOn, random.whole(13, 26)), leadsTo: null };
  });
