import { askedAtOnce, type BesideFloor, type Cost, rounds, secondsOfRound } from "./beside-floor.ts";
import type { FloorPart } from "./floor-part.ts";
import { grouped, places, table } from "./markdown.ts";

/** The floor's part as a section of Markdown. */
export const floorText = ({ rows, idle }: FloorPart): string => `## Beside the floor

The floor (\`tests/bench/floor/worker.mjs\`) is a bare Worker that puts the same question straight to D1 in hand-written SQL,
with no sign-in, no checks and no framework. Both stand in one workerd on one database, each behind a socket of its own, and
are asked by ${askedAtOnce} connections, by turns: ${rounds} rounds each of about ${secondsOfRound} seconds, after a warming. Told are the medians of the
rounds: milliseconds of workerd's processor time for one request (user and system, D1's emulation included), and in brackets
requests a second. The ratio holds on any machine. The floor's placements are one count; ours is the whole table with its persons.

${table(
  ["work", "floor", "Rinnalla", "×"],
  rows.map((row) => rowOf(row)),
)}

Alone and asked nothing, the Worker and the process that started it hold ${grouped(round(idle.memoryMiB))} MiB. The front page's first answer
comes ${grouped(round(idle.coldStartMs))} ms after workerd was begun, ${grouped(round(idle.answeredMs))} ms after its configuration was. Both are medians of ${idle.starts} starts.`;

export const rowOf = ({ name, floor, ours, times }: BesideFloor): string[] => [
  name,
  costText(floor),
  costText(ours),
  places(times, 2),
];

const costText = (cost: Cost | null): string =>
  cost ? `${places(cost.cpuMs, 2)} (${grouped(round(cost.perSecond))})` : "–";

const round = (value: number | null): number | null => (value === null ? null : Math.round(value));
