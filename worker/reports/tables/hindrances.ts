import { sql } from "drizzle-orm";
import { today } from "../../../schema/values/calendar.ts";
import { hindrances as codes, employerSizes, type Hindrance, sectors } from "../../../schema/vocabulary.ts";
import type { FactSet, Match } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { inPlace } from "../period.ts";

/** Employers that somebody has asked what hinders hiring, each once; `named` where the answer was something. */
const askedFacts: FactSet = {
  name: "asked",
  unit: "employer",
  snapshot: true,
  select: (asked) => sql`SELECT id, municipality, NULL AS day, sector, coalesce(size, 'unknown') AS size,
      EXISTS (SELECT 1 FROM json_each(employers.hindrances) WHERE value <> 'none_told') AS named
    FROM employers WHERE archived_at IS NULL AND hindrances <> '[]' AND ${inPlace(asked, "municipality")}`,
};

/** The same employers, once for each hindrance that they named. */
const namedFacts: FactSet = {
  name: "named",
  unit: "employer",
  snapshot: true,
  select: (
    asked,
  ) => sql`SELECT DISTINCT e.id, e.municipality, NULL AS day, e.sector, coalesce(e.size, 'unknown') AS size,
      told.value AS hindrance
    FROM employers e, json_each(e.hindrances) told
    WHERE e.archived_at IS NULL AND e.hindrances <> '[]' AND told.value <> 'none_told' AND ${inPlace(asked, "e.municipality")}`,
};

const metrics = {
  hindrancesAsked: {
    unit: "employers",
    numerator:
      "Employers (workplaces) in the register whose answer to what stands in the way of hiring is written down, also when the answer was that nothing does. As of the day of reading and not of the period: the register keeps the latest answer and no day. Archived employers do not count.",
    denominator: null,
    period: "snapshot",
  },
  hindrancesNamed: {
    unit: "employers",
    numerator:
      "Of the employers that have answered what stands in the way of hiring, those that named at least one obstacle.",
    denominator: "The column's employers that have answered, of the same sector or size where the row is of one.",
    period: "snapshot",
  },
  hindrancesNone: {
    unit: "employers",
    numerator: "Of the employers that have answered what stands in the way of hiring, those that named nothing.",
    denominator: "The column's employers that have answered.",
    period: "snapshot",
  },
  hindrances: {
    unit: "employers",
    numerator:
      'Employers (workplaces) that named this hindrance themselves; one may name several. A row of a sector or of a size holds the employers of that sector or size; "unknown" is a size nobody wrote down. As of the day of reading and not of the period: the register keeps the latest answer and no day. Archived employers do not count.',
    denominator:
      "The column's employers that named at least one obstacle, of the same sector or size where the row is of one.",
    period: "snapshot",
  },
} satisfies Record<string, Metric>;

type Hindering = Exclude<Hindrance, "none_told">;
const hindering = codes.filter((code): code is Hindering => code !== "none_told");

const groups: { suffix: string; match: Match }[] = [
  ...sectors.map((sector) => ({ suffix: `.sector.${sector}`, match: { sector: [sector] } })),
  ...[...employerSizes, "unknown"].map((size) => ({ suffix: `.size.${size}`, match: { size: [size] } })),
];

const lineOf = (suffix: string, match: Match): Line<"hindrancesNamed"> => ({
  key: `named${suffix}`,
  metric: "hindrancesNamed",
  picked: { set: askedFacts, match: { named: [1], ...match } },
  of: { set: askedFacts, match },
  cell: "percent",
});

const hindrance = (code: Hindering, suffix: string, match: Match): Line<"hindrances"> => ({
  key: `${code}${suffix}`,
  metric: "hindrances",
  picked: { set: namedFacts, match: { hindrance: [code], ...match } },
  of: { set: askedFacts, match: { named: [1], ...match } },
  cell: "percent",
});

/**
 * What hinders hiring, as employers have told it, by code, and each code by the employer's sector and by its size:
 * `<code>`, `<code>.sector.<sector>`, `<code>.size.<size>`. A code that nobody of a group named has no row there; how many
 * of the group named something, `named.<group>`, is always told. Of today whatever the period: nobody wrote down the day.
 */
export const hindrances: Table<keyof typeof metrics> = {
  name: "hindrances",
  metrics,
  metric: "hindrances",
  columns: "municipality",
  lines: () => [
    { key: "asked", metric: "hindrancesAsked", picked: { set: askedFacts }, cell: "count" },
    lineOf("", {}),
    {
      key: "none_told",
      metric: "hindrancesNone",
      picked: { set: askedFacts, match: { named: [0] } },
      of: { set: askedFacts },
      cell: "percent",
    },
    ...hindering.map((code) => hindrance(code, "", {})),
    ...groups.flatMap(({ suffix, match }) => [
      lineOf(suffix, match),
      ...hindering.map((code): Line<"hindrances"> => ({ ...hindrance(code, suffix, match), printed: "found" })),
    ]),
  ],
  outsiders: {
    sums: () => [{ whole: "asked", parts: ["named", "none_told"] }],
    // By sector and by size it is told of so few that nothing could be shown beside what must be hidden.
    isTeamsOwn: (key) => key.includes("."),
  },
  finish: (table) => {
    const period = { from: null, to: today() };
    const definitions = Object.entries(table.definitions).map(([name, definition]) => [
      name,
      { ...definition, period },
    ]);
    return { ...table, definition: { ...table.definition, period }, definitions: Object.fromEntries(definitions) };
  },
};
