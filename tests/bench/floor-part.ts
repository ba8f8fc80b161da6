import { type BesideFloor, measureBesideFloor } from "./beside-floor.ts";
import { floorTargets } from "./floor-targets.ts";
import { rowOf } from "./floor-text.ts";
import { type Idle, measureIdle } from "./idle.ts";
import type { LargeDatabase } from "./large-database.ts";
import { startLarge } from "./large-worker.ts";
import type { Target } from "./target.ts";
import { worksOf } from "./works.ts";

export type FloorPart = { rows: BesideFloor[]; idle: Idle; targets: Target[] };

/** What works cost beside the floor, all or `only` some, and what the Worker costs that nobody asks anything. */
export const measureFloorPart = async (
  database: LargeDatabase,
  say: (line: string) => void,
  only?: readonly string[],
): Promise<FloorPart> => {
  const idle = await measureIdle(database);
  say(`idle: ${idle.memoryMiB?.toFixed(0) ?? "–"} MiB; cold start ${idle.coldStartMs.toFixed(0)} ms`);
  const { large, close } = await startLarge(database);
  const asked = worksOf(large).filter(({ key }) => only?.includes(key) ?? true);
  const rows: BesideFloor[] = [];
  for (const work of asked) {
    const row = await measureBesideFloor(large, work);
    rows.push(row);
    say(rowOf(row).join(" | "));
  }
  await close();
  return { rows, idle, targets: floorTargets(rows, idle) };
};
