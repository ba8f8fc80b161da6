import { addDays } from "../values/calendar.ts";
import { idsFrom, instantOn } from "./days.ts";
import { chunksOf, dayInOrder, type LargeEmployer, type LargeRows, type LargeWorld } from "./large-world.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** Agreements signed all through the years, each with an employer of its own: half until further notice. */
export const agreementChunks = function* (world: LargeWorld): Generator<LargeRows> {
  const random = randomOf(`${world.seed} agreements`);
  const idAt = idsFrom(random);
  const employers = random.shuffled(world.employers);
  const make = (order: number) =>
    agreementRow(world, random, idAt, employers[order % employers.length] as LargeEmployer, order);
  for (const agreements of chunksOf(world.sizes.agreements, make)) yield { agreements };
};

const agreementRow = (
  world: LargeWorld,
  random: Random,
  idAt: (instant: number) => string,
  { id: employerId, coaches }: LargeEmployer,
  order: number,
): RowOf<"agreements"> => {
  const signedOn = dayInOrder(world, order, world.sizes.agreements);
  const createdAt = instantOn(signedOn, 200);
  return {
    id: idAt(createdAt),
    employerId,
    signedOn,
    validUntil: random.chance(0.5) ? addDays(signedOn, random.pick([365, 730])) : null,
    note: null,
    createdBy: random.pick(coaches),
    archivedAt: null,
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
};
