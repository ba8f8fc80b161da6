import { describe, expect, it } from "vitest";
import { tablesOf, tablesOfPersons } from "../../schema/report-chapters.ts";
import { locales, type ReportName, reportNames } from "../../schema/vocabulary.ts";
import { columnsOf } from "../../site/workspace/reports/table.ts";
import { tableOf } from "../../site/workspace/reports/tables.ts";
import { isWhollyOfPersons } from "../../worker/reports/engine/table.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { tables } from "../../worker/reports/tables.ts";
import { useReportScope } from "./database.ts";

const scope = useReportScope();
const settings = { organisation: { municipalities: ["698", "320"] } };
const localsIn = (locale: string) => ({ locale, settings }) as unknown as App.Locals;

it("every table there is a name for is made", () => {
  expect(Object.keys(tables).sort()).toEqual([...reportNames].sort());
});

describe.each(Object.keys(tables) as ReportName[])("the table %s", (name) => {
  it.each(locales)("has a word for every row and column in %s, each row once in its part", async (locale) => {
    const report = await readTable(scope, name, { from: "2021-06-01" });
    const { title, parts } = tableOf(report, localsIn(locale));
    const rows = parts.flatMap((part) => part.rows);
    const named = new Set(rows.map(({ key }) => key));
    expect(report.rows.map(({ key }) => key).filter((key) => !named.has(key))).toEqual([]);
    const texts = parts.flatMap((part) => [part.caption, part.heading, part.unit, part.counts, part.definition]);
    const labels = [title, ...texts, ...rows.map(({ label }) => label)];
    expect(labels.filter((label) => !label || report.rows.some(({ key }) => key === label))).toEqual([]);
    const columns = columnsOf(report, localsIn(locale));
    expect(columns.filter(({ key, label }) => !label || key === label)).toEqual([]);
    for (const part of parts) expect(new Set(part.rows.map(({ key }) => key)).size, part.id).toBe(part.rows.length);
  });
});

it("the tables of which a team without participants has nothing are those that are counted from them alone", () => {
  const wholly = reportNames.filter((name) => isWhollyOfPersons(tables[name]));
  expect([...tablesOfPersons].sort()).toEqual(wholly.sort());
});

/** Weeks and months are read downwards, and their percentages are not shown. */
it.each(locales)("every percentage of a chapter's table has what it is of in words, in %s", async (locale) => {
  const unnamed: string[] = [];
  for (const name of Object.values(tablesOf).flat()) {
    const { parts } = tableOf(await readTable(scope, name, { from: "2021-06-01" }), localsIn(locale));
    for (const { id, figures, inTime, of } of parts)
      if (!inTime && figures.includes("percent") && !of) unnamed.push(`${name}.${id}`);
  }
  expect(unnamed).toEqual([]);
});
