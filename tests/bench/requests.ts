import { publicPath } from "../../site/links.ts";
import { apiRequests, type BenchRequest, loggingRequest } from "./api-requests.ts";
import { type Counted, countRows } from "./count.ts";
import { readEntries, type SetEntries } from "./entries.ts";
import { firstRun, type JobRun, laterRuns } from "./job-runs.ts";
import type { LargeDatabase } from "./large-database.ts";
import { startLarge } from "./large-worker.ts";
import { auditPages } from "./lighthouse.ts";
import { findPages } from "./pages.ts";
import type { Target } from "./target.ts";
import { checkTargets } from "./targets.ts";
import { type Timing, timeRequest } from "./timing.ts";
import { type Weight, weighPage } from "./weight.ts";

export type Result = Counted & { request: BenchRequest; weight: Weight | null; timing: Timing | null };

/** What requests, pages, jobs and sets of facts cost, each looked at by itself. */
export type RequestsPart = {
  contactsOfEmployer: number;
  livePlacements: number;
  sizes: LargeDatabase["filled"]["sizes"];
  results: Result[];
  runs: JobRun[];
  entries: SetEntries[];
  targets: Target[];
};

/** The front page, a chapter, the calculator and the form. */
const auditedPaths = [
  publicPath("front", "fi"),
  "/opas/nain-se-etenee",
  publicPath("supports", "fi"),
  publicPath("inquiry", "fi"),
];

export const measureRequests = async (database: LargeDatabase, say: (line: string) => void): Promise<RequestsPart> => {
  const { large, close } = await startLarge(database);
  const results: Result[] = [];
  const first = await firstRun(large);
  say(`jobs, ${first.name}: ${first.rowsRead} rows`);
  const { pages, closed } = await findPages(large);
  for (const request of [...apiRequests(large), ...pages, loggingRequest(large)]) {
    const counted = await countRows(large, request);
    const weight = request.page ? await weighPage(large, request) : null;
    const timing = request.timed ? await timeRequest(large, request) : null;
    results.push({ request, ...counted, weight, timing });
    say(`${request.name}: ${counted.rowsRead} rows${timing ? `, ${timing.median.toFixed(1)} ms` : ""}`);
  }
  const entries = await readEntries(large);
  for (const { set, rows, entries: read } of entries) say(`figures, ${set}: ${read} entries for ${rows} rows`);
  const runs = [first, ...(await laterRuns(large))];
  for (const { name, rowsRead } of runs) say(`jobs, ${name}: ${rowsRead} rows`);
  say("Lighthouse");
  const audited = await auditPages(large.url, auditedPaths);
  for (const { path, points } of audited) say(`${path}: ${Object.values(points).join(" ")}`);
  await close();
  const { contactsOfEmployer, livePlacements, sizes } = large;
  const targets = checkTargets(large, results, runs.slice(1), closed, audited, entries);
  return { contactsOfEmployer, livePlacements, sizes, results, runs, entries, targets };
};
