import type { BenchRequest } from "./api-requests.ts";
import { quarter, type SetEntries } from "./entries.ts";
import type { JobRun } from "./job-runs.ts";
import type { Large } from "./large-worker.ts";
import { auditRuns } from "./lighthouse.ts";
import type { Target } from "./targets.ts";
import type { Weight } from "./weight.ts";

export type Measured = {
  name: string;
  as: string;
  page: BenchRequest["page"];
  rowsRead: number;
  roundTrips: number;
  statements: number;
  medianMs?: number;
  p99Ms?: number;
  timesHealth?: number;
  perSecond?: number;
  answers?: number;
  bytes?: Weight;
};
export type About = {
  date: string;
  machine: string;
  sizes: Large["sizes"];
  contactsOfEmployer: number;
  livePlacements: number;
  connections: number;
  seconds: number;
  compression: string;
};

/** The measured figures as a page of Markdown. */
export const textOf = (
  about: About,
  measured: Measured[],
  runs: readonly JobRun[],
  targets: readonly Target[],
  entries: readonly SetEntries[],
): string => `# What requests cost

\`npm run bench\` wrote this on ${about.date}. It builds the Worker, starts it in workerd on a generated database of
${grouped(about.sizes.employers)} employers, ${grouped(about.sizes.contacts)} contacts and ${grouped(about.sizes.placements)} placements, and asks it what people ask it. Numbers for programs are in
\`bench.json\`.

- Rows and round trips are what D1 counts for one request, the session's read (one round trip) included. They are the
  same on every machine.
- Times are of ${about.connections} connections that ask again as soon as they are answered, for ${about.seconds} seconds or more, on ${about.machine},
  which the load generator shares (all tables of a quarter: of one connection); of few answers a second, the p99 is the slowest. "× health" is the median divided by
  that of \`/api/v1/health\`, asked just before in the same way: compare that between machines.
- A page's kB (1 000 bytes) are its HTML, CSS and JavaScript, each file compressed with ${about.compression}; fonts and images
  come besides.
- Lighthouse audits on its slow phone; the points are the median of ${auditRuns} runs.
- The employer asked for is the one with the most contacts: ${grouped(about.contactsOfEmployer)}.

## Targets

${table(
  ["target", "measured", "limit", ""],
  targets.map(({ name, measured: value, bound, limit, met }) => [
    name,
    grouped(value),
    `${bound === "least" ? "≥" : "≤"} ${grouped(limit)}`,
    met ? "met" : "**not met**",
  ]),
)}

## API requests

${table(
  ["request", "as", ...costs],
  measured.filter(({ page }) => page === null).map((row) => [row.name, row.as, ...costsOf(row)]),
)}

## What figures are counted from

The sets of facts behind the tables of figures, read for ${quarter.from}–${quarter.to}: the rows of each, and the index entries read for
them. A set of a period reads the period; a snapshot reads the participants or employers there are (${grouped(about.sizes.participants)} and ${grouped(about.sizes.employers)}).
Grouping passes the rows through a sorter, which D1 counts as reading them again: that is in the requests' rows above.

${table(
  ["table", "set", "kind", "rows", "entries read", "entries a row"],
  entries.map(({ table: name, set, kind, rows, entries: read }) => [
    name,
    set,
    kind,
    grouped(rows),
    grouped(read),
    rows === 0 ? "–" : (read / rows).toFixed(2),
  ]),
)}

## Jobs

All jobs, run at three in the morning until nothing was left to do. ${grouped(about.livePlacements)} placements last; the rules were switched on
that day, so the first time made the follow-ups of everything that runs.

${table(
  ["jobs", "runs", "rows read", "most in a run", "round trips"],
  runs.map(({ name, runs: count, rowsRead, most, roundTrips }) => [
    name,
    String(count),
    grouped(rowsRead),
    grouped(most),
    grouped(roundTrips),
  ]),
)}

## Pages

${table(
  ["page", "as", ...costs, "kB", "HTML + CSS + JS"],
  measured
    .filter(({ page }) => page !== null)
    .map((row) => [
      row.name,
      row.as,
      ...costsOf(row),
      kB(row.bytes?.total),
      [row.bytes?.html, row.bytes?.css, row.bytes?.js].map(kB).join(" + "),
    ]),
)}
`;

const costs = ["rows read", "round trips", "queries", "median ms", "p99 ms", "× health", "a second"];

const costsOf = ({ rowsRead, roundTrips, statements, medianMs, p99Ms, timesHealth, perSecond }: Measured): string[] =>
  [
    grouped(rowsRead),
    roundTrips,
    statements,
    medianMs?.toFixed(1),
    p99Ms?.toFixed(1),
    timesHealth?.toFixed(1),
    perSecond,
  ].map((value) => String(value ?? "–"));

const table = (head: string[], rows: string[][]): string =>
  [
    head,
    head.map((_, at) => (/^(request|jobs|page|as|target|table|set|kind|)$/.test(head[at] ?? "") ? "---" : "--:")),
    ...rows,
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const kB = (bytes: number | undefined): string => (bytes === undefined ? "–" : (bytes / 1_000).toFixed(1));
const grouped = (value: number | null): string => String(value ?? "–").replace(/\B(?=(\d{3})+$)/g, " ");
