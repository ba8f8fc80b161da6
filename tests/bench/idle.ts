import { setTimeout as wait } from "node:timers/promises";
import { quantile } from "./fire.ts";
import { copyOf, type LargeDatabase } from "./large-database.ts";
import { memoryOfTree } from "./machine.ts";
import { startAlone } from "./start-alone.ts";

/** Medians of so many starts: milliseconds to the front page's first answer, and MiB of the whole tree of processes then. */
export type Idle = { starts: number; coldStartMs: number; answeredMs: number; memoryMiB: number | null };

export const measureIdle = async (database: LargeDatabase): Promise<Idle> => {
  const starts = 5;
  const seen: { coldStartMs: number; answeredMs: number; memory: number | null }[] = [];
  for (let start = 0; start < starts; start++) {
    const folder = copyOf(database);
    const { coldStartMs, answeredMs, pid, close } = await startAlone(folder.path);
    await wait(secondsOfRest * 1_000);
    seen.push({ coldStartMs, answeredMs, memory: memoryOfTree(pid) });
    await close();
    folder.remove();
  }
  const memories = seen.flatMap(({ memory }) => memory ?? []);
  return {
    starts,
    coldStartMs: quantile(seen.map(({ coldStartMs }) => coldStartMs)),
    answeredMs: quantile(seen.map(({ answeredMs }) => answeredMs)),
    memoryMiB: memories.length > 0 ? quantile(memories) : null,
  };
};

/** What was needed only for starting may have been given back. */
const secondsOfRest = 2;
