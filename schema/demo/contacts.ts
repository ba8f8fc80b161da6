import { isoWeek } from "../values/calendar.ts";
import { inPersonChannels } from "../vocabulary.ts";
import { planMeetings } from "./contact-plan.ts";
import { notesOn } from "./contact-words.ts";
import { idsFrom, instantOn } from "./days.ts";
import type { Workplace } from "./employers.ts";
import { projectMunicipalities } from "./figures.ts";
import type { Meeting } from "./meetings.ts";
import type { Course } from "./participants.ts";
import type { Coaches } from "./people.ts";
import type { Placed } from "./placements.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** A contact row with everybody who was there. */
export type DemoContact = { row: RowOf<"contacts">; coaches: string[] };

type Made = {
  coaches: Coaches;
  workplaces: Workplace[];
  contactPersons: RowOf<"contactPersons">[];
  courses: Course[];
  placed: Placed[];
};

/** Every contact of the project, in the order in which they happened. */
export const demoContacts = ({ coaches, contactPersons, ...made }: Made): DemoContact[] => {
  const random = randomOf("contacts");
  const meetings = projectMunicipalities.flatMap((municipality) =>
    planMeetings(random, {
      municipality,
      coaches: coaches[municipality],
      workplaces: made.workplaces.filter((workplace) => workplace.municipality === municipality),
      courses: made.courses.filter((course) => course.municipality === municipality),
      placed: made.placed.filter(({ course }) => course.municipality === municipality),
    }),
  );
  const idAt = idsFrom(random);
  const inOrder = meetings.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return inOrder.map((meeting, i) => contactOf(random, idAt, meeting, i, contactPersons));
};

export const contactCoachRows = (contacts: DemoContact[]): RowOf<"contactCoaches">[] =>
  contacts.flatMap(({ row, coaches }) =>
    coaches.map((coachId) => ({
      contactId: row.id,
      coachId,
      date: row.date,
      inPerson: !row.archivedAt && inPersonChannels.includes(row.channel),
    })),
  );

/** The row of a meeting, the `order`th of its data. */
export const contactOf = (
  random: Random,
  idAt: (instant: number) => string,
  { workplace, on, purpose, channel, outcome, course, coaches }: Meeting,
  order: number,
  contactPersons: RowOf<"contactPersons">[],
  madeAt?: number,
): DemoContact => {
  const createdAt = madeAt ?? instantOn(on, 60 + (order % 12) * 30 + random.whole(0, 20));
  const persons = contactPersons.filter(({ employerId }) => employerId === workplace.row.id);
  const met = outcome !== "not_reached" && persons.length > 0 && random.chance(0.7) ? random.pick(persons) : null;
  const row: RowOf<"contacts"> = {
    id: idAt(createdAt),
    employerId: workplace.row.id,
    contactPersonId: met?.id ?? null,
    participantId: course?.row.id ?? null,
    inquiryId: null,
    date: on,
    isoWeek: isoWeek(on),
    purpose,
    channel,
    outcome,
    note: random.chance(0.4) ? random.pick(notesOn(purpose, outcome)) : null,
    createdBy: coaches.length > 1 ? random.pick(coaches) : (coaches[0] ?? ""),
    archivedAt: null,
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
  return { row, coaches };
};
