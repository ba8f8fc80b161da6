import { type SQL, sql } from "drizzle-orm";
import type { ReportTable } from "../../../schema/reports.ts";
import { addMonths, dayOf } from "../../../schema/values/calendar.ts";
import { countCell, ratioCell } from "../cells.ts";
import type { Table } from "../engine/table.ts";
import { define, definitionsOf, type Metric, type ReportPeriod } from "../metrics.ts";
import type { Asked } from "../period.ts";

const metrics = {
  typedPersons: {
    unit: "persons",
    numerator:
      "Figures that somebody of the team typed in for the month, from a source that is named: persons whose coaching began in it, who began their first employment or apprenticeship in it, whose coaching ended in it, and who were in coaching at its end. They are counted from nothing that is stored here.",
    denominator: null,
    period: "period",
  },
  typedRatio: {
    unit: "persons",
    numerator:
      "Persons who had begun an employment or apprenticeship by the end of the month, as typed in: the sum of all months from the first one typed in up to it. There is none where a month between is missing or leaves one of the two out, nor from the month on by which more have found work than started.",
    denominator:
      "Persons whose coaching had begun by the end of the month, as typed in: the sum of all months from the first one typed in up to it.",
    period: "period",
  },
} satisfies Record<string, Metric>;

/** What was typed in for a month: null is what nobody told. `at` is an instant. */
type Typed = Record<Kind, number | null> & { month: string; source: string; by: string; at: number };
const kinds = ["started", "employed", "ended", "inCoaching"] as const;
type Kind = (typeof kinds)[number];

/** All months up to the last, because the ratio looks back from each; of the whole team, as they are typed in. */
const selectTyped = ({ to, municipality }: Asked): SQL => sql`SELECT json_group_array(json_object('month', month,
    'started', started, 'employed', employed, 'ended', ended, 'inCoaching', in_coaching, 'source', source, 'by', name,
    'at', at))
  FROM (SELECT p.*, p.updated_at AS at, u.name FROM person_figures p JOIN users u ON u.id = p.typed_by
    WHERE p.month <= substr(${to}, 1, 7) AND ${municipality === undefined ? sql`1` : sql`0`} ORDER BY p.month)`;

/** The months of the period that somebody typed in, each with its source and who did; no month that nobody told of. */
const finish = (table: ReportTable, { typed }: Record<string, unknown>, period: ReportPeriod): ReportTable => {
  const upTo = typed as Typed[];
  const told = upTo.filter(({ month }) => period.from === null || month >= period.from.slice(0, 7));
  if (told.length === 0) return { ...table, columns: [] };
  return {
    ...table,
    columns: told.map(({ month }) => month),
    rows: [
      ...kinds.map((kind) => ({
        key: `typed.${kind}`,
        cells: Object.fromEntries(
          told.flatMap(({ month, [kind]: n }) => (n === null ? [] : [[month, countCell(n)] as const])),
        ),
      })),
      { key: "typed.ratio", definition: "typedRatio", cells: ratiosOf(told, upTo) },
    ],
    definition: define(metrics.typedPersons, period),
    definitions: definitionsOf(metrics, ["typedRatio"], period),
    typed: told.map(({ month, source, by, at }) => ({ column: month, source, by, on: dayOf(at) })),
  };
};

/**
 * No ratio where a month up to then leaves out one of the two, or is not there at all: it would be counted as nobody. None
 * either from the month on by which more have found work than have started: who started is then from before the first.
 */
const ratiosOf = (told: readonly Typed[], upTo: readonly Typed[]) =>
  Object.fromEntries(
    told.flatMap(({ month }) => {
      const before = upTo.filter((each) => each.month <= month);
      const sums = { started: 0, employed: 0 };
      for (const [at, { month: each, started, employed }] of before.entries()) {
        const follows = at === 0 || each === monthAfter(before[at - 1]?.month ?? "");
        if (!follows || started === null || employed === null) return [];
        sums.started += started;
        sums.employed += employed;
        if (sums.employed > sums.started) return [];
      }
      return [[month, ratioCell(sums.employed, sums.started)] as const];
    }),
  );

const monthAfter = (month: string): string => addMonths(`${month}-01`, 1).slice(0, 7);

/** Figures of persons as they were typed in, month by month: never mixed with what is counted. */
export const personFigures: Table<keyof typeof metrics> = {
  name: "person-figures",
  metrics,
  metric: "typedPersons",
  columns: "month",
  noTotal: true,
  optional: true,
  lines: () => [],
  // Months typed in are of few people, and nothing here knows of how many.
  outsiders: "nothing",
  asides: { typed: selectTyped },
  finish,
};
