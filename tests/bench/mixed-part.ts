import { quantile } from "./fire.ts";
import { copyOf, type LargeDatabase } from "./large-database.ts";
import { signInAll } from "./large-worker.ts";
import { kindsOf } from "./mixed-kinds.ts";
import { loadFor } from "./mixed-load.ts";
import { startAlone } from "./start-alone.ts";
import { atMost, type Target } from "./target.ts";

/** Milliseconds of one kind of request; of few answers, the p99 is the slowest. */
export type MixedRow = { name: string; often: number; answers: number; median: number; p99: number };
/** MiB of the tree of processes: idle, at the end of warming, at the end; and the most there was while it was measured. */
type Memory = { idle: number; warm: number; end: number; most: number };
export type MixedPart = { rows: MixedRow[]; errors: string[]; memory: Memory; answers: number; targets: Target[] };

export const mixedConnections = 10;
export const mixedSeconds = 60;
export const warmingSeconds = 60;

const p99OfMedian = 5;
const growth = 1.2;

/** A mix of what people do, on the Worker as it is served to people, in a tree of processes that the load is no part of. */
export const measureMixed = async (database: LargeDatabase, say: (line: string) => void): Promise<MixedPart> => {
  const folder = copyOf(database);
  const started = await startAlone(folder.path);
  const served = { ...started, cookies: await signInAll(started.url, database.filled) };
  const kinds = kindsOf(database.filled);
  const warming = await loadFor(served, kinds, mixedConnections, warmingSeconds);
  const load = await loadFor(served, kinds, mixedConnections, mixedSeconds);
  await started.close();
  folder.remove();
  const rows = kinds.map(({ name, often }) => {
    const times = load.times.get(name) ?? [];
    return { name, often, answers: times.length, median: quantile(times), p99: quantile(times, 0.99) };
  });
  const memory = {
    idle: warming.memory[0] ?? Number.NaN,
    warm: warming.memory.at(-1) ?? Number.NaN,
    end: load.memory.at(-1) ?? Number.NaN,
    most: Math.max(...load.memory),
  };
  for (const { name, answers, median, p99 } of rows)
    say(`${name}: ${answers} answers, median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  say(`memory: ${Object.entries(memory).map(([when, MiB]) => `${when} ${MiB.toFixed(0)}`)} MiB`);
  const errors = [...warming.errors, ...load.errors];
  for (const error of new Set(errors)) say(error);
  const targets = [
    atMost("mixed load: errors", errors.length, 0),
    ...rows.map(({ name, median, p99 }) => atMost(`mixed load, ${name}: p99, × the median`, p99 / median, p99OfMedian)),
    atMost("mixed load: memory at the end, × at the end of warming", memory.end / memory.warm, growth),
  ];
  const answers = rows.reduce((sum, row) => sum + row.answers, 0);
  return { rows, errors: [...new Set(errors)], memory, answers, targets };
};
