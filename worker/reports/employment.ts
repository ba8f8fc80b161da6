import type { Report } from "../../schema/reports.ts";
import { countCell, ratioCell } from "./cells.ts";
import { type Frame, reportOf, tally } from "./table.ts";

/** How many persons had begun so many jobs (employments and apprenticeships) by the date; most have none or one. */
export type PersonsByJobs = { municipality: string; jobs: number; persons: number };

/** The employment ratio as of a date, in persons, and the counts it is made of, as `registry.ts` defines them. */
export const employmentReport = (frame: Frame, counts: readonly PersonsByJobs[]): Report => {
  const participants = tally(counts, ({ persons }) => persons);
  const employed = tally(counts, ({ persons, jobs }) => (jobs > 0 ? persons : 0));
  const employments = tally(counts, ({ persons, jobs }) => persons * jobs);
  return reportOf(frame, "employmentRatio", counts, [
    { key: "participants", metric: "participants", cell: (column) => countCell(participants(column)) },
    { key: "employedPersons", metric: "employedPersons", cell: (column) => countCell(employed(column)) },
    { key: "employments", metric: "employments", cell: (column) => countCell(employments(column)) },
    {
      key: "employmentRatio",
      metric: "employmentRatio",
      cell: (column) => ratioCell(employed(column), participants(column)),
    },
  ]);
};
