import { addDays } from "../values/calendar.ts";
import { idsFrom, instantOn } from "./days.ts";
import { openTasks } from "./follow-up-words.ts";
import { skewed } from "./large-employers.ts";
import { chunksOf, dayInOrder, type LargeRows, type LargeWorld } from "./large-world.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** Kept promises all through the years, then the open ones: due from a month ago to two months from now. */
export const followUpChunks = function* (world: LargeWorld): Generator<LargeRows> {
  const random = randomOf(`${world.seed} follow-ups`);
  const idAt = idsFrom(random);
  const make = (order: number) => followUpRow(world, random, idAt, order);
  for (const followUps of chunksOf(world.sizes.followUps, make)) yield { followUps };
};

const followUpRow = (
  world: LargeWorld,
  random: Random,
  idAt: (instant: number) => string,
  order: number,
): RowOf<"followUps"> => {
  const kept = world.sizes.followUps - world.sizes.openFollowUps;
  const isOpen = order >= kept;
  const dueOn = isOpen ? addDays(world.lastDay, random.whole(-30, 60)) : dayInOrder(world, order, kept);
  const madeOn = isOpen ? addDays(world.lastDay, -random.whole(31, 60)) : addDays(dueOn, -random.whole(1, 30));
  const createdAt = instantOn(madeOn, random.whole(0, 420));
  const completedAt = isOpen ? null : instantOn(dueOn, 480);
  const employer = skewed(random, world.employers);
  const coachId = random.pick(employer.coaches);
  const isMeeting = random.chance(0.2);
  return {
    id: idAt(createdAt),
    employerId: employer.id,
    coachId,
    contactId: random.chance(0.5) ? (world.lastContactOf.get(employer.id) ?? null) : null,
    placementId: null,
    kind: isMeeting ? "meeting" : "reminder",
    dueOn,
    dueTime: isMeeting ? "10:30" : null,
    task: random.pick(openTasks).task,
    origin: "manual",
    completedAt,
    completedOn: isOpen ? null : dueOn,
    completedBy: completedAt ? coachId : null,
    archivedAt: null,
    createdAt,
    updatedAt: completedAt ?? createdAt,
    version: completedAt ? 2 : 1,
  };
};
