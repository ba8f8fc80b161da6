import { addDays, type Day } from "../values/calendar.ts";
import type { ParticipantEndReason, PathKind } from "../vocabulary.ts";
import { daysBetween, earlier, workingDayBetween } from "./days.ts";
import { lastDay, outcomeCount, type ProjectMunicipality } from "./figures.ts";
import type { Random } from "./random.ts";

/** When and why coaching ended, and the onward paths that began with it. */
export type End = { on: Day; reason: ParticipantEndReason; paths: { kind: PathKind; on: Day }[] };

/** Whose coaching ended: by their place in the list of starts. Nobody leaves a job sooner than 75 days after its start. */
export const planEnds = (
  random: Random,
  municipality: ProjectMunicipality,
  starts: Day[],
  firstJobs: Map<number, Day>,
): Map<number, End> => {
  const last = lastDay(municipality);
  const longEnough = (from: Day) => daysBetween(from, last) >= 90;
  const employed = random.shuffled([...firstJobs.keys()].filter((i) => longEnough(firstJobs.get(i) ?? last)));
  const jobless = random.shuffled([...starts.keys()].filter((i) => !firstJobs.has(i) && longEnough(starts[i] ?? last)));
  const ends = new Map<number, End>();
  for (const { reason, employedCount, joblessCount } of endCounts(municipality, starts.length)) {
    for (const i of employed.splice(0, employedCount)) {
      const job = firstJobs.get(i) ?? last;
      const soonest = addDays(job, 75);
      const latest = reason === "completed" ? last : earlier(last, addDays(job, 150));
      ends.set(i, { on: workingDayBetween(random, soonest, latest), reason, paths: [] });
    }
    for (const i of jobless.splice(0, joblessCount)) {
      ends.set(i, { on: workingDayBetween(random, addDays(starts[i] ?? last, 60), last), reason, paths: [] });
    }
  }
  addPaths(
    random,
    municipality,
    [...ends.values()].filter(({ reason }) => reason === "moved_on"),
  );
  return ends;
};

/** Those who completed coaching had a job; of the others who left it, some had had one. */
const endCounts = (municipality: ProjectMunicipality, participants: number) => {
  const completed = outcomeCount("completed", municipality);
  const interrupted = outcomeCount("interrupted", municipality);
  const movedOn = participants - completed - interrupted - outcomeCount("in_coaching", municipality);
  const some = (count: number, share: number) => {
    const employedCount = Math.floor(count * share);
    return { employedCount, joblessCount: count - employedCount };
  };
  return [
    { reason: "completed", employedCount: completed, joblessCount: 0 },
    { reason: "interrupted", ...some(interrupted, 1 / 4) },
    { reason: "moved_on", ...some(movedOn, 1 / 3) },
  ] as const;
};

/** A path begins on the day coaching ends; where there are more paths than persons, a second one shortly before. */
const addPaths = (random: Random, municipality: ProjectMunicipality, movedOn: End[]) => {
  const kinds = [
    ...Array<PathKind>(outcomeCount("study", municipality)).fill("study"),
    ...Array<PathKind>(outcomeCount("other_services", municipality)).fill("other_services"),
  ];
  for (const [i, kind] of kinds.entries()) {
    const end = movedOn[i % movedOn.length];
    const isSecond = i >= movedOn.length;
    end?.paths.push({ kind, on: isSecond ? workingDayBetween(random, addDays(end.on, -14), end.on) : end.on });
  }
};
