import { describe, expect, it } from "vitest";
import { workOf } from "../../worker/impact-calculations/effect.ts";
import { selectWork, workGroups } from "../../worker/impact-calculations/work.ts";
import type { Scope } from "../../worker/platform/scope.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useReportScope } from "./database.ts";
import { cellOf, figuresOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

type Period = { from: string; to: string; municipality?: string };
const year = { from: "2022-01-01", to: "2022-12-31" };
const groupsOf = async ({ db }: Scope, { from, to, municipality }: Period) =>
  workGroups(await selectWork(db, { from, to, municipality }));

/** Every way for an employment to lie against 2022. */
const team = () => {
  const { rows, employer, participant, placement } = makeRows();
  const shop = employer();
  const person = participant("2021-01-01");
  const elsewhere = participant("2021-01-01", { municipality: "320" });
  const job = (startedOn: string, change: Parameters<typeof placement>[3] = {}) =>
    placement(person, shop, startedOn, { weeklyHours: 20, ...change });
  const ended = (endedOn: string) => ({ endedOn, endReason: "term_ended" as const });
  job("2021-01-01", ended("2021-12-31")); // over before
  job("2023-01-01"); // begun after
  job("2021-06-01", ended("2022-01-01")); // its first day only
  job("2022-12-31"); // its last day only
  job("2021-06-01", { weeklyHours: 37.5 }); // all of it, and still running
  job("2022-03-01", { weeklyHours: 30, ...ended("2022-03-10") }); // ten days within
  job("2022-02-01", { weeklyHours: 25, endsOn: "2022-02-28" }); // the agreed end, when none is written down
  job("2022-02-01", { weeklyHours: 10, endsOn: "2022-12-31", ...ended("2022-02-14") }); // the real end before it
  job("2022-06-01", { weeklyHours: null, ...ended("2022-06-30") }); // nobody wrote the hours down
  job("2022-05-01", { kind: "work_trial", contract: null });
  placement(elsewhere, shop, "2022-04-01", {
    kind: "apprenticeship",
    weeklyHours: 35,
    wageSubsidy: true,
    ...ended("2022-04-30"),
  });
  return rows;
};

describe("the work done in a period", () => {
  const scope = useReportScope(team());

  it("is counted in days of the period, both ends included, until the day an employment ended or was to end", async () => {
    const groups = await groupsOf(scope, year);
    expect(groups.map(({ weeklyHours, days, n }) => [weeklyHours, days, n]).sort()).toEqual(
      [
        [null, 30, 1],
        [10, 14, 1],
        [20, 1, 2],
        [25, 28, 1],
        [30, 10, 1],
        [35, 30, 1],
        [37.5, 365, 1],
      ].sort(),
    );
    expect(workOf(groups)).toEqual({
      employments: 8,
      missing: 1,
      knownHourDays: 10 * 14 + 20 * 2 + 25 * 28 + 30 * 10 + 35 * 30 + 37.5 * 365,
      missingDays: 30,
    });
  });

  it("is where the participant is", async () => {
    expect(await groupsOf(scope, { ...year, municipality: "320" })).toEqual([{ weeklyHours: 35, days: 30, n: 1 }]);
    expect(await groupsOf(scope, { ...year, municipality: "148" })).toEqual([]);
  });

  it("is of as many employments as the table counts and opens into", async () => {
    const table = await readTable(scope, "working-hours", year);
    expect(figuresOf(table, "runningEmployments")).toEqual({ "698": 7, "320": 1, total: 8 });
    expect(cellOf(table, "hoursKnown")).toEqual({ n: 7, of: 8, percent: 87.5 });
    expect(cellOf(table, "hoursMissing", "698")).toEqual({ n: 1, of: 7, percent: 14.3 });
    expect(table.rows.map(({ unit }) => unit)).toEqual(["placement", "placement", "placement"]);
  });

  it("of two halves of a period adds up to the days of the whole", async () => {
    const [whole, first, second] = await Promise.all(
      [year, { ...year, to: "2022-06-15" }, { ...year, from: "2022-06-16" }].map(async (period) =>
        workOf(await groupsOf(scope, period)),
      ),
    );
    expect((first?.knownHourDays ?? 0) + (second?.knownHourDays ?? 0)).toBe(whole?.knownHourDays);
    expect((first?.missingDays ?? 0) + (second?.missingDays ?? 0)).toBe(whole?.missingDays);
  });

  it("has a leap day", async () =>
    expect(await groupsOf(scope, { from: "2024-02-28", to: "2024-03-01" })).toContainEqual({
      weeklyHours: 37.5,
      days: 3,
      n: 1,
    }));
});

describe("the demo organisation's work", () => {
  const scope = useReportScope();

  it.each([
    { from: "2021-06-01", to: "2022-10-15" },
    { from: "2021-09-01", to: "2021-12-31", municipality: "698" },
    { from: "2022-03-15", to: "2022-03-15", municipality: "320" },
    { from: "2021-06-01", to: "2026-10-31" },
  ])("is what plain SQL says, day by day, in $from–$to $municipality", async ({ from, to, municipality }) => {
    // Written apart from the product's query: each day of the period is a row, joined to the jobs that ran on it.
    const plain = `WITH RECURSIVE days(day) AS (SELECT '${from}' UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < '${to}')
      SELECT count(DISTINCT p.id) AS employments, total(p.weekly_hours) AS hourDays, count(p.id) AS jobDays
      FROM days CROSS JOIN placements p JOIN participants o ON o.id = p.participant_id
      WHERE p.kind IN ('employment', 'apprenticeship') AND p.started_on <= day
        AND (CASE WHEN p.ended_on IS NOT NULL THEN p.ended_on >= day ELSE p.ends_on IS NULL OR p.ends_on >= day END)
        ${municipality ? `AND o.municipality = '${municipality}'` : ""}`;
    const expected = await scope.db.get<{ employments: number; hourDays: number; jobDays: number }>(plain);
    const groups = await groupsOf(scope, { from, to, ...(municipality && { municipality }) });
    expect(groups.length).toBeGreaterThan(0);
    const { employments, knownHourDays } = workOf(groups);
    const jobDays = groups.reduce((sum, { days, n }) => sum + days * n, 0);
    expect({ employments, hourDays: knownHourDays, jobDays }).toEqual(expected);
  });
});
