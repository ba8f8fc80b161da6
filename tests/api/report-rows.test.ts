import { afterAll, beforeAll, expect, it } from "vitest";
import type { ReportTable } from "../../schema/reports.ts";
import type { ReportName } from "../../schema/vocabulary.ts";
import { tables } from "../../worker/reports/tables.ts";
import { openWorld, type World } from "./client.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

/** Three weeks that cross from one month into the next. */
const period = "from=2021-09-13&to=2021-10-03";
/** What is typed in has no rows behind it. */
const names = (Object.keys(tables) as ReportName[]).filter((name) => !tables[name].optional);

/** Every row behind a cell, page after page, and how many there are said to be. */
const rowsBehind = async (name: string, key: string, column: string) => {
  const ids = new Set<string>();
  const told = new Set<number>();
  let cursor = "";
  do {
    const asked = new URLSearchParams({ key, column, limit: "100", ...(cursor && { cursor }) });
    const page = await w.lead.expect("GET", `/reports/${name}/rows?${period}&${asked}`);
    for (const { id } of page.items as { id: string }[]) ids.add(id);
    told.add(page.n);
    cursor = page.nextCursor ?? "";
  } while (cursor);
  return { n: ids.size, told: [...told] };
};

it.each(names)("every number of %s is the count of its rows", async (name) => {
  const table: ReportTable = await w.lead.expect("GET", `/reports/${name}?${period}`);
  const cells = table.rows
    .filter(({ unit }) => unit !== undefined)
    .flatMap(({ key, cells }) => Object.entries(cells).map(([column, { n }]) => ({ key, column, n })));
  expect(cells.length).toBeGreaterThan(0);
  for (const { key, column, n } of cells)
    expect({ key, column, ...(await rowsBehind(name, key, column)) }).toEqual({ key, column, n, told: [n] });
});

it("a coach cannot open the rows", async () => {
  const answer = await w.coach.get("/reports/contacts/rows?key=contacts");
  expect(answer.status).toBe(403);
});
