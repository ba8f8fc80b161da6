import { locales } from "../../schema/vocabulary.ts";
import { publicPath } from "../../site/links.ts";
import { choicesName, quarterName } from "./api-requests.ts";
import type { SetEntries } from "./entries.ts";
import type { JobRun } from "./job-runs.ts";
import type { Large } from "./large-worker.ts";
import type { Audited } from "./lighthouse.ts";
import type { Result } from "./requests.ts";
import { atLeast, atMost, type Target } from "./target.ts";

const rowsOfList = 400;
const rowsOfToday = 500;
/** The country's municipalities come from code. */
const rowsOfChoices = 0;
const rowsOfKeystroke = 150;
/** Of one run, for each placement that lasts. */
const rowsOfJob = 5;
const rowsOfLogging = 60;
const tripsOfLogging = 2;
/** Of a period's figures, and of a snapshot for each participant and employer there is. */
const entriesOfRow = 1.2;
/** The one that ends a range. */
const entryAfterTheLast = 1;
const entriesOfSubject = 10;
const timesHealthOfQuarter = 60;
const queriesOfPage = 8;
/** The session's included. */
const tripsInSequence = 3;
const reportPages = /^\/tyotila\/(raportit|laatu|vaikutus|viikkopalaveri|avaimet)/;
const bytesOf = { public: 40_000, workspace: 90_000, guide: 60_000, report: 130_000 };
/** Pages that hold a whole document are as heavy as it is long: each kind has a weight of its own. */
const wholeGuides = locales.map((locale) => publicPath("wholeGuide", locale));
const wholeReports = ["/tyotila/raportit/koosteet/[id]"];
const points = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

/** Lists and searches of employers that people use all day, and the page of an employer met a hundred times and more. */
const bounded = [
  "employers",
  "employers: municipality",
  "employers: sector",
  "employers: coach",
  "employers: one word",
  "employers: two words",
  "/tyotila/tyonantajat",
  "/tyotila/tyonantajat/[id]",
];

/** The promises of the design, kept or not. */
export const checkTargets = (
  { livePlacements, sizes }: Large,
  results: readonly Result[],
  runs: readonly JobRun[],
  closed: readonly string[],
  audited: readonly Audited[],
  entries: readonly SetEntries[],
): Target[] => {
  const find = (name: string) => results.find(({ request }) => request.name === name);
  const logging = find("contacts: log one");
  const tripsAfterSession = logging && logging.roundTrips - logging.sessionTrips;
  return [
    ...bounded.map((name) => atMost(`${name}: D1 rows read`, find(name)?.rowsRead, rowsOfList)),
    atMost("municipality choices of the inquiry form: D1 rows read", choicesOf(find), rowsOfChoices),
    atMost("/tyotila: D1 rows read", find("/tyotila")?.rowsRead, rowsOfToday),
    ...results
      .filter(({ request }) => request.name.startsWith(choicesName))
      .map(({ request, rowsRead }) => atMost(`${request.name}: D1 rows read`, rowsRead, rowsOfKeystroke)),
    ...runs.map(({ name, most }) =>
      atMost(`jobs, ${name}: D1 rows of a run, ${livePlacements} placements live`, most, rowsOfJob * livePlacements),
    ),
    atMost("contacts: log one: D1 rows read", logging?.rowsRead, rowsOfLogging),
    atMost("contacts: log one: D1 round trips after the session's", tripsAfterSession, tripsOfLogging),
    ...entries.filter(({ kind }) => kind === "period").map(entriesOfPeriod),
    ...entries.filter(({ kind }) => kind === "snapshot").map((set) => entriesOfSnapshot(set, sizes)),
    atMost(
      "all tables of a quarter, one asking: median, × health",
      find(quarterName)?.timing?.timesHealth,
      timesHealthOfQuarter,
    ),
    mostQueries(results),
    longestSequence(results),
    heaviest("public", ofSite(results, "public")),
    heaviest("guide", named(results, wholeGuides)),
    atMost("public pages: bytes of JS of the one with most", mostScript(results), 0),
    heaviest("workspace", ofSite(results, "workspace")),
    heaviest("report", named(results, wholeReports)),
    ...audited.flatMap(lighthouseTargets),
    atMost(["workspace pages that open for nobody", ...closed].join(" "), closed.length, 0),
  ];
};

const entriesOfPeriod = ({ table, set, rows, entries }: SetEntries): Target =>
  atMost(
    `${table}, ${set}: index entries for ${rows} rows of a quarter`,
    entries,
    Math.floor(entriesOfRow * rows) + entryAfterTheLast,
  );

const entriesOfSnapshot = ({ table, set, entries }: SetEntries, { participants, employers }: Large["sizes"]): Target =>
  atMost(`${table}, ${set}: index entries of a snapshot`, entries, entriesOfSubject * (participants + employers));

const mostQueries = (results: readonly Result[]): Target => {
  const reports = results.filter(({ request }) => request.page && reportPages.test(request.name));
  const [top] = reports.toSorted((a, b) => b.statements - a.statements);
  const name = `most of ${reports.length} pages of figures (${top?.request.name ?? "none"}): queries`;
  return atMost(name, top?.statements, queriesOfPage);
};

const longestSequence = (results: readonly Result[]): Target => {
  const pages = results.filter(({ request }) => request.page !== null);
  const [top] = pages.toSorted((a, b) => b.inSequence - a.inSequence);
  const longer = pages.filter(({ inSequence }) => inSequence > tripsInSequence).map(({ request }) => request.name);
  const name = `most of ${pages.length} pages: trips in sequence${longer.length > 0 ? ` (more: ${longer.join(", ")})` : ""}`;
  return atMost(name, top?.inSequence, tripsInSequence);
};

const named = (results: readonly Result[], names: readonly string[]): Result[] =>
  results.filter(({ request }) => names.includes(request.name));

const ofSite = (results: readonly Result[], site: "public" | "workspace"): Result[] =>
  results.filter(({ request }) => request.page === site && ![...wholeGuides, ...wholeReports].includes(request.name));

const kindNames = { public: "public", workspace: "workspace", guide: "whole guide", report: "whole report" };

const heaviest = (kind: keyof typeof bytesOf, pages: readonly Result[]): Target => {
  const [top] = pages.toSorted((a, b) => (b.weight?.total ?? 0) - (a.weight?.total ?? 0));
  const which = `${pages.length} ${kindNames[kind]} pages (${top?.request.name ?? "none"})`;
  return atMost(`heaviest of ${which}: bytes of HTML, CSS and JS`, top?.weight?.total, bytesOf[kind]);
};

const mostScript = (results: readonly Result[]): number =>
  Math.max(...results.filter(({ request }) => request.page === "public").map(({ weight }) => weight?.js ?? Number.NaN));

const lighthouseTargets = ({ path, points: given, lost }: Audited): Target[] =>
  Object.entries(points).map(([category, limit]) => {
    const measured = given[category as keyof typeof points];
    const why = measured < 100 && lost.length > 0 ? ` (${lost.join(", ")})` : "";
    return atLeast(`${path}: Lighthouse, ${category}${why}`, measured, limit);
  });

/** What the public form with all municipalities reads beyond a page that asks for none. */
const choicesOf = (find: (name: string) => Result | undefined): number | undefined => {
  const [form, plain] = [find(publicPath("inquiry", "fi")), find(publicPath("cookies", "fi"))];
  return form && plain && form.rowsRead - plain.rowsRead;
};
