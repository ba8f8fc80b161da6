import { sql } from "drizzle-orm";
import { participantEndReasons, type Sector, sectors } from "../../../schema/vocabulary.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { withinDays } from "../period.ts";
import { personLines, personMetrics } from "./persons.ts";

/** Employments and apprenticeships begun in the period, in the participant's municipality and the employer's sector. */
export const begunJobFacts: FactSet = {
  name: "begun_jobs",
  unit: "placement",
  select: (asked) => sql`SELECT id, municipality, started_on AS day, kind, sector, wage_subsidy, renews FROM placements
    WHERE kind <> 'work_trial' AND ${withinDays("started_on", asked)}`,
};

const metrics = {
  placements: {
    unit: "employments",
    numerator:
      "Jobs and apprenticeships begun in the period, in the municipality of the person, or of the employer where it is nobody's in particular. A sector's rows hold its jobs without and with pay subsidy. An apprenticeship is in its own row and in no sector. A renewal is a new job. A work try-out is not an employment relationship.",
    denominator: "The column's jobs and apprenticeships begun in the period.",
    period: "period",
  },
  renewals: {
    unit: "employments",
    numerator:
      "Of the jobs and apprenticeships begun in the period, those that continue an earlier one with the same employer.",
    denominator: "The column's jobs and apprenticeships begun in the period.",
    period: "period",
  },
  ...personMetrics,
} satisfies Record<string, Metric>;

type PlacementLine = Line<keyof typeof metrics>;

const all = { set: begunJobFacts };

const line = (
  key: string,
  match: Record<string, readonly (string | number)[]>,
  change: Partial<PlacementLine> = {},
): PlacementLine => ({
  key,
  metric: "placements",
  picked: { set: begunJobFacts, match },
  of: all,
  cell: "percent",
  ...change,
});

const sectorLines = (sector: Sector): PlacementLine[] => {
  const employed = { kind: ["employment"], sector: [sector] };
  const printed = sector === "other_public" ? "found" : "always";
  return [
    line(`${sector}.unsubsidised`, { ...employed, wage_subsidy: [0] }, { printed }),
    line(`${sector}.wage_subsidy`, { ...employed, wage_subsidy: [1] }, { printed }),
    line(sector, employed, { printed }),
  ];
};

/** Where the period's jobs were, and what else became of the participants. */
export const placements: Table<keyof typeof metrics> = {
  name: "placements",
  metrics,
  metric: "placements",
  columns: "municipality",
  lines: () => [
    ...sectors.flatMap(sectorLines),
    line("apprenticeship", { kind: ["apprenticeship"] }),
    line("total", {}),
    line("renewals", { renews: [1] }, { metric: "renewals" }),
    ...personLines,
  ],
  outsiders: {
    sums: (keys) => {
      const found = sectors.filter((sector) => keys.includes(sector));
      return [
        ...found.map((sector) => ({ whole: sector, parts: [`${sector}.unsubsidised`, `${sector}.wage_subsidy`] })),
        { whole: "total", parts: [...found, "apprenticeship"] },
      ];
    },
    apart: ["in_coaching", ...participantEndReasons],
  },
};
