import { addDays, type Day } from "../values/calendar.ts";
import type { ContactPurpose } from "../vocabulary.ts";
import { channelsOf, outcomesOf } from "./contact-words.ts";
import { workingDayBetween } from "./days.ts";
import type { Workplace } from "./employers.ts";
import { lastDay } from "./figures.ts";
import { type Field, type Meeting, supportOf } from "./meetings.ts";
import type { Course } from "./participants.ts";
import type { Random } from "./random.ts";

/** So many later contacts, most of them with the few employers that have hired or told what they need. */
export const planKeepingInTouch = (random: Random, field: Field, meetings: number): Meeting[] => {
  const until = lastDay(field.municipality);
  const known = field.workplaces.filter(({ firstContactOn }) => firstContactOn <= addDays(until, -21));
  const interest = known.map((workplace, i) => [workplace, interestIn(field, workplace, i)] as const);
  return Array.from({ length: meetings }, () => {
    const workplace = random.weighted(interest);
    return laterMeeting(
      random,
      field,
      workplace,
      workingDayBetween(random, addDays(workplace.firstContactOn, 5), until),
    );
  });
};

/** How often an employer is contacted again, as a weight; each twelfth happens to be a favourite. */
const interestIn = ({ placed }: Field, workplace: Workplace, order: number): number => {
  const hirings = placed.filter((placement) => placement.workplace === workplace).length;
  return 1 + (workplace.row.needs ? 3 : 0) + 2 * hirings + (order % 12 === 0 ? 8 : 0);
};

const laterMeeting = (random: Random, field: Field, workplace: Workplace, on: Day): Meeting => {
  const working = field.placed.find(
    ({ row, course, ...placed }) =>
      placed.workplace === workplace &&
      row.kind !== "work_trial" &&
      row.startedOn < on &&
      (!row.endedOn || on <= row.endedOn) &&
      isRunning(course, on),
  );
  if (working && random.chance(0.45)) return supportOf(random, working, on);
  const purpose = random.weighted<ContactPurpose>([
    ["targeted", 58],
    ["relationship", 32],
    ["event", 5],
    ["inquiry_reply", 5],
  ]);
  const looking = field.courses.filter((course) => isRunning(course, on));
  const course = purpose === "targeted" && random.chance(0.85) ? random.pick(looking) : null;
  const together = purpose === "event" || (!course && random.chance(0.1));
  const responsible = course?.row.coachId ?? workplace.row.responsibleCoachId ?? random.pick(field.coaches);
  return {
    workplace,
    on,
    purpose,
    channel: random.weighted(channelsOf[purpose]),
    outcome: random.weighted(outcomesOf[purpose]),
    course,
    coaches: together ? field.coaches : [responsible],
  };
};

const isRunning = ({ row }: Course, on: Day) => row.startedOn <= on && (!row.endedOn || on <= row.endedOn);
