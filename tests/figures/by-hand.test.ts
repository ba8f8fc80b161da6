import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, ReportTable } from "../../schema/reports.ts";
import { addDays, addMonths, type Day, today } from "../../schema/values/calendar.ts";
import type { ReportName } from "../../schema/vocabulary.ts";
import type { Scope } from "../../worker/platform/scope.ts";
import { readRows } from "../../worker/reports/engine/behind.ts";
import { readTables } from "../../worker/reports/engine/read.ts";
import {
  employmentByHand,
  type Figures,
  firstStepsByHand,
  livingIn,
  placementsByHand,
  type Raw,
  rawRows,
  referralsByHand,
  retentionByHand,
} from "./by-hand.ts";
import { useReportScope, useRowsInTurn } from "./database.ts";
import { anyOrganisation, laidOut } from "./organisations.ts";

const names = ["employment", "placements", "referrals", "retention", "first-steps"] as const;

const byHand = (raw: Raw, from: Day, to: Day): Record<(typeof names)[number], Figures> => {
  const asked = { from, to, today: today() };
  return {
    employment: employmentByHand(raw, to),
    placements: placementsByHand(raw, asked),
    referrals: referralsByHand(raw, asked),
    retention: retentionByHand(raw, asked),
    "first-steps": firstStepsByHand(raw, asked),
  };
};

const mean = (days: number[]) => days.reduce((all, each) => all + each, 0) / days.length;
const median = (days: number[]) => {
  const [...inOrder] = days.toSorted((one, other) => one - other);
  const middle = (inOrder.length - 1) / 2;
  return ((inOrder[Math.floor(middle)] ?? 0) + (inOrder[Math.ceil(middle)] ?? 0)) / 2;
};
const rounded = (value: number) => Math.round(value * 10) / 10;

/** A counted figure as a cell tells it, without the quotients, which have tests of their own. */
const asCell = ({ n, of, days }: Figures[string]): Partial<Cell> => ({
  n,
  ...(of !== undefined && { of }),
  ...(days && { mean: days.length ? rounded(mean(days)) : null, median: days.length ? rounded(median(days)) : null }),
});

const told = (table: ReportTable, column: string) =>
  Object.fromEntries(
    table.rows.map(({ key, cells }) => {
      const { percent: _, ratio: __, ...cell } = cells[column] ?? {};
      return [key, cell];
    }),
  );

/** What is counted by hand, without the rows that are printed only where they have a value. */
const expected = (table: ReportTable, figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, figure]) =>
      table.rows.some((row) => row.key === key) ? [[key, asCell(figure)]] : [],
    ),
  );

const expectAsByHand = async (scope: Scope, raw: Raw, { from, to }: { from: Day; to: Day }) => {
  const tables = await readTables(scope, [...names, "employment-curve"], { from, to, municipality: undefined });
  for (const name of names) {
    const table = tables[name];
    if (!table) throw new Error(`no ${name}`);
    for (const column of table.columns) {
      const rows = column === "total" ? raw : livingIn(raw, column);
      const figures = byHand(rows, from, to)[name];
      expect({ name, from, to, column, ...told(table, column) }).toEqual({
        name,
        from,
        to,
        column,
        ...expected(table, figures),
      });
      for (const [key, { n }] of Object.entries(figures))
        if (!table.rows.some((row) => row.key === key)) expect([key, n]).toEqual([key, 0]);
    }
  }
  const curve = tables["employment-curve"];
  for (const month of curve?.columns ?? []) {
    const date = [addDays(addMonths(`${month}-01`, 1), -1), to].sort()[0] ?? to;
    const { participants, employedPersons, employmentRatio, outOfWorkRatio } = employmentByHand(raw, date);
    expect({ month, ...told(curve as ReportTable, month) }).toEqual({
      month,
      participants,
      employedPersons,
      employmentRatio,
      outOfWorkRatio,
    });
  }
};

const somePeriod = fc
  .tuple(fc.integer({ min: -40, max: 700 }), fc.integer({ min: 0, max: 500 }))
  .map(([start, length]) => ({ from: addDays("2021-06-01", start), to: addDays("2021-06-01", start + length) }));

describe("the demo organisation's figures", () => {
  const scope = useReportScope();

  it("are what counting its rows by hand gives, in any period", async () => {
    const raw = await rawRows(scope);
    await fc.assert(
      fc.asyncProperty(somePeriod, (period) => expectAsByHand(scope, raw, period)),
      { numRuns: 25, examples: [[{ from: "2021-06-01", to: "2022-10-15" }], [{ from: "2021-06-01", to: today() }]] },
    );
  }, 120_000);
});

describe("any small organisation's figures", () => {
  const { scope, holding } = useRowsInTurn();

  it("are what counting its rows by hand gives, and each number has as many rows behind it", async () => {
    await fc.assert(
      fc.asyncProperty(anyOrganisation, somePeriod, (organisation, period) =>
        holding(laidOut(organisation).rows, async () => {
          await expectAsByHand(scope, await rawRows(scope), period);
          await expectRowsBehind(scope, period);
        }),
      ),
      { numRuns: 40 },
    );
  }, 240_000);
});

/** The sum column and one more: a report has many cells, and each is opened by a query of its own. */
const expectRowsBehind = async (scope: Scope, period: { from: Day; to: Day }) => {
  const tables = await readTables(scope, ["retention", "first-steps"], { ...period, municipality: undefined });
  for (const [name, { rows }] of Object.entries(tables) as [ReportName, ReportTable][])
    for (const { key, cells } of rows) {
      if (cells.total?.n === 0) continue;
      const column = "total";
      const { n, items } = await readRows(scope, name, { ...period, key, column, limit: 100, cursor: undefined });
      expect([name, key, n, new Set(items.map(({ id }) => id)).size]).toEqual([name, key, cells.total?.n, n]);
    }
};
