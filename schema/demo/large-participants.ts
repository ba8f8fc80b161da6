import { addDays } from "../values/calendar.ts";
import { participantEndReasons, pathKinds, referralSources } from "../vocabulary.ts";
import { idsFrom, instantOn } from "./days.ts";
import { weightedMunicipalities } from "./large-team.ts";
import { chunksOf, dayInOrder, type LargeRows, type LargeWorld } from "./large-world.ts";
import { distinctCodes, outOfWorkAtStart } from "./participants.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

type IdAt = (instant: number) => string;

/** Participants who began all through the years, with the onward paths of those who moved on. */
export const participantChunks = function* (world: LargeWorld): Generator<LargeRows> {
  const random = randomOf(`${world.seed} participants`);
  const idAt = idsFrom(random);
  const codes = distinctCodes(random, 3);
  const outOfWork = outOfWorkAtStart(randomOf(`${world.seed} out of work at start`));
  const make = (order: number) => ({
    ...participantRow(world, random, idAt, codes(), order),
    outOfWorkAtStart: outOfWork(),
  });
  for (const participants of chunksOf(world.sizes.participants, make)) {
    world.participants.push(...participants);
    const movedOn = participants.filter(({ endReason }) => endReason === "moved_on");
    yield { participants, participantPaths: movedOn.map((participant) => pathRow(random, idAt, participant)) };
  }
};

const participantRow = (
  world: LargeWorld,
  random: Random,
  idAt: IdAt,
  code: string,
  order: number,
): RowOf<"participants"> => {
  const municipality = random.weighted(weightedMunicipalities);
  const startedOn = dayInOrder(world, order, world.sizes.participants);
  const leavesOn = addDays(startedOn, random.whole(60, 900));
  const endedOn = leavesOn <= world.lastDay ? leavesOn : null;
  const createdAt = instantOn(startedOn, 0) + (order % 1_000);
  return {
    id: idAt(createdAt),
    code,
    municipality,
    coachId: random.pick(world.coachesOf.get(municipality) ?? []),
    startedOn,
    referralSource: random.pick(referralSources),
    endedOn,
    endReason: endedOn ? random.pick(participantEndReasons) : null,
    createdAt,
    updatedAt: endedOn ? instantOn(endedOn, 0) : createdAt,
    version: endedOn ? 2 : 1,
  };
};

const pathRow = (
  random: Random,
  idAt: IdAt,
  { id, startedOn, endedOn }: RowOf<"participants">,
): RowOf<"participantPaths"> => {
  const begun = endedOn ?? startedOn;
  const createdAt = instantOn(begun, 30);
  return { id: idAt(createdAt), participantId: id, kind: random.pick(pathKinds), startedOn: begun, createdAt };
};
