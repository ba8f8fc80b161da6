import { addDays, type Day } from "../values/calendar.ts";
import { idsFrom, instantOn, later, workingDayBetween } from "./days.ts";
import {
  firstDay,
  type Growth,
  growth,
  type ProjectMunicipality,
  projectMunicipalities,
  referralSourcesOf,
} from "./figures.ts";
import { type End, planEnds } from "./participant-ends.ts";
import type { Coaches } from "./people.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** A participant with what the placements must agree with. */
export type Course = {
  row: RowOf<"participants">;
  municipality: ProjectMunicipality;
  /** The day of the first employment or apprenticeship; null for those who found none. */
  firstJobOn: Day | null;
  paths: RowOf<"participantPaths">[];
};

/** Every participant of the project: starts, first jobs and ends grow and add up as published. */
export const demoCourses = (coaches: Coaches): Course[] => {
  const random = randomOf("participants");
  const codes = distinctCodes(random);
  const outOfWork = outOfWorkAtStart(randomOf("out of work at start"));
  return projectMunicipalities.flatMap((municipality) => {
    const starts = startDays(random, growth(municipality, "participants"));
    const firstJobs = firstJobDays(random, starts, growth(municipality, "employedPersons"));
    const ends = planEnds(random, municipality, starts, firstJobs);
    const sources = random.shuffled(referralSourcesOf(municipality));
    const idAt = idsFrom(random);
    return starts.map((startedOn, i) => {
      const createdAt = instantOn(startedOn, 30 + i);
      const end = ends.get(i);
      const id = idAt(createdAt);
      const coachId = coaches[municipality][i % coaches[municipality].length] ?? "";
      const row: RowOf<"participants"> = {
        id,
        code: codes(),
        municipality,
        coachId,
        startedOn,
        referralSource: sources[i] ?? "other",
        outOfWorkAtStart: outOfWork(),
        endedOn: end?.on ?? null,
        endReason: end?.reason ?? null,
        createdAt,
        updatedAt: end ? instantOn(end.on, 60) : createdAt,
        version: end ? 2 : 1,
      };
      const paths = (end?.paths ?? []).map((path) => pathRow(idAt, id, path));
      return { row, municipality, firstJobOn: firstJobs.get(i) ?? null, paths };
    });
  });
};

/** Who was out of work is nowhere published: these shares are invented, with some whom nobody asked. */
export const outOfWorkAtStart = (random: Random) => () =>
  random.weighted<boolean | null>([
    [true, 80],
    [false, 10],
    [null, 10],
  ]);

const startDays = (random: Random, intakes: Growth[]): Day[] => {
  const days = intakes.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, () => workingDayBetween(random, from, to)),
  );
  return [firstDay, ...days.slice(1)].sort();
};

/** Nobody was in work sooner: the time from the start of coaching to the first job, in days. */
const daysToFirstJob = 28;

const firstJobDays = (random: Random, starts: Day[], waves: Growth[]): Map<number, Day> => {
  const found = new Map<number, Day>();
  for (const { from, to, count } of waves) {
    const looking = [...starts.entries()].filter(([i, start]) => !found.has(i) && addDays(start, 35) <= to);
    for (const [i, start] of random.shuffled(looking).slice(0, count)) {
      found.set(i, workingDayBetween(random, later(from, addDays(start, daysToFirstJob)), to));
    }
  }
  return found;
};

const pathRow = (idAt: (instant: number) => string, participantId: string, { kind, on }: End["paths"][number]) => {
  const createdAt = instantOn(on, 90);
  return { id: idAt(createdAt), participantId, kind, startedOn: on, createdAt };
};

/** Codes as the client system would give: letter, digit, letter, digit, without the letters that look like digits. */
export const distinctCodes = (random: Random, pairs = 2) => {
  const given = new Set<string>();
  const pair = () => random.pick([..."ABCDEFGHJKMNPQRSTUVWXYZ"]) + random.pick([..."23456789"]);
  return () => {
    let code = "";
    do code = Array.from({ length: pairs }, pair).join("");
    while (given.has(code));
    given.add(code);
    return code;
  };
};
