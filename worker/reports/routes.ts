import { z } from "@hono/zod-openapi";
import {
  behindRows,
  type ReportTable,
  reportParam,
  reportsQuery,
  reportTable,
  reportTables,
  rowsQuery,
  tableQuery,
} from "../../schema/reports.ts";
import { csvOf, csvType } from "../exports/csv.ts";
import { figureLines } from "../exports/figures.ts";
import { xlsxOf, xlsxType } from "../exports/xlsx.ts";
import { contract, json, nounApp } from "../platform/contract.ts";
import { type Scope, scopeOf } from "../platform/scope.ts";
import { readRows } from "./engine/behind.ts";
import { readTables } from "./engine/read.ts";
import { askedPeriod } from "./period.ts";
import { readTable } from "./reports.ts";
import { tables as declared } from "./tables.ts";

const tags = ["reports"];

const several = contract("reports.read", {
  method: "get",
  path: "/",
  tags,
  summary: "Several tables of figures of one period, read together",
  request: { query: reportsQuery },
  responses: { 200: json(reportTables, "The tables by their names.") },
});

const inJson = json(reportTable, "Counts, and percentages, ratios or means as the row's definition says.");
/** The same as a file; a page that asks has it as JSON, so that only this is its type. */
const inJsonOrFile: typeof inJson = {
  ...inJson,
  content: Object.assign(
    { "text/csv": { schema: z.string() }, [xlsxType]: { schema: z.string().openapi({ format: "binary" }) } },
    inJson.content,
  ),
};

const one = contract("reports.read", {
  method: "get",
  path: "/{table}",
  tags,
  summary: "A table of figures of a period, or as of a day, with the definition of each",
  request: { params: reportParam, query: tableQuery },
  responses: { 200: inJsonOrFile },
});

const behind = contract("report-rows.read", {
  method: "get",
  path: "/{table}/rows",
  tags,
  summary: "The rows behind one number of a table; reading those that may show somebody's code is an event",
  request: { params: reportParam, query: rowsQuery },
  responses: { 200: json(behindRows, "A page of rows, and how many there are.") },
});

/** A key goes to other offices: a row with a name of its own is somebody's of the team, and stays with the team; so does who typed. */
const shownTo = ({ actor }: Scope, table: ReportTable): ReportTable =>
  actor.kind === "key" && declared[table.name].outsiders === "nothing"
    ? {
        ...table,
        typed: table.typed?.map(({ by: _, ...source }) => source),
        rows: table.rows.filter(({ label }) => label === undefined),
      }
    : table;

export const reports = nounApp()
  .openapi(several, async (c) => {
    const { tables, ...query } = c.req.valid("query");
    const scope = scopeOf(c);
    const found = await readTables(scope, tables, askedPeriod(query));
    const shown = Object.entries(found).map(([name, table]) => [name, shownTo(scope, table)]);
    return c.json({ tables: Object.fromEntries(shown) }, 200);
  })
  .openapi(one, async (c) => {
    const { format, shape, ...query } = c.req.valid("query");
    const scope = scopeOf(c);
    const table = shownTo(scope, await readTable(scope, c.req.valid("param").table, query));
    if (format === "json") return c.json(table, 200);
    c.header("Content-Disposition", `attachment; filename="${table.name}.${format}"`);
    if (format === "csv") return c.body(csvOf(figureLines(table), shape), 200, { "Content-Type": csvType }) as never;
    return c.body(await xlsxOf([figureLines(table)], shape), 200, { "Content-Type": xlsxType }) as never;
  })
  .openapi(behind, async (c) =>
    c.json(await readRows(scopeOf(c), c.req.valid("param").table, c.req.valid("query")), 200),
  );
