import { sql } from "drizzle-orm";
import { instrument } from "../../../schema/feedback.ts";
import type { Cell, ReportTable } from "../../../schema/reports.ts";
import { type FeedbackUse, feedbackUses } from "../../../schema/vocabulary.ts";
import { answersFrom, countedOf, listAnswers, tellableGroups } from "../../feedback/summary.ts";
import { percentCell } from "../cells.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Table } from "../engine/table.ts";
import { definitionsOf, type Metric, type ReportPeriod } from "../metrics.ts";
import { withinDays } from "../period.ts";

/** Answers of the period; on which day each was given is not told, because who answered then is known. */
const answerFacts: FactSet = {
  name: "answers",
  unit: "feedback",
  select: (asked) => sql`SELECT id, municipality, NULL AS day FROM employer_feedback
    WHERE archived_at IS NULL AND instrument = ${instrument} AND ${withinDays("given_on", asked)}`,
};

const metrics = {
  feedback: {
    unit: "answers",
    numerator:
      "Answers of employers to the feedback form given in the period, through a link or in an interview, in the employer's municipality. An employer may answer several times.",
    denominator: null,
    period: "period",
  },
  feedbackCounted: {
    unit: "answers",
    numerator:
      "Of the period's answers, those that may be told of: all answers are put in groups of at least five different employers, in the order they came and each municipality's own where it has five, and a column tells of the groups that lie whole in it and in the period. The total may hold groups that no municipality's column does. See docs/decisions/0014.",
    denominator: "The column's answers of the period.",
    period: "period",
  },
  feedbackUses: {
    unit: "answers",
    numerator:
      "Of the answers that may be told of, those that ticked this as useful; one may tick several. These numbers do not open into rows: an answer is never read on its own.",
    denominator: "The column's answers that may be told of; where there are none, nothing is told.",
    period: "period",
  },
} satisfies Record<string, Metric>;

/**
 * How many answers employers gave, how many of them may be told of, and what those found of use. What may be told of is
 * decided by groups of all answers there are (docs/decisions/0014), as the page of feedback does: no SQL counts it, and
 * nothing of it opens into rows.
 */
export const feedback: Table<keyof typeof metrics> = {
  name: "feedback",
  metrics,
  metric: "feedback",
  columns: "municipality",
  lines: () => [{ key: "answers", metric: "feedback", picked: { set: answerFacts }, cell: "count" }],
  outsiders: { sums: () => [] },
  asides: {
    given: ({ municipality = null }) =>
      sql`json_object('only', ${municipality}, 'answers', (${listAnswers(instrument)}))`,
  },
  finish: (table, { given }, period) => withUses(table, given as Given, period),
};

type Given = { only: string | null; answers: Parameters<typeof answersFrom>[0] };

const withUses = (table: ReportTable, { only, answers }: Given, period: ReportPeriod): ReportTable => {
  const groups = tellableGroups(answersFrom(answers));
  const [asked] = table.rows;
  const counted = new Map(
    table.columns.map((column) => {
      const municipality = column === "total" ? (only ?? undefined) : column;
      return [column, countedOf(groups, { from: period.from ?? undefined, to: period.to, municipality })];
    }),
  );
  const row = (key: string, definition: keyof typeof metrics, cellOf: (column: string) => Cell) => ({
    key,
    definition,
    cells: Object.fromEntries(table.columns.map((column) => [column, cellOf(column)])),
  });
  const tellable = (column: string) => counted.get(column) ?? [];
  const ticked = (column: string, use: FeedbackUse) => tellable(column).filter(({ uses }) => uses.includes(use)).length;
  return {
    ...table,
    rows: [
      ...table.rows,
      row("counted", "feedbackCounted", (column) => percentCell(tellable(column).length, asked?.cells[column]?.n ?? 0)),
      ...feedbackUses.map((use) =>
        row(`use.${use}`, "feedbackUses", (column) => percentCell(ticked(column, use), tellable(column).length)),
      ),
    ],
    definitions: definitionsOf(metrics, ["feedbackCounted", "feedbackUses"], period),
  };
};
