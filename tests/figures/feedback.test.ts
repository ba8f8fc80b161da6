import { describe, expect, it } from "vitest";
import { municipalityCode } from "../../schema/values/inputs.ts";
import { feedbackUses } from "../../schema/vocabulary.ts";
import { summarise } from "../../worker/feedback/summary.ts";
import { readRows } from "../../worker/reports/engine/behind.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useReportScope } from "./database.ts";
import { rawRows } from "./expected.ts";
import { randomOrganisation } from "./organisation.ts";
import { cellOf } from "./reading.ts";

const periods = [
  { from: "2021-06-01", to: "2023-01-31" },
  { from: "2021-06-01", to: "2022-06-30" },
  { from: "2022-01-01", to: "2022-12-31" },
  { from: "2022-07-01", to: "2022-07-31" },
];

describe.each([
  { name: "the demo organisation", rows: undefined },
  { name: "a random one", rows: randomOrganisation("feedback").rows },
])("the feedback to $name", ({ rows }) => {
  const scope = useReportScope(rows);
  const places = [undefined, "698", "320"].map((code) => (code === undefined ? code : municipalityCode.parse(code)));

  it.each(periods)("from $from to $to tells in each column what its own page would", async (period) => {
    const whole = await readTable(scope, "feedback", period);
    for (const municipality of places) {
      const { answers, counted, figures } = await summarise(scope, { instrument: "1", ...period, municipality });
      const alone = await readTable(scope, "feedback", { ...period, municipality });
      for (const cell of [
        (key: string) => cellOf(whole, key, municipality ?? "total"),
        (key: string) => cellOf(alone, key, "total"),
      ]) {
        expect(cell("answers").n).toBe(answers);
        expect(cell("counted")).toMatchObject({ n: counted, of: answers });
        for (const use of feedbackUses) {
          const n = figures?.uses.find(({ code }) => code === use)?.n ?? 0;
          expect(cell(`use.${use}`)).toMatchObject({ n, of: counted });
        }
      }
    }
  });

  it("has as many answers as plain SQL finds", async () => {
    const [period = { from: "", to: "" }] = periods;
    const given = (await rawRows(scope, "employer_feedback")).filter(
      ({ archived_at, given_on }) =>
        archived_at === null && String(given_on) >= period.from && String(given_on) <= period.to,
    );
    expect(cellOf(await readTable(scope, "feedback", period), "answers").n).toBe(given.length);
  });

  it("opens into rows that tell neither whose nor when, and what was found of use into none", async () => {
    const [period = { from: "", to: "" }] = periods;
    const read = (key: string) =>
      readRows(scope, "feedback", { ...period, key, column: "total", limit: 100, cursor: undefined });
    for (const { id: _, codes, ...told } of (await read("answers")).items) {
      expect(Object.values(told).filter((value) => value !== null)).toEqual([]);
      expect(codes).toEqual({});
    }
    const table = await readTable(scope, "feedback", period);
    for (const { key, unit } of table.rows.filter(({ key }) => key !== "answers")) {
      expect(unit).toBeUndefined();
      await expect(read(key)).rejects.toMatchObject({ errors: [{ path: "key" }] });
    }
  });
});
