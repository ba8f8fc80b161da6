import type { Day } from "../values/calendar.ts";
import { instantOn, workingDays } from "./days.ts";
import { agreementChunks } from "./large-agreements.ts";
import { contactChunks } from "./large-contacts.ts";
import { contactPersonChunks, employerChunks } from "./large-employers.ts";
import { followUpChunks } from "./large-follow-ups.ts";
import { inquiryChunks } from "./large-inquiries.ts";
import { participantChunks } from "./large-participants.ts";
import { placementChunks } from "./large-placements.ts";
import { largeTeam, municipalities } from "./large-team.ts";
import { workingTime } from "./large-working-time.ts";
import type { LargeRows, LargeSizes, LargeWorld } from "./large-world.ts";
import { randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

export type { LargeRows, LargeSizes } from "./large-world.ts";

/** What a region with 36 coaches gathers in five years. */
export const defaultSizes: LargeSizes = {
  years: 5,
  users: 40,
  employers: 10_000,
  contactPersons: 10_000,
  participants: 8_000,
  placements: 20_000,
  agreements: 500,
  inquiries: 2_000,
  contacts: 100_000,
  followUps: 20_000,
  openFollowUps: 2_000,
};

/** Ten such regions: a country's work in one database, for seeing what grows. */
export const nationalSizes: LargeSizes = {
  years: 5,
  users: 400,
  employers: 100_000,
  contactPersons: 100_000,
  participants: 80_000,
  placements: 200_000,
  agreements: 5_000,
  inquiries: 20_000,
  contacts: 1_000_000,
  followUps: 200_000,
  openFollowUps: 20_000,
};

/**
 * Rows for measuring, in chunks that can be inserted as they come: all of Lapland, years of work ending on `lastDay`, a
 * few employers with a hundred contacts and more. They add up to nothing in particular. The same arguments give the
 * same rows.
 */
export const largeRows = function* (
  lastDay: Day,
  sizes: Partial<LargeSizes> = {},
  seed = "large",
): Generator<LargeRows> {
  const allSizes = { ...defaultSizes, ...sizes };
  const days = workingDays(yearsBefore(lastDay, allSizes.years), lastDay);
  const firstDay = days[0] ?? lastDay;
  const { users, serviceAreas, coachesOf } = largeTeam(randomOf(`${seed} team`), allSizes.users, firstDay);
  yield { users, serviceAreas, settings: [organisation(firstDay), loadedOn(lastDay)] };
  const world: LargeWorld = {
    seed,
    sizes: allSizes,
    days,
    firstDay,
    lastDay,
    coachesOf,
    employers: [],
    participants: [],
    lastContactOf: new Map(),
  };
  yield workingTime(world);
  yield* employerChunks(world);
  yield* contactPersonChunks(world);
  yield* participantChunks(world);
  yield* placementChunks(world);
  yield* agreementChunks(world);
  yield* inquiryChunks(world);
  yield* contactChunks(world);
  yield* followUpChunks(world);
};

const yearsBefore = (day: Day, years: number): Day =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`.replace("-02-29", "-02-28");

/** Nothing in it is older than its loading, or retention would erase the years as they are measured. */
const loadedOn = (lastDay: Day): RowOf<"settings"> => ({
  key: "demo",
  value: { loadedOn: lastDay },
  updatedAt: Date.parse(lastDay),
  version: 1,
});

const organisation = (firstDay: Day): RowOf<"settings"> => ({
  key: "organisation",
  value: { name: "Kuvitteellinen suuri työllisyysalue", municipalities: [...municipalities] },
  updatedAt: instantOn(firstDay, 0),
  version: 1,
});
