import { describe, expect, it } from "vitest";
import { report as reportSchema } from "../../../schema/reports.ts";
import { countCell } from "../../../worker/reports/cells.ts";
import { type Counted, reportOf, tally } from "../../../worker/reports/table.ts";
import { frame } from "./frames.ts";

const one = (municipality: string): Counted => ({ municipality });

const tableOf = (counted: Counted[], change: Parameters<typeof frame>[0] = {}) => {
  const all = tally(counted, () => 1);
  return reportOf(frame(change), "contacts", counted, [
    { key: "contacts", metric: "contacts", cell: (column) => countCell(all(column)) },
    { key: "employersContacted", metric: "employersContacted", cell: (column) => countCell(all(column)) },
  ]);
};

describe("columns", () => {
  it("are the organisation's municipalities in its order, with or without figures, then the total", () =>
    expect(tableOf([]).columns).toEqual(["698", "320", "total"]));

  it("then any other municipality that has figures, by its code", () =>
    expect(tableOf([one("890"), one("148"), one("320"), one("148")]).columns).toEqual([
      "698",
      "320",
      "148",
      "890",
      "total",
    ]));

  it("are one municipality and the total where one was asked for, of the organisation or not", () => {
    expect(tableOf([one("320")], { only: "320" }).columns).toEqual(["320", "total"]);
    expect(tableOf([], { only: "890" }).columns).toEqual(["890", "total"]);
  });

  it("add up to the total", () =>
    expect(tableOf([one("890"), one("698"), one("698")]).rows[0]?.cells).toEqual({
      "698": { n: 2 },
      "320": { n: 0 },
      "890": { n: 1 },
      total: { n: 3 },
    }));
});

describe("definitions", () => {
  const report = tableOf([]);

  it("stand in the rows only where they are not the report's own", () =>
    expect(report.rows.map((row) => row.definition)).toEqual([undefined, "employersContacted"]));

  it("come along for every row that names one, with the period", () => {
    expect(Object.keys(report.definitions)).toEqual(["employersContacted"]);
    expect(report.definitions.employersContacted?.period).toEqual({ from: "2022-01-01", to: "2022-06-30" });
  });

  it("keep the form of the API", () => expect(reportSchema.parse(report)).toEqual(report));
});
