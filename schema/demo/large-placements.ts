import { addDays, addMonths, type Day } from "../values/calendar.ts";
import type { PlacementKind } from "../vocabulary.ts";
import { daysBetween, earlier, idsFrom, instantOn } from "./days.ts";
import { skewed } from "./large-employers.ts";
import { chunksOf, type LargeEmployer, type LargeRows, type LargeWorld } from "./large-world.ts";
import { occupationCodes, occupationName } from "./occupations.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

type IdAt = (instant: number) => string;
type PlacementRow = RowOf<"placements">;

/** Placements at employers of the participant's municipality; some renew the one the participant had before. */
export const placementChunks = function* (world: LargeWorld): Generator<LargeRows> {
  const random = randomOf(`${world.seed} placements`);
  const idAt = idsFrom(random);
  const employersIn = Map.groupBy(world.employers, ({ municipality }): string => municipality);
  const lastOf = new Map<string, PlacementRow>();
  const make = () => {
    const participant = random.pick(world.participants);
    const employers = employersIn.get(participant.municipality) ?? world.employers;
    const row = placementRow(world, random, idAt, participant, employers, lastOf.get(participant.id));
    lastOf.set(participant.id, row);
    return row;
  };
  for (const placements of chunksOf(world.sizes.placements, make)) yield { placements };
};

const placementRow = (
  world: LargeWorld,
  random: Random,
  idAt: IdAt,
  participant: RowOf<"participants">,
  employers: LargeEmployer[],
  before: PlacementRow | undefined,
): PlacementRow => {
  const { id: participantId, startedOn: from, endedOn: until, coachId } = participant;
  const last = until ?? world.lastDay;
  const renewed = random.chance(0.4) ? renewable(before, last) : undefined;
  const kind = renewed?.row.kind ?? random.weighted<PlacementKind>(kindWeights);
  const startedOn = renewed ? addDays(renewed.endedOn, 1) : addDays(from, random.whole(0, daysBetween(from, last)));
  const occupationCode = random.pick(occupationCodes);
  const createdAt = instantOn(startedOn, 30);
  return {
    id: idAt(createdAt),
    participantId,
    employerId: renewed?.row.employerId ?? skewed(random, employers).id,
    kind,
    startedOn,
    ...contractTerms(random, kind, startedOn, world.lastDay),
    weeklyHours: random.pick([15, 20, 25, 30, 37.5]),
    occupationCode,
    occupation: occupationName(occupationCode),
    continuesId: renewed?.row.id ?? null,
    createdBy: coachId,
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
};

const kindWeights: [PlacementKind, number][] = [
  ["employment", 70],
  ["work_trial", 25],
  ["apprenticeship", 5],
];

const renewable = (row: PlacementRow | undefined, last: Day) => {
  const endedOn = row?.endedOn;
  return row?.kind === "employment" && endedOn && endedOn < last ? { row, endedOn } : undefined;
};

const contractTerms = (random: Random, kind: PlacementKind, startedOn: Day, lastDay: Day) => {
  const isPermanent = kind === "employment" && random.chance(0.3);
  const endsOn = isPermanent ? null : addDays(startedOn, kind === "work_trial" ? 28 : random.whole(60, 300));
  const endedOn = endsOn && endsOn <= lastDay ? endsOn : null;
  const wageSubsidy = kind === "employment" && random.chance(0.4);
  const granted = addMonths(startedOn, 5);
  return {
    contract: kind === "work_trial" ? null : isPermanent ? "permanent" : "fixed_term",
    endsOn,
    endedOn,
    endReason: endedOn ? "term_ended" : null,
    wageSubsidy,
    wageSubsidyEndsOn: wageSubsidy ? earlier(granted, endsOn ?? granted) : null,
  } as const;
};
