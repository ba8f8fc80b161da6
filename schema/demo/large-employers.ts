import { employerNameColumns, nameColumns, phoneColumns } from "../values/name-columns.ts";
import type { Sector } from "../vocabulary.ts";
import { contactPersonWordRows, firstNames, inventedPhone, surnames } from "./contact-persons.ts";
import { idsFrom, instantOn } from "./days.ts";
import { hindrancesTold } from "./employer-answers.ts";
import { employerWordsOf, needsKnown } from "./employers.ts";
import { weightedMunicipalities } from "./large-team.ts";
import { chunksOf, type LargeRows, type LargeWorld } from "./large-world.ts";
import { sizes } from "./places.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";
import { trades } from "./trades.ts";

type IdAt = (instant: number) => string;

/** Employers with their search words; the first ones become the most contacted: see `skewed`. */
export const employerChunks = function* (world: LargeWorld): Generator<LargeRows> {
  const random = randomOf(`${world.seed} employers`);
  const idAt = idsFrom(random);
  const make = (order: number) => employerRow(world, random, idAt, order);
  for (const employers of chunksOf(world.sizes.employers, make, employersAtOnce)) {
    const employerWords = employers.flatMap(employerWordsOf);
    yield { employers, employerWords };
  }
};

/** Each of them brings a few dozen words along. */
const employersAtOnce = 500;

/** Contact persons, some employers with none and some with several. */
export const contactPersonChunks = function* (world: LargeWorld): Generator<LargeRows> {
  const random = randomOf(`${world.seed} contact persons`);
  const idAt = idsFrom(random);
  for (const contactPersons of chunksOf(world.sizes.contactPersons, (order) => personRow(world, random, idAt, order))) {
    yield { contactPersons, contactPersonWords: contactPersonWordRows(contactPersons) };
  }
};

/** One of a list, the first ones more often: of 10 000, the first is drawn a hundred times as often as the mean. */
export const skewed = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(items.length * random.fraction() ** 2)] as T;

const sectorWeights: [Sector, number][] = [
  ["company", 75],
  ["city", 11],
  ["third_sector", 10],
  ["other_public", 4],
];

const stems =
  "Malli Näyte Keksi Demo Sepite Tarina Kuvitelma Harjoitus Esimerkki Mielikuva Olematto Satu Testi Luonnos".split(" ");
const endings =
  "metsän joen lammen niemen vaaran kummun kosken saaren kylän mäen rannan tunturin harjun suon aukean".split(" ");

const employerRow = (world: LargeWorld, random: Random, idAt: IdAt, order: number): RowOf<"employers"> => {
  const sector = random.weighted(sectorWeights);
  const trade = random.pick(trades[sector]);
  const municipality = random.weighted(weightedMunicipalities);
  const place = random.pick(stems) + random.pick(endings);
  const name = `${place} ${trade.word} ${order + 1} ${random.pick(trade.forms)}`.trim();
  const createdAt = instantOn(world.firstDay, 60) + order;
  const id = idAt(createdAt);
  const coaches = world.coachesOf.get(municipality) ?? [];
  world.employers.push({ id, municipality, coaches, persons: [] });
  return {
    id,
    name,
    ...employerNameColumns(name),
    businessId: random.chance(0.7) ? nobodysBusinessId(Math.floor(order / 3)) : null,
    sector,
    size: random.weighted(sizes[sector]),
    municipality,
    streetAddress: `Keksitty katu ${random.whole(1, 199)}`,
    website: null,
    ...needsKnown(random.chance(0.4) ? trade.needs : null, random.pick(world.days)),
    ...(random.chance(0.3) ? hindrancesTold(random) : { hindrances: [], hindrancesTold: null }),
    responsibleCoachId: random.chance(0.9) ? random.pick(coaches) : null,
    archivedAt: random.chance(0.02) ? createdAt + 1 : null,
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
};

/** A business id that nobody can have, because its check digit is wrong: shared by the workplaces of one employer. */
const nobodysBusinessId = (number: number): string => {
  const digits = String(1_000_000 + number);
  const rest = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  return `${digits}-${rest === 0 ? 1 : (12 - rest) % 10}`;
};

const personRow = (world: LargeWorld, random: Random, idAt: IdAt, order: number): RowOf<"contactPersons"> => {
  const employer = random.pick(world.employers);
  const createdAt = instantOn(world.firstDay, 120) + order;
  const id = idAt(createdAt);
  employer.persons.push(id);
  const phone = inventedPhone(order % 10_000);
  const name = `${random.pick(firstNames)} ${random.pick(surnames)}`;
  return {
    id,
    employerId: employer.id,
    name,
    ...nameColumns(name),
    jobTitle: "Esihenkilö",
    phone,
    ...phoneColumns(phone),
    email: `henkilo${order + 1}@large.example`,
    note: null,
    archivedAt: null,
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
};
