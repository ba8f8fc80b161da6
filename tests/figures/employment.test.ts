import { describe, expect, it } from "vitest";
import published from "../../schema/demo/figures-2022.json" with { type: "json" };
import { addDays, addMonths, type Day } from "../../schema/values/calendar.ts";
import { municipalityCode } from "../../schema/values/inputs.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useReportScope } from "./database.ts";
import { cellOf, figuresOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

const demo = useReportScope();
const snapshots = published.snapshots.map((each) => ({
  ...each,
  municipality: municipalityCode.parse(each.municipality),
}));

describe("the curve of the employment ratio", () => {
  it.each(snapshots)("shows what was published for $municipality on $asOf", async (snapshot) => {
    const { municipality, asOf } = snapshot;
    const curve = await readTable(demo, "employment-curve", { from: "2021-06-01", to: asOf, municipality });
    const last = curve.columns.at(-1) ?? "";
    expect(last).toBe(asOf.slice(0, 7));
    expect(cellOf(curve, "employmentRatio", last)).toEqual({
      n: snapshot.employedPersons,
      of: snapshot.participants,
      ratio: snapshot.employmentRatio,
    });
  });

  it("passes through the published snapshots at the ends of their months", async () => {
    for (const { municipality, ...snapshot } of snapshots.filter(({ asOf }) => asOf !== published.asOf)) {
      const curve = await readTable(demo, "employment-curve", { to: published.asOf, municipality });
      const cell = cellOf(curve, "employmentRatio", snapshot.asOf.slice(0, 7));
      expect(cell).toMatchObject({ n: snapshot.employedPersons, of: snapshot.participants });
    }
  });

  it.each(["698", "320", undefined] as const)(
    "is at each month's end what the ratio was on that day (%s)",
    async (place) => {
      const municipality = place && { municipality: place };
      for (const { from, to } of [
        { from: "2021-04-15", to: "2022-11-21" },
        { from: "2021-12-31", to: "2022-02-28" },
        { from: "2022-05-10", to: "2022-05-10" },
      ]) {
        const curve = await readTable(demo, "employment-curve", { from, to, ...municipality });
        expect(curve.columns).toEqual(monthsOf(from, to));
        for (const month of curve.columns) {
          const asOf = [addDays(addMonths(`${month}-01`, 1), -1), to].sort()[0];
          const employment = await readTable(demo, "employment", { "as-of": asOf, ...municipality });
          for (const key of ["participants", "employedPersons", "employmentRatio", "outOfWorkRatio"])
            expect([month, key, cellOf(curve, key, month)]).toEqual([month, key, cellOf(employment, key)]);
        }
      }
    },
  );
});

const monthsOf = (from: Day, to: Day): string[] => {
  const next = addMonths(`${from.slice(0, 7)}-01`, 1);
  return next > to ? [from.slice(0, 7)] : [from.slice(0, 7), ...monthsOf(next, to)];
};

describe("the ratio of those out of work", () => {
  const { rows, employer, participant, placement } = makeRows();
  const shop = employer();
  const hired = (startedOn: Day, outOfWorkAtStart: boolean | null, jobs: Day[], municipality = "698") => {
    const id = participant(startedOn, { outOfWorkAtStart, municipality });
    for (const day of jobs) placement(id, shop, day);
    return id;
  };
  hired("2022-01-10", true, ["2022-03-01", "2022-04-01"]);
  hired("2022-01-10", true, []);
  hired("2022-01-10", false, ["2022-02-01"]);
  hired("2022-01-10", null, ["2022-02-01"]);
  hired("2022-01-10", null, [], "320");
  // The job was there first: it counts from the day the coaching began.
  hired("2022-02-20", true, ["2021-06-01"], "320");
  placement(hired("2022-01-10", true, []), shop, "2022-02-02", { kind: "work_trial", contract: null });
  const scope = useReportScope(rows);

  it("leaves out those who had work and those who were not asked, and says how many these are", async () => {
    const report = await readTable(scope, "employment", { "as-of": "2022-12-31" });
    expect(figuresOf(report, "outOfWorkParticipants")).toEqual({ "698": 3, "320": 1, total: 4 });
    expect(figuresOf(report, "outOfWorkEmployed")).toEqual({ "698": 1, "320": 1, total: 2 });
    expect(cellOf(report, "outOfWorkRatio")).toEqual({ n: 2, of: 4, ratio: 0.5 });
    expect(cellOf(report, "outOfWorkRatio", "698")).toEqual({ n: 1, of: 3, ratio: 0.33 });
    expect(figuresOf(report, "outOfWorkUnknown")).toEqual({ "698": 1, "320": 1, total: 2 });
    expect(cellOf(report, "employmentRatio")).toEqual({ n: 4, of: 7, ratio: 0.57 });
  });

  it("is of the day: not of what began after it", async () => {
    const on = async (day: Day) => cellOf(await readTable(scope, "employment", { "as-of": day }), "outOfWorkRatio");
    expect(await on("2022-02-28")).toEqual({ n: 1, of: 4, ratio: 0.25 });
    expect(await on("2022-02-19")).toEqual({ n: 0, of: 3, ratio: 0 });
    expect(await on("2021-12-31")).toEqual({ n: 0, of: 0, ratio: null });
  });

  it("has a curve of its own, in which an earlier job counts from the coaching's start", async () => {
    const curve = await readTable(scope, "employment-curve", { from: "2022-01-01", to: "2022-03-15" });
    const along = (key: string) => curve.columns.map((month) => cellOf(curve, key, month).n);
    expect(along("outOfWorkRatio")).toEqual([0, 1, 2]);
    expect(along("employedPersons")).toEqual([0, 3, 4]);
    expect(along("participants")).toEqual([6, 7, 7]);
  });
});
