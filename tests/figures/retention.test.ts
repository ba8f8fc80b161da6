import { afterEach, describe, expect, it, vi } from "vitest";
import { addMonths, type Day } from "../../schema/values/calendar.ts";
import { readRows } from "../../worker/reports/engine/behind.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useRowsInTurn } from "./database.ts";
import { cellOf, figuresOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

const { scope, holding } = useRowsInTurn();
const ended = (endedOn: Day) => ({ endedOn, endReason: "term_ended" as const });

/** One participant with one employer, and jobs there by their first and last days. */
const career = (...jobs: [startedOn: Day, change: Parameters<ReturnType<typeof makeRows>["placement"]>[3]][]) => {
  const made = makeRows();
  const shop = made.employer();
  const id = made.participant("2019-01-01");
  const ids = jobs.map(([startedOn, change]) => made.placement(id, shop, startedOn, change));
  return { ...made, shop, person: id, ids };
};

const read = (query: { from?: Day; to?: Day }) => readTable(scope, "retention", query);
const chains = async (query: { from?: Day; to?: Day }) => {
  const report = await read(query);
  return [1, 3, 6, 12].map((months) => {
    const { n, of } = cellOf(report, `chains.${months}m`);
    return `${n}/${of}`;
  });
};

describe("a chain", () => {
  it("goes on over 14 days without a job and not over 15", async () => {
    const before = ["2021-01-01", ended("2021-01-31")] as const;
    await holding(career([...before], ["2021-02-15", ended("2021-06-30")]).rows, async () =>
      expect(await chains({})).toEqual(["1/1", "1/1", "0/1", "0/1"]),
    );
    await holding(career([...before], ["2021-02-16", ended("2021-06-30")]).rows, async () =>
      expect(await chains({})).toEqual(["1/2", "1/2", "0/2", "0/2"]),
    );
  });

  it("goes by the job that ends last, not by the one before", async () => {
    const jobs = career(
      ["2021-01-01", ended("2021-12-31")],
      ["2021-02-01", ended("2021-02-28")],
      ["2022-01-10", ended("2022-01-31")],
    );
    await holding(jobs.rows, async () => expect(await chains({})).toEqual(["1/1", "1/1", "1/1", "1/1"]));
  });

  it("is of one person and one employer, an apprenticeship in it and a work trial not", async () => {
    const { rows, person, shop, employer, participant, placement } = career(
      ["2021-01-01", ended("2021-02-28")],
      ["2021-03-01", { kind: "apprenticeship", ...ended("2021-04-30") }],
    );
    placement(person, shop, "2020-12-01", { kind: "work_trial", contract: null, ...ended("2020-12-31") });
    placement(person, employer(), "2021-05-01", ended("2021-05-31"));
    placement(participant("2019-01-01"), shop, "2021-05-01", ended("2021-05-31"));
    await holding(rows, async () => expect(await chains({})).toEqual(["1/3", "1/3", "0/3", "0/3"]));
  });

  it("runs until the day it ended, or else the agreed day, or else on", async () => {
    for (const [change, n] of [
      [{ endsOn: "2022-12-31", ...ended("2021-01-31") }, 0],
      [{ endsOn: "2021-01-31" }, 0],
      [{ endsOn: "2021-02-01" }, 1],
      [{}, 1],
    ] as const)
      await holding(career(["2021-01-01", change]).rows, async () =>
        expect([change, (await chains({}))[0]]).toEqual([change, `${n}/1`]),
      );
  });

  it("opens as the placement that starts it, on the day of its mark, where the participant lives", async () => {
    const { rows, ids } = career(["2021-01-01", ended("2021-01-31")], ["2021-02-01", {}]);
    const [person] = rows.participants;
    if (person) person.municipality = "320";
    await holding(rows, async () => {
      expect(figuresOf(await read({}), "chains.3m")).toEqual({ "698": 0, "320": 1, total: 1 });
      const { items } = await readRows(scope, "retention", {
        key: "chains.3m",
        column: "320",
        limit: 10,
        cursor: undefined,
      });
      expect(items.map(({ id, day }) => [id, day])).toEqual([[ids[0], "2021-04-01"]]);
    });
  });
});

describe("a mark", () => {
  it.each([
    ["2022-01-31", 1, "2022-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2021-08-31", 6, "2022-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2021-12-31", 3, "2022-03-31"],
    ["2022-02-28", 1, "2022-03-28"],
  ] as const)("of %s is %i months later on %s", async (startedOn, months, mark) => {
    expect(addMonths(startedOn, months)).toBe(mark);
    await holding(career([startedOn, ended(mark)]).rows, async () => {
      const on = async (from: Day, to: Day) => cellOf(await read({ from, to }), `chains.${months}m`);
      expect(await on(mark, mark)).toMatchObject({ n: 1, of: 1 });
      expect(await on("2020-01-01", mark.replace(/\d\d$/, "01"))).toMatchObject({ n: 0, of: 0 });
      expect(await on(addMonths(mark, 1), "2026-01-01")).toMatchObject({ n: 0, of: 0 });
    });
  });

  it("finds the chain ended that ended the day before", async () =>
    holding(career(["2022-01-31", ended("2022-02-27")]).rows, async () =>
      expect(await chains({})).toEqual(["0/1", "0/1", "0/1", "0/1"]),
    ));

  describe("of today", () => {
    afterEach(() => vi.useRealTimers());

    it("is observed, and tomorrow's is not, by Helsinki's midnight", async () => {
      vi.useFakeTimers({ toFake: ["Date"] });
      await holding(career(["2022-02-01", {}]).rows, async () => {
        const inAYear = { from: "2022-01-01", to: "2022-12-31" };
        vi.setSystemTime("2022-02-28T21:59:59Z");
        expect(await chains(inAYear)).toEqual(["0/0", "0/0", "0/0", "0/0"]);
        vi.setSystemTime("2022-02-28T22:00:00Z");
        expect(await chains(inAYear)).toEqual(["1/1", "0/0", "0/0", "0/0"]);
        vi.setSystemTime("2022-04-30T20:59:59Z");
        expect(await chains(inAYear)).toEqual(["1/1", "0/0", "0/0", "0/0"]);
        vi.setSystemTime("2022-04-30T21:00:00Z");
        expect(await chains(inAYear)).toEqual(["1/1", "1/1", "0/0", "0/0"]);
      });
    });
  });
});

describe("a wage subsidy", () => {
  const subsidised = (wageSubsidyEndsOn: Day | null, change = {}) => ({
    wageSubsidy: true,
    wageSubsidyEndsOn,
    ...change,
  });
  const may = { from: "2021-05-01", to: "2021-05-31" };
  const told = async (jobs: Parameters<typeof career>, query = may) => {
    let answer = "";
    await holding(career(...jobs).rows, async () => {
      const report = await read(query);
      const { n, of } = cellOf(report, "subsidy.went_on");
      expect(cellOf(report, "subsidy.ended")).toEqual({ n: of });
      answer = `${n}/${of}`;
    });
    return answer;
  };

  it.each([
    ["the same job goes on", "1/1", [["2021-01-01", subsidised("2021-05-31")]]],
    ["the job ends with it", "0/1", [["2021-01-01", subsidised("2021-05-31", ended("2021-05-31"))]]],
    ["the job ends before it", "0/1", [["2021-01-01", subsidised("2021-12-31", ended("2021-05-10"))]]],
    ["no last day of it was told", "0/1", [["2021-01-01", subsidised(null, ended("2021-05-10"))]]],
    ["it goes on with the job", "0/0", [["2021-01-01", subsidised(null)]]],
    ["it ended in another month", "0/0", [["2021-01-01", subsidised("2021-04-30")]]],
    [
      "a job without it follows",
      "1/1",
      [
        ["2021-01-01", subsidised("2021-05-31", ended("2021-05-31"))],
        ["2021-06-10", {}],
      ],
    ],
    [
      "a job without it follows too late",
      "0/1",
      [
        ["2021-01-01", subsidised("2021-05-31", ended("2021-05-31"))],
        ["2021-06-16", {}],
      ],
    ],
    [
      "a job with another one follows",
      "0/0",
      [
        ["2021-01-01", subsidised("2021-05-31", ended("2021-05-31"))],
        ["2021-06-01", subsidised("2021-10-31")],
      ],
    ],
    [
      "it was the chain's second",
      "0/1",
      [
        ["2021-01-01", subsidised("2021-02-28", ended("2021-02-28"))],
        ["2021-03-01", subsidised("2021-05-31", ended("2021-05-31"))],
      ],
    ],
  ] as const)("where %s: %s", async (_, answer, jobs) =>
    expect(await told(jobs.map(([startedOn, change]) => [startedOn, change]) as Parameters<typeof career>)).toBe(
      answer,
    ),
  );
});

it("renewals are those of the period's jobs, as in the distribution", async () => {
  const { rows, person, shop, ids, placement } = career(["2021-01-01", ended("2021-01-31")]);
  placement(person, shop, "2021-02-01", { continuesId: ids[0] ?? null });
  await holding(rows, async () => {
    expect(cellOf(await read({}), "renewals")).toEqual({ n: 1, of: 2, percent: 50 });
    expect(cellOf(await read({ to: "2021-01-31" }), "renewals")).toEqual({ n: 0, of: 1, percent: 0 });
  });
});
