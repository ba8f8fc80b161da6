import { addDays, type Day, startOfWeek } from "../../values/calendar.ts";
import type { ContactPurpose } from "../../vocabulary.ts";
import { channelsOf, outcomesOf } from "../contact-words.ts";
import type { Workplace } from "../employers.ts";
import type { Meeting } from "../meetings.ts";
import type { Random } from "../random.ts";
import type { LivingCourse } from "./courses.ts";
import type { Diary } from "./diary.ts";
import type { LivingPlaced } from "./placements.ts";
import { type CoachName, coachNames, type Team } from "./team.ts";
import type { Year } from "./year.ts";

/** Contacts of a full week, fewer of a short one; who looks for work is spoken for, and others are kept in touch with. */
const aWeek: Record<CoachName, number> = { first: 6, second: 7, third: 5 };

type World = {
  year: Year;
  team: Team;
  diary: Diary;
  workplaces: Workplace[];
  courses: LivingCourse[];
  placed: LivingPlaced[];
};

/** What each coach did besides: so many contacts that every week of work has its own, whatever else fell into it. */
export const fillWeeks = (random: Random, world: World, planned: Meeting[]): Meeting[] => {
  const { year, team, diary } = world;
  const weekOf = (coach: CoachName, day: Day) => `${coach} ${startOfWeek(day)}`;
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { on, coaches } of planned) {
    count(on);
    for (const coach of coachNames) if (coaches.includes(team.idOf[coach])) count(weekOf(coach, on));
  }
  const more: Meeting[] = [];
  for (let monday = startOfWeek(year.from); monday <= year.last; monday = addDays(monday, 7))
    for (const coach of coachNames) {
      const days = [0, 1, 2, 3, 4].map((i) => addDays(monday, i)).filter((day) => diary.isAtWork(coach, day));
      if (days.length === 0) continue;
      const usual = Math.ceil((aWeek[coach] * days.length) / 5);
      const wanted = Math.max(1, usual - random.whole(0, 3)) - (counts.get(weekOf(coach, monday)) ?? 0);
      for (let i = 0; i < wanted; i++) {
        // What has a day of its own falls on Mondays mostly: the others fill the days that have least.
        const least = Math.min(...days.map((day) => counts.get(day) ?? 0));
        const on = random.pick(days.filter((day) => (counts.get(day) ?? 0) === least));
        count(on);
        more.push(meetingOn(random, world, coach, on));
      }
    }
  return more;
};

/** The calls with which the day of loading began, if it is one of work: so no week begins with nothing, nor on a Monday. */
export const callsOfMorning = (random: Random, world: World): Meeting[] =>
  coachNames
    .filter(world.diary.isInToday)
    .flatMap((coach) => [coach, coach])
    .map((coach) => ({ ...meetingOn(random, world, coach, world.year.loadDay), channel: "phone" }));

const meetingOn = (
  random: Random,
  { team, workplaces, courses, placed }: World,
  coach: CoachName,
  on: Day,
): Meeting => {
  const looking = courses.filter(
    (course) =>
      course.coachOn(on) === coach &&
      course.row.startedOn <= on &&
      (course.row.endedOn ?? on) >= on &&
      !placed.some((each) => each.course === course && worksOn(each, on)),
  );
  const course = looking.length > 0 && random.chance(0.6) ? random.pick(looking) : null;
  const municipality = course?.municipality ?? (coach === "third" ? "320" : random.pick(["698", "698", "698", "320"]));
  const near = workplaces.filter((each) => each.municipality === (coach === "first" ? "698" : municipality));
  const purpose: ContactPurpose = course
    ? "targeted"
    : random.weighted([
        ["relationship", 7],
        ["event", 1],
        ["cold", 2],
      ]);
  return {
    workplace: random.pick(near.filter(({ firstContactOn }) => firstContactOn < on)),
    on,
    purpose,
    channel: random.weighted(purpose === "cold" ? visits : channelsOf[purpose]),
    outcome: random.weighted(outcomesOf[purpose]),
    course,
    coaches: [team.idOf[coach]],
  };
};

const visits = [["visit", 1]] as const;

const worksOn = ({ row }: LivingPlaced, day: Day): boolean =>
  row.startedOn <= day && (row.endedOn ?? row.endsOn ?? day) >= day;
