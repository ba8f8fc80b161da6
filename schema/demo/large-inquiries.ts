import { dayOf } from "../values/calendar.ts";
import { addWorkingDays } from "../values/working-days.ts";
import { type InquiryStatus, inquiryInterests } from "../vocabulary.ts";
import { firstNames, inventedPhone, surnames } from "./contact-persons.ts";
import { idsFrom, instantOn } from "./days.ts";
import { inventedReference } from "./inquiries.ts";
import { weightedMunicipalities } from "./large-team.ts";
import { chunksOf, dayInOrder, type LargeRows, type LargeWorld } from "./large-world.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** Inquiries all through the years; only late ones are still without an answer. */
export const inquiryChunks = function* (world: LargeWorld): Generator<LargeRows> {
  const random = randomOf(`${world.seed} inquiries`);
  const idAt = idsFrom(random);
  const references = new Set<string>();
  const reference = () => {
    let next = inventedReference(random);
    while (references.has(next)) next = inventedReference(random);
    references.add(next);
    return next;
  };
  const make = (order: number) => inquiryRow(world, random, idAt, reference(), order);
  for (const inquiries of chunksOf(world.sizes.inquiries, make)) yield { inquiries };
};

const inquiryRow = (
  world: LargeWorld,
  random: Random,
  idAt: (instant: number) => string,
  reference: string,
  order: number,
): RowOf<"inquiries"> => {
  const isLate = order >= world.sizes.inquiries * 0.97;
  const status = random.weighted<InquiryStatus>(isLate ? lateStatuses : earlierStatuses);
  const createdAt = instantOn(dayInOrder(world, order, world.sizes.inquiries), random.whole(0, 400));
  const municipality = random.weighted(weightedMunicipalities);
  const coachId = status === "new" || status === "spam" ? null : random.pick(world.coachesOf.get(municipality) ?? []);
  const isAnswered = status === "answered" || status === "converted";
  return {
    id: idAt(createdAt),
    reference,
    source: "form",
    locale: random.weighted([
      ["fi", 90],
      ["sv", 7],
      ["en", 3],
    ] as const),
    interest: random.pick(inquiryInterests),
    companyName: `Keksitty Yritys ${order + 1} Oy`,
    businessId: null,
    municipality,
    personName: `${random.pick(firstNames)} ${random.pick(surnames)}`,
    phone: inventedPhone(order % 10_000),
    email: `yhteydenotto${order + 1}@large.example`,
    bestTime: null,
    message: "Voisiko joku soittaa ja kertoa lisää?",
    status,
    spamSigns: status === "spam" ? ["honeypot"] : null,
    assignedTo: coachId,
    answer: isAnswered ? "Kiitos yhteydenotosta. Soitan huomenna." : null,
    answeredAt: isAnswered ? createdAt + 3_600_000 : null,
    answeredBy: isAnswered ? coachId : null,
    archivedAt: null,
    promisedOn: addWorkingDays(dayOf(createdAt), 2),
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
};

const lateStatuses: [InquiryStatus, number][] = [
  ["new", 5],
  ["assigned", 4],
  ["answered", 1],
];

const earlierStatuses: [InquiryStatus, number][] = [
  ["answered", 35],
  ["converted", 35],
  ["closed", 20],
  ["spam", 10],
];
