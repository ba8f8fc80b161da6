import type { Report } from "../../schema/reports.ts";
import { type PlacementKind, type Sector, sectors } from "../../schema/vocabulary.ts";
import { percentCell } from "./cells.ts";
import { type PersonCount, personLines } from "./persons.ts";
import { type Frame, type Line, reportOf, tally } from "./table.ts";

/** How many placements begun in the period are alike; `renewal`: it continues an earlier job with the same employer. */
export type PlacementCount = {
  municipality: string;
  kind: PlacementKind;
  sector: Sector;
  wageSubsidy: boolean;
  renewal: boolean;
  placements: number;
};

/** Where the period's jobs were, and what else became of the participants, as `registry.ts` defines it. */
export const placementReport = (
  frame: Frame,
  counts: readonly PlacementCount[],
  persons: readonly PersonCount[],
): Report =>
  reportOf(frame, "placements", [...counts, ...persons], [...distributionLines(counts), ...personLines(persons)]);

const distributionLines = (counts: readonly PlacementCount[]): Line[] => {
  const jobs = counts.filter(({ kind }) => kind !== "work_trial");
  const all = tally(jobs, ({ placements }) => placements);
  const line = (
    key: string,
    belongs: (job: PlacementCount) => boolean,
    metric: Line["metric"] = "placements",
  ): Line => {
    const some = tally(jobs.filter(belongs), ({ placements }) => placements);
    return { key, metric, cell: (column) => percentCell(some(column), all(column)) };
  };
  const employedIn = (job: PlacementCount, sector: Sector) => job.kind === "employment" && job.sector === sector;
  const sectorLines = (sector: Sector) => [
    line(`${sector}.unsubsidised`, (job) => employedIn(job, sector) && !job.wageSubsidy),
    line(`${sector}.wage_subsidy`, (job) => employedIn(job, sector) && job.wageSubsidy),
    line(sector, (job) => employedIn(job, sector)),
  ];
  return [
    ...sectors
      .filter((sector) => sector !== "other_public" || jobs.some((job) => employedIn(job, sector)))
      .flatMap(sectorLines),
    line("apprenticeship", ({ kind }) => kind === "apprenticeship"),
    line("total", () => true),
    line("renewals", ({ renewal }) => renewal, "renewals"),
  ];
};
