import { addDays, type Day } from "../../values/calendar.ts";
import type { ParticipantEndReason, PathKind } from "../../vocabulary.ts";
import { idsFrom, instantOn, later, workingDayBetween } from "../days.ts";
import { asOf } from "../figures.ts";
import type { Course } from "../participants.ts";
import type { Placed } from "../placements.ts";
import { type Random, randomOf } from "../random.ts";

/** The last day on which anybody of the pilot was still in coaching. */
const lastOfPilot = "2023-06-30";

type After = { courses: Course[]; placed: Placed[] };

/**
 * What became of the pilot once its figures had been counted: coaching ended for everybody within some months, and of the jobs
 * that still ran every other ended since. Nothing of it is on a day of the published period. Whose coach left is the `heir`'s
 * for as long as the job goes on.
 */
export const afterPilot = (courses: Course[], placed: Placed[], heir: string): After => {
  const random = randomOf("after the pilot");
  const idAt = idsFrom(random);
  const ended = new Map(
    courses.map((course) => [course, course.row.endedOn ? course : endedCourse(random, idAt, course, placed)]),
  );
  const running = placed.filter(({ row }) => !row.endedOn);
  const left = new Set(running.filter((_, i) => i % 2 === 1));
  for (const { course } of running.filter((each) => !left.has(each) && each.course.municipality === "320")) {
    const { row, ...rest } = ended.get(course) ?? course;
    ended.set(course, { ...rest, row: { ...row, coachId: heir } });
  }
  return {
    courses: [...ended.values()],
    placed: placed.map((each) => {
      const course = ended.get(each.course) ?? each.course;
      return left.has(each) ? { ...each, course, row: leftJob(random, each) } : { ...each, course };
    }),
  };
};

const endedCourse = (random: Random, idAt: (instant: number) => string, course: Course, placed: Placed[]): Course => {
  const jobs = placed.filter((each) => each.course === course && each.row.kind !== "work_trial");
  const lastEnd = jobs.reduce<Day>((last, { row }) => later(last, row.endedOn ?? last), asOf);
  const hasJob = jobs.some(({ row }) => !row.endedOn || row.endedOn > asOf);
  const on = workingDayBetween(random, addDays(lastEnd, 28), lastOfPilot);
  const endReason: ParticipantEndReason = hasJob ? "completed" : random.pick(["moved_on", "moved_on", "interrupted"]);
  const row = { ...course.row, endedOn: on, endReason, updatedAt: instantOn(on, 60), version: 2 };
  if (endReason !== "moved_on") return { ...course, row };
  const createdAt = instantOn(on, 90);
  const kind = random.pick<PathKind>(["study", "other_services", "other_services"]);
  const path = { id: idAt(createdAt), participantId: row.id, kind, startedOn: on, createdAt };
  return { ...course, row, paths: [...course.paths, path] };
};

/** A permanent job that its holder left for another. */
const leftJob = (random: Random, { row }: Placed): Placed["row"] => {
  const endedOn = workingDayBetween(random, "2023-08-01", "2025-05-30");
  const endReason = random.pick(["resigned", "resigned", "other"] as const);
  return { ...row, endedOn, endReason, updatedAt: instantOn(endedOn, 360), version: 2 };
};
