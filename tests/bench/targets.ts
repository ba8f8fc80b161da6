import { choicesName } from "./api-requests.ts";
import type { JobRun } from "./job-runs.ts";
import type { Large } from "./large-worker.ts";
import type { Result } from "./report.ts";

export type Target = { name: string; measured: number | null; limit: number; met: boolean };

const rowsOfList = 400;
const rowsOfToday = 500;
const rowsOfKeystroke = 150;
/** Of one run, for each placement that lasts. */
const rowsOfJob = 5;
const rowsOfLogging = 60;
const tripsOfLogging = 2;
const bytesOf = { public: 60_000, workspace: 90_000 };

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

/** The promises of the design, kept or not. What was not measured keeps no promise. */
export const checkTargets = (
  { livePlacements }: Large,
  results: readonly Result[],
  runs: readonly JobRun[],
  closed: readonly string[],
): Target[] => {
  const find = (name: string) => results.find(({ request }) => request.name === name);
  const logging = find("contacts: log one");
  const tripsAfterSession = logging && logging.roundTrips - logging.sessionTrips;
  return [
    ...bounded.map((name) => target(`${name}: D1 rows read`, find(name)?.rowsRead, rowsOfList)),
    target("/tyotila: D1 rows read", find("/tyotila")?.rowsRead, rowsOfToday),
    ...results
      .filter(({ request }) => request.name.startsWith(choicesName))
      .map(({ request, rowsRead }) => target(`${request.name}: D1 rows read`, rowsRead, rowsOfKeystroke)),
    ...runs.map(({ name, most }) =>
      target(`jobs, ${name}: D1 rows of a run, ${livePlacements} placements live`, most, rowsOfJob * livePlacements),
    ),
    target("contacts: log one: D1 rows read", logging?.rowsRead, rowsOfLogging),
    target("contacts: log one: D1 round trips after the session's", tripsAfterSession, tripsOfLogging),
    heaviest("public", results),
    heaviest("workspace", results),
    target(["workspace pages that open for nobody", ...closed].join(" "), closed.length, 0),
  ];
};

const heaviest = (site: "public" | "workspace", results: readonly Result[]): Target => {
  const pages = results.filter(({ request }) => request.page === site);
  const [top] = pages.toSorted((a, b) => (b.weight?.total ?? 0) - (a.weight?.total ?? 0));
  const name = `heaviest of ${pages.length} ${site} pages (${top?.request.name ?? "none"}): bytes of HTML, CSS and JS`;
  return target(name, top?.weight?.total, bytesOf[site]);
};

const target = (name: string, measured: number | undefined, limit: number): Target => ({
  name,
  measured: measured ?? null,
  limit,
  met: measured !== undefined && measured <= limit,
});
