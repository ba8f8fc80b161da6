import type { BesideFloor } from "./beside-floor.ts";
import type { Idle } from "./idle.ts";
import { atLeast, atMost, type Target } from "./target.ts";
import { works } from "./works.ts";

/** Processor time over the floor's for the same work. */
const timesFloor = { [works.health]: 1.2, [works.list]: 2.1, [works.create]: 2.6, [works.weekly]: 2.5 };

/**
 * Those given in milliseconds were given beside a floor whose count of placements took 3.7 and whose health took 0.9: as
 * multiples of that they hold on any machine.
 */
const placementsBesideFloor = 12 / 3.7;
const timesFloorHealth = { [works.today]: 8 / 0.9, [works.front]: 0.6 / 0.9 };
const publicPagesASecond = 1_000;
const idleMiB = 350;
const coldStartMs = 400;

export const floorTargets = (rows: readonly BesideFloor[], idle: Idle): Target[] => {
  const find = (name: string) => rows.find((row) => row.name === name);
  const health = find(works.health)?.floor?.cpuMs;
  const timesHealth = (name: string) => {
    const ours = find(name)?.ours.cpuMs;
    return typeof ours === "number" && health ? ours / health : null;
  };
  return [
    ...Object.entries({ ...timesFloor, [works.placements]: placementsBesideFloor }).map(([name, limit]) =>
      atMost(`${name}: processor time, × the floor's`, find(name)?.times, twoPlaces(limit)),
    ),
    ...Object.entries(timesFloorHealth).map(([name, limit]) =>
      atMost(`${name}: processor time, × the floor's health`, timesHealth(name), twoPlaces(limit)),
    ),
    atLeast(`${works.front}: requests a second`, find(works.front)?.ours.perSecond, publicPagesASecond),
    atMost("idle: MiB of the tree of processes", idle.memoryMiB, idleMiB),
    atMost("cold start: ms from a fresh workerd to the front page's first answer", idle.coldStartMs, coldStartMs),
  ];
};

const twoPlaces = (value: number): number => Math.round(value * 100) / 100;
