import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { today } from "../../schema/values/calendar.ts";
import type { BenchRequest } from "./api-requests.ts";
import type { Counted } from "./count.ts";
import type { SetEntries } from "./entries.ts";
import type { JobRun } from "./job-runs.ts";
import type { Large } from "./large-worker.ts";
import { type About, type Measured, textOf } from "./report-text.ts";
import type { Target } from "./targets.ts";
import { connections, seconds, type Timing } from "./timing.ts";
import { compression, type Weight } from "./weight.ts";

export type Result = Counted & { request: BenchRequest; weight: Weight | null; timing: Timing | null };

/** Keeps what was measured, for people in docs/bench.md and for programs in docs/bench.json. */
export const writeReport = (
  large: Large,
  results: readonly Result[],
  runs: readonly JobRun[],
  targets: readonly Target[],
  entries: readonly SetEntries[],
): void => {
  const about: About = {
    date: today(),
    machine: `${cpus()[0]?.model.trim() ?? "unknown"}, ${availableParallelism()} processors`,
    sizes: large.sizes,
    contactsOfEmployer: large.contactsOfEmployer,
    livePlacements: large.livePlacements,
    connections,
    seconds,
    compression,
  };
  const measured: Measured[] = results.map(({ request: { name, as, page }, timing, weight, ...counted }) => ({
    name,
    as,
    page,
    rowsRead: counted.rowsRead,
    roundTrips: counted.roundTrips,
    statements: counted.statements,
    ...(timing && {
      medianMs: round(timing.median),
      p99Ms: round(timing.p99),
      timesHealth: round(timing.timesHealth),
      perSecond: Math.round(timing.perSecond),
      answers: timing.answers,
    }),
    ...(weight && { bytes: weight }),
  }));
  mkdirSync("docs", { recursive: true });
  writeFileSync(
    "docs/bench.json",
    `${JSON.stringify({ ...about, targets, measured, jobs: runs, factSets: entries }, null, 2)}\n`,
  );
  writeFileSync("docs/bench.md", textOf(about, measured, runs, targets, entries));
};

const round = (value: number): number => Math.round(value * 10) / 10;
