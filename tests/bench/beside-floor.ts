import { setTimeout as wait } from "node:timers/promises";
import { headersOf } from "./api-requests.ts";
import { fireFor, fireTimes, quantile, type Repeated } from "./fire.ts";
import type { Large } from "./large-worker.ts";
import { cpuOf, cpuOfEach } from "./machine.ts";
import { type Work, works } from "./works.ts";

/** Milliseconds of workerd's processor time for one request, null where it cannot be told; requests answered a second. */
export type Cost = { cpuMs: number | null; perSecond: number };

/** A work's cost here and on the floor; `times` is the one processor time over the other. */
export type BesideFloor = { name: string; floor: Cost | null; ours: Cost; times: number | null };

export const askedAtOnce = 10;
/** Pairs of rounds, the floor's and ours by turns, so that what else the machine does is in both. */
export const rounds = 5;
/** Of a round, about. */
export const secondsOfRound = 2;
/** So long code is asked before it is measured, because V8 makes quick what is asked often only little by little. */
const secondsOfWarming = 4;

export const measureBesideFloor = async (large: Large, { key, floor, ours }: Work): Promise<BesideFloor> => {
  const name = works[key];
  const { path, as, body } = ours;
  const sides = [
    floor && { name: `${name}, the floor's`, origin: large.floor, headers: json, ...floor },
    { name, origin: large.url, path, headers: headersOf(large, ours), ...(body && { body }), as },
  ].map((asked) => asked && { asked, costs: [] as Cost[], amount: 0 });
  for (const side of sides) if (side) side.amount = await warmUp(side.asked);
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) if (side) side.costs.push(await costOf(large, side.asked, side.amount));
  }
  const [floorCost, ourCost] = sides.map((side) => side && medianOf(side.costs));
  if (!ourCost) throw new Error(`${name} was not measured`);
  const times = floorCost?.cpuMs && ourCost.cpuMs !== null ? ourCost.cpuMs / floorCost.cpuMs : null;
  return { name, floor: floorCost ?? null, ours: ourCost, times };
};

const json = { "content-type": "application/json" };

/** How many answers fill a round. */
const warmUp = async (asked: Repeated): Promise<number> => {
  const { times, duration } = await fireFor(asked, askedAtOnce, secondsOfWarming);
  return Math.max(2 * askedAtOnce, Math.round((times.length / duration) * secondsOfRound));
};

const costOf = async ({ runtime }: Large, asked: Repeated, amount: number): Promise<Cost> => {
  const before = cpuOf(runtime);
  const { times, duration } = await fireTimes(asked, askedAtOnce, amount);
  // What the runtime still tidies up is of these requests.
  await wait(100);
  const after = cpuOf(runtime);
  return {
    cpuMs: cpuOfEach(before, after, times.length),
    perSecond: times.length / duration,
  };
};

const medianOf = (costs: readonly Cost[]): Cost => {
  const known = costs.flatMap(({ cpuMs }) => cpuMs ?? []);
  return {
    cpuMs: known.length > 0 ? quantile(known) : null,
    perSecond: quantile(costs.map(({ perSecond }) => perSecond)),
  };
};
