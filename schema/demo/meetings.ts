import type { Day } from "../values/calendar.ts";
import type { ContactChannel, ContactOutcome, ContactPurpose } from "../vocabulary.ts";
import { channelsOf, outcomesOf } from "./contact-words.ts";
import type { Workplace } from "./employers.ts";
import type { ProjectMunicipality } from "./figures.ts";
import type { Course } from "./participants.ts";
import type { Placed } from "./placements.ts";
import type { Random } from "./random.ts";

/** A contact before it has an id: `course` is the participant it was made for, `coaches` everybody who was there. */
export type Meeting = {
  workplace: Workplace;
  on: Day;
  purpose: ContactPurpose;
  channel: ContactChannel;
  outcome: ContactOutcome;
  course: Course | null;
  coaches: string[];
};

/** What the contacts of one municipality are planned from; `coaches` are the user ids of its coaches. */
export type Field = {
  municipality: ProjectMunicipality;
  coaches: string[];
  workplaces: Workplace[];
  courses: Course[];
  placed: Placed[];
};

/** A contact about how the work goes. */
export const supportOf = (random: Random, { course, workplace }: Placed, on: Day): Meeting => ({
  workplace,
  on,
  purpose: "placement_support",
  channel: random.weighted(channelsOf.placement_support),
  outcome: random.weighted(outcomesOf.placement_support),
  course,
  coaches: [course.row.coachId],
});
