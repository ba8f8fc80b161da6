import { addDays, type Day } from "../values/calendar.ts";
import type { ReferralSource, Sector } from "../vocabulary.ts";
import published from "./figures-2022.json" with { type: "json" };

/** The two municipalities of the project. */
export const projectMunicipalities = ["698", "320"] as const;
export type ProjectMunicipality = (typeof projectMunicipalities)[number];

export const firstDay: Day = published.coachingStarted;
export const asOf: Day = published.asOf;

/** The last day anything happened: coaching in Kemijärvi stopped when its only coach left. */
export const lastDay = (municipality: ProjectMunicipality): Day =>
  municipality === "320" ? published.kemijarviEnded : published.asOf;

/** Days within which a published count grew by `count`. */
export type Growth = { from: Day; to: Day; count: number };

/** How many persons were added from one published snapshot to the next. */
export const growth = (municipality: ProjectMunicipality, figure: "participants" | "employedPersons"): Growth[] => {
  const final = { asOf: published.asOf, [figure]: published[figure][municipality] };
  const snapshots = published.snapshots.filter((snapshot) => snapshot.municipality === municipality);
  const counts = [...snapshots, final].map((snapshot) => ({ asOf: snapshot.asOf, count: Number(snapshot[figure]) }));
  return counts
    .map(({ asOf, count }, i) => {
      const before = counts[i - 1];
      return { from: before ? addDays(before.asOf, 1) : firstDay, to: asOf, count: count - (before?.count ?? 0) };
    })
    .filter(({ count }) => count > 0);
};

type CountOf<K extends keyof typeof published> =
  (typeof published)[K] extends Record<ProjectMunicipality, number> ? K : never;

export const count = (
  figure: CountOf<"employersContacted" | "contacts" | "participants" | "employments" | "employedPersons">,
  municipality: ProjectMunicipality,
): number => published[figure][municipality];

/** One source for each participant, as often as the report counted it. */
export const referralSourcesOf = (municipality: ProjectMunicipality): ReferralSource[] =>
  Object.entries(published.referralSources).flatMap(([source, counts]) =>
    Array<ReferralSource>(counts[municipality]).fill(source as ReferralSource),
  );

/** Employments of a sector in the published distribution; apprenticeships are in no sector. */
export const employmentsIn = (municipality: ProjectMunicipality, sector: Sector, subsidy: boolean): number =>
  distributionRow(`${sector}.${subsidy ? "wage_subsidy" : "unsubsidised"}`, municipality);

export const apprenticeshipsIn = (municipality: ProjectMunicipality): number =>
  distributionRow("apprenticeship", municipality);

const distributionRow = (key: string, municipality: ProjectMunicipality) =>
  published.placementDistribution.rows.find((row) => row.key === key)?.[municipality] ?? 0;

export const outcomeCount = (
  outcome: "work_trial" | "study" | "other_services" | "interrupted" | "completed" | "in_coaching",
  municipality: ProjectMunicipality,
): number => published.otherOutcomes[outcome][municipality];
