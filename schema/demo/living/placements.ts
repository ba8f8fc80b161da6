import { addDays, type Day } from "../../values/calendar.ts";
import { workingDayUntil } from "../../values/working-days.ts";
import { earlier, idsFrom, instantOn } from "../days.ts";
import type { Workplace } from "../employers.ts";
import { occupationName } from "../occupations.ts";
import type { Placed } from "../placements.ts";
import { type Random, randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import type { LivingCourse } from "./courses.ts";
import type { Work } from "./stories.ts";
import type { Team } from "./team.ts";
import { daysAgo, type Year } from "./year.ts";

export type LivingPlaced = Placed & { course: LivingCourse };

/** The placements of the year's stories, at employers that the team may contact; no employer takes two persons at first. */
export const livingPlacements = (
  year: Year,
  team: Team,
  courses: LivingCourse[],
  workplaces: Workplace[],
): LivingPlaced[] => {
  const random = randomOf("placements of the year");
  const free = random.shuffled(workplaces);
  const take = (course: LivingCourse, sector: Work["sector"]): Workplace => {
    const at = free.findIndex(({ municipality, row }) => municipality === course.municipality && row.sector === sector);
    const [taken] = free.splice(at, 1);
    return taken as Workplace;
  };
  return courses
    .flatMap((course) => placedOf(random, year, team, course, take))
    .sort((a, b) => (a.row.startedOn < b.row.startedOn ? -1 : 1));
};

const placedOf = (
  random: Random,
  year: Year,
  team: Team,
  course: LivingCourse,
  take: (course: LivingCourse, sector: Work["sector"]) => Workplace,
): LivingPlaced[] => {
  const placed: LivingPlaced[] = [];
  for (const [i, work] of course.story.work.entries()) {
    const before = work.renews ? placed.at(-1) : undefined;
    const workplace = before?.workplace ?? take(course, work.sector);
    const goesOn = course.story.work[i + 1]?.renews === true;
    placed.push({
      row: placementRow(random, year, team, course, workplace, work, before?.row, goesOn),
      course,
      workplace,
    });
  }
  return placed;
};

const placementRow = (
  random: Random,
  year: Year,
  team: Team,
  course: LivingCourse,
  workplace: Workplace,
  work: Work,
  before: Placed["row"] | undefined,
  goesOn: boolean,
): Placed["row"] => {
  // A job after a work trial begins when it was agreed to begin, and is no renewal.
  const renewed = before && before.kind !== "work_trial" ? before : undefined;
  const startedOn = renewed ? addDays(renewed.endedOn ?? "", 1) : daysAgo(year, work.ago);
  const endsOn = work.term === null ? null : addDays(startedOn, work.term);
  const end = endOf(year, work, endsOn, goesOn && work.kind !== "work_trial");
  const createdAt = instantOn(earlier(startedOn, year.last), random.whole(60, 300));
  const occupationCode = before?.occupationCode ?? random.pick(workplace.trade.occupations);
  const row: RowOf<"placements"> = {
    id: idsFrom(random)(createdAt),
    participantId: course.row.id,
    employerId: workplace.row.id,
    kind: work.kind,
    contract: work.kind === "work_trial" ? null : work.term === null ? "permanent" : "fixed_term",
    startedOn,
    endsOn,
    endedOn: end?.on ?? null,
    endReason: end?.reason ?? null,
    wageSubsidy: work.subsidy !== undefined,
    wageSubsidyEndsOn: work.subsidy === undefined ? null : lastOf(addDays(startedOn, work.subsidy), endsOn),
    weeklyHours: work.hours,
    occupationCode,
    occupation: occupationName(occupationCode as Parameters<typeof occupationName>[0]),
    continuesId: renewed?.id ?? null,
    createdBy: team.idOf[course.coachOn(startedOn)],
    createdAt,
    updatedAt: end ? Math.max(instantOn(workingDayUntil(end.on), 360), createdAt) : createdAt,
    version: end ? 2 : 1,
  };
  return row;
};

const lastOf = (day: Day, endsOn: Day | null): Day => (endsOn ? earlier(day, endsOn) : day);

const endOf = (year: Year, { ended }: Work, endsOn: Day | null, goesOn: boolean) => {
  if (ended) return { on: daysAgo(year, ended[0]), reason: ended[1] };
  if (!endsOn || endsOn >= year.loadDay) return undefined;
  return { on: endsOn, reason: goesOn ? ("continued" as const) : ("term_ended" as const) };
};
