import { isoWeek } from "../values/calendar.ts";
import { type ContactPurpose, inPersonChannels } from "../vocabulary.ts";
import { channelsOf, notesOn, outcomesOf } from "./contact-words.ts";
import { idsFrom, instantOn } from "./days.ts";
import { skewed } from "./large-employers.ts";
import { chunksOf, dayInOrder, type LargeRows, type LargeWorld } from "./large-world.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** Contacts all through the years, each with one coach of the employer's municipality or two. */
export const contactChunks = function* (world: LargeWorld): Generator<LargeRows> {
  const random = randomOf(`${world.seed} contacts`);
  const idAt = idsFrom(random);
  const participantsIn = Map.groupBy(world.participants, ({ municipality }) => municipality);
  const weekOf = new Map(world.days.map((day) => [day, isoWeek(day)]));
  const make = (order: number): { row: RowOf<"contacts">; coaches: string[] } => {
    const date = dayInOrder(world, order, world.sizes.contacts);
    const employer = skewed(random, world.employers);
    const purpose = random.weighted(purposeWeights);
    const coaches = random.shuffled(employer.coaches).slice(0, random.chance(purpose === "cold" ? 0.6 : 0.1) ? 2 : 1);
    const outcome = random.weighted(outcomesOf[purpose]);
    const createdAt = instantOn(date, random.whole(0, 420));
    const id = idAt(createdAt);
    world.lastContactOf.set(employer.id, id);
    const row = {
      id,
      employerId: employer.id,
      contactPersonId: pickOrNull(random, employer.persons),
      participantId: aboutSomebody.has(purpose)
        ? (pickOrNull(random, participantsIn.get(employer.municipality) ?? [])?.id ?? null)
        : null,
      inquiryId: null,
      date,
      isoWeek: weekOf.get(date) ?? isoWeek(date),
      purpose,
      channel: purpose === "cold" ? "visit" : random.weighted(channelsOf[purpose]),
      outcome,
      note: random.chance(0.4) ? random.pick(notesOn(purpose, outcome)) : null,
      createdBy: coaches[0] ?? "",
      archivedAt: random.chance(0.01) ? createdAt + 1 : null,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    } as const;
    return { row, coaches };
  };
  for (const made of chunksOf(world.sizes.contacts, make)) {
    yield {
      contacts: made.map(({ row }) => row),
      contactCoaches: made.flatMap(({ row, coaches }) =>
        coaches.map((coachId) => ({
          contactId: row.id,
          coachId,
          date: row.date,
          inPerson: !row.archivedAt && inPersonChannels.includes(row.channel),
        })),
      ),
    };
  }
};

const purposeWeights: [ContactPurpose, number][] = [
  ["targeted", 35],
  ["relationship", 25],
  ["cold", 18],
  ["placement_support", 15],
  ["event", 4],
  ["inquiry_reply", 3],
];

const aboutSomebody = new Set<ContactPurpose>(["targeted", "placement_support"]);

const pickOrNull = <T>(random: Random, items: readonly T[]): T | null => (items.length > 0 ? random.pick(items) : null);
