import { quarter } from "./entries.ts";
import { auditRuns } from "./lighthouse.ts";
import { grouped, kB, places, table } from "./markdown.ts";
import type { RequestsPart, Result } from "./requests.ts";
import { connections, seconds, slow } from "./timing.ts";
import { compression } from "./weight.ts";

/** What each request, page, job and set of facts costs, as sections of Markdown. */
export const requestsText = ({
  sizes,
  contactsOfEmployer,
  livePlacements,
  results,
  runs,
  entries,
}: RequestsPart): string => `## Each request by itself

The database has ${grouped(sizes.employers)} employers, ${grouped(sizes.contacts)} contacts and ${grouped(sizes.placements)} placements.

- Rows and round trips are what D1 counts for one request, the session's read (one round trip) included. They are the
  same on every machine. "In sequence" is how many of the trips had to wait for another: what a person waits for on Cloudflare.
- Times are of ${connections} connections that ask again as soon as they are answered, for ${seconds} seconds or more, on a machine
  which the load generator shares (all tables of a quarter, and what takes more than ${slow} ms: of one connection); of few answers a second, the p99 is the slowest. "× health" is the median divided by
  that of \`/api/v1/health\`, asked just before in the same way: compare that between machines.
- A page's kB (1 000 bytes) are its HTML, CSS and JavaScript, each file compressed with ${compression}; fonts and images
  come besides.
- Lighthouse audits on its slow phone; the points are the median of ${auditRuns} runs.
- The employer asked for is the one with the most contacts: ${grouped(contactsOfEmployer)}.

## API requests

${table(
  ["request", "as", ...costs],
  results
    .filter(({ request }) => request.page === null)
    .map((row) => [row.request.name, row.request.as, ...costsOf(row)]),
)}

## What figures are counted from

The sets of facts behind the tables of figures, read for ${quarter.from}–${quarter.to}: the rows of each, and the index entries read for
them. A set of a period reads the period; a snapshot reads the participants or employers there are (${grouped(sizes.participants)} and ${grouped(sizes.employers)}).
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

All jobs, run at three in the morning until nothing was left to do. ${grouped(livePlacements)} placements last; the rules were switched on
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
  results
    .filter(({ request }) => request.page !== null)
    .map((row) => [
      row.request.name,
      row.request.as,
      ...costsOf(row),
      kB(row.weight?.total),
      [row.weight?.html, row.weight?.css, row.weight?.js].map(kB).join(" + "),
    ]),
)}`;

const costs = ["rows read", "round trips", "in sequence", "queries", "median ms", "p99 ms", "× health", "a second"];

const costsOf = ({ rowsRead, roundTrips, inSequence, statements, timing }: Result): string[] => [
  ...[rowsRead, roundTrips, inSequence, statements].map(grouped),
  ...[timing?.median, timing?.p99, timing?.timesHealth].map((value) => places(value, 1)),
  places(timing?.perSecond, 0),
];
