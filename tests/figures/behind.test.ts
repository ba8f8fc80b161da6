import { describe, expect, it } from "vitest";
import type { BehindRow, ReportTable } from "../../schema/reports.ts";
import type { ReportName } from "../../schema/vocabulary.ts";
import { readRows } from "../../worker/reports/engine/behind.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { tables } from "../../worker/reports/tables.ts";
import { useReportScope } from "./database.ts";

const scope = useReportScope();
const names = Object.keys(tables) as ReportName[];
const published = { from: "2021-06-01", to: "2022-10-15" };
const autumn = { from: "2021-09-01", to: "2021-12-31" };

/** Every row behind a cell, page after page. */
const allRows = async (name: ReportName, key: string, column: string, period: typeof published) => {
  const rows: BehindRow[] = [];
  const told = new Set<number>();
  let cursor: string | undefined;
  do {
    const page = await readRows(scope, name, { ...period, key, column, limit: 100, cursor });
    rows.push(...page.items);
    told.add(page.n);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return { rows, told: [...told] };
};

/** The cells that open into rows: those of a row that says what its rows are. */
const openCells = (table: ReportTable) =>
  table.rows
    .filter(({ unit }) => unit !== undefined)
    .flatMap(({ key, cells }) => Object.entries(cells).map(([column, { n }]) => ({ key, column, n })));

describe.each(names)("every number of %s", (name) => {
  it("is the count of the rows behind it, each there once", async () => {
    const table = await readTable(scope, name, published);
    for (const { key, column, n } of openCells(table)) {
      const { rows, told } = await allRows(name, key, column, published);
      const different = new Set(rows.map(({ id }) => id)).size;
      expect({ key, column, n: rows.length, told, different }).toEqual({ key, column, n, told: [n], different: n });
    }
  });

  it("is so for one municipality and a part of the time", async () => {
    const query = { ...autumn, municipality: "698" as const };
    const table = await readTable(scope, name, query);
    for (const { key, column, n } of openCells(table)) {
      const page = await readRows(scope, name, { ...query, key, column, limit: 100, cursor: undefined });
      expect({ key, column, n: page.n, listed: page.items.length }).toEqual({
        key,
        column,
        n,
        listed: Math.min(n, 100),
      });
    }
  });
});

it("rows that show codes are read as an event, others are not", async () => {
  const read = (name: ReportName, key: string) =>
    readRows(scope, name, { ...published, key, column: "total", limit: 10, cursor: undefined });
  const kept = async () =>
    (
      await scope.db.all<{ fields: string }>("SELECT fields FROM events WHERE action = 'report.rows-read' ORDER BY id")
    ).map(({ fields }) => JSON.parse(fields));
  const before = (await kept()).length;
  await read("contacts", "contacts");
  expect(await kept()).toHaveLength(before);
  await read("placements", "total");
  expect((await kept()).slice(before)).toEqual([["placements", "total", "total"]]);
});

it("a row that the table has not is refused by its field", async () => {
  await expect(
    readRows(scope, "contacts", {
      ...published,
      key: "purpose.nothing",
      column: "total",
      limit: 10,
      cursor: undefined,
    }),
  ).rejects.toMatchObject({ errors: [{ path: "key" }] });
});
