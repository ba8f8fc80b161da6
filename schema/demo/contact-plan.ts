import { addDays, type Day } from "../values/calendar.ts";
import type { ContactPurpose } from "../vocabulary.ts";
import { channelsOf, outcomesOf } from "./contact-words.ts";
import { earlier, later, workingDayBetween } from "./days.ts";
import type { Workplace } from "./employers.ts";
import { count, lastDay, type ProjectMunicipality } from "./figures.ts";
import { planKeepingInTouch } from "./keeping-in-touch.ts";
import { type Field, type Meeting, supportOf } from "./meetings.ts";
import type { Placed } from "./placements.ts";
import type { Random } from "./random.ts";

/** As many contacts as published: a first one with every employer, those that explain the placements, and the rest. */
export const planMeetings = (random: Random, field: Field): Meeting[] => {
  const first = field.workplaces.map((workplace) => firstMeeting(random, field, workplace));
  const explaining = field.placed.flatMap((placed) => meetingsAround(random, field.municipality, placed));
  const published = count("contacts", field.municipality);
  return [...first, ...explaining, ...planKeepingInTouch(random, field, published - first.length - explaining.length)];
};

/** Mostly a visit without an appointment, in pairs where there are two coaches. */
const firstMeeting = (random: Random, { coaches, placed }: Field, workplace: Workplace): Meeting => {
  const hired = placed.some((placement) => placement.workplace === workplace);
  const purpose = random.weighted<ContactPurpose | "visit">([
    ["visit", 86],
    ["cold", 6],
    ["event", 5],
    ["inquiry_reply", 3],
  ]);
  const responsible = workplace.row.responsibleCoachId ?? random.pick(coaches);
  const meeting = { workplace, on: workplace.firstContactOn, course: null };
  if (purpose === "visit") {
    return { ...meeting, purpose: "cold", channel: "visit", outcome: random.weighted(outcomesOf.cold), coaches };
  }
  const missed = purpose === "cold" && !hired && random.chance(0.5);
  return {
    ...meeting,
    purpose,
    channel: random.weighted(channelsOf[purpose]),
    outcome: missed ? "not_reached" : random.weighted(outcomesOf[purpose]),
    coaches: [responsible],
  };
};

/** The contact in which a placement or its renewal was agreed on, and often one in which it was supported. */
const meetingsAround = (random: Random, municipality: ProjectMunicipality, { row, course, workplace }: Placed) => {
  const { startedOn } = row;
  const coaches = [course.row.coachId];
  const purpose: ContactPurpose = row.continuesId ? "placement_support" : "targeted";
  const known = later(course.row.startedOn, workplace.firstContactOn);
  const agreed: Meeting = {
    workplace,
    on: workingDayBetween(random, later(addDays(known, 1), addDays(startedOn, -12)), addDays(startedOn, -2)),
    purpose,
    channel: random.weighted(channelsOf[purpose]),
    outcome: row.kind === "work_trial" ? "work_trial_agreed" : "placement_agreed",
    course,
    coaches,
  };
  const from = addDays(startedOn, 5);
  const to = [row.endedOn, course.row.endedOn].reduce<Day>(
    (end, day) => earlier(end, day ?? end),
    lastDay(municipality),
  );
  if (row.kind === "work_trial" || from > addDays(to, -7) || !random.chance(0.6)) return [agreed];
  return [agreed, supportOf(random, { row, course, workplace }, workingDayBetween(random, from, to))];
};
