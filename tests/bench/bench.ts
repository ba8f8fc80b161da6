import { publicPath } from "../../site/links.ts";
import { run } from "../../tooling/run.ts";
import { apiRequests, loggingRequest } from "./api-requests.ts";
import { countRows } from "./count.ts";
import { readEntries } from "./entries.ts";
import { firstRun, laterRuns } from "./job-runs.ts";
import { startLarge } from "./large-worker.ts";
import { auditPages } from "./lighthouse.ts";
import { findPages } from "./pages.ts";
import { type Result, writeReport } from "./report.ts";
import { checkTargets } from "./targets.ts";
import { timeRequest } from "./timing.ts";
import { weighPage } from "./weight.ts";

/** `npm run bench`: what the main requests and pages cost on a large database, kept in docs/; fails when a target is missed. */
await run("node", ["scripts/build.ts"]);
say("Loading a large database");
const { large, close } = await startLarge();
const results: Result[] = [];
/** The front page, a chapter, the calculator and the form. */
const auditedPaths = [
  publicPath("front", "fi"),
  "/opas/nain-se-etenee",
  publicPath("supports", "fi"),
  publicPath("inquiry", "fi"),
];
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
const runs = await laterRuns(large);
for (const { name, rowsRead } of runs) say(`jobs, ${name}: ${rowsRead} rows`);
say("Lighthouse");
const audited = await auditPages(large.url, auditedPaths);
for (const { path, points } of audited) say(`${path}: ${Object.values(points).join(" ")}`);
await close();

const targets = checkTargets(large, results, runs, closed, audited, entries);
writeReport(large, results, [first, ...runs], targets, entries);
for (const { met, name, measured, bound, limit } of targets)
  say(`${met ? "met    " : "NOT MET"} ${name}: ${measured} of ${bound === "least" ? "at least" : "at most"} ${limit}`);
process.exitCode = targets.every(({ met }) => met) ? 0 : 1;

function say(line: string) {
  process.stdout.write(`${line}\n`);
}
