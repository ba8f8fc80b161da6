import { sql } from "drizzle-orm";
import { type Sector, sectors } from "../../../schema/vocabulary.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import { withinDays } from "../period.ts";
import { personLines } from "./persons.ts";

/** Employments and apprenticeships begun in the period, in the participant's municipality and the employer's sector. */
export const begunJobFacts: FactSet = {
  name: "begun_jobs",
  unit: "placement",
  select: (asked) => sql`SELECT id, municipality, started_on AS day, kind, sector, wage_subsidy, renews FROM placements
    WHERE kind <> 'work_trial' AND ${withinDays("started_on", asked)}`,
};

const all = { set: begunJobFacts };

const line = (key: string, match: Record<string, readonly (string | number)[]>, change: Partial<Line> = {}): Line => ({
  key,
  metric: "placements",
  picked: { set: begunJobFacts, match },
  of: all,
  cell: "percent",
  ...change,
});

const sectorLines = (sector: Sector): Line[] => {
  const employed = { kind: ["employment"], sector: [sector] };
  const printed = sector === "other_public" ? "found" : "always";
  return [
    line(`${sector}.unsubsidised`, { ...employed, wage_subsidy: [0] }, { printed }),
    line(`${sector}.wage_subsidy`, { ...employed, wage_subsidy: [1] }, { printed }),
    line(sector, employed, { printed }),
  ];
};

/** Where the period's jobs were, and what else became of the participants. */
export const placements: Table = {
  name: "placements",
  metric: "placements",
  columns: "municipality",
  lines: () => [
    ...sectors.flatMap(sectorLines),
    line("apprenticeship", { kind: ["apprenticeship"] }),
    line("total", {}),
    line("renewals", { renews: [1] }, { metric: "renewals" }),
    ...personLines,
  ],
};
