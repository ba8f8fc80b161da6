import { afterEach, describe, expect, it, vi } from "vitest";
import { addDays, type Day } from "../../schema/values/calendar.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useRowsInTurn } from "./database.ts";
import { cellOf, figuresOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

const { scope, holding } = useRowsInTurn();
const start = "2022-01-10";
const january = { from: "2022-01-01", to: "2022-01-31" };
const read = () => readTable(scope, "first-steps", january);
const bands = ["30", "60", "150", "270", "more", "none"];

/** Participants who began on the same day, and what came how many days after. */
const team = () => {
  const made = makeRows();
  const shop = made.employer();
  return {
    ...made,
    began: (municipality = "698") => {
      const id = made.participant(start, { municipality });
      const on = (days: number): Day => addDays(start, days);
      return {
        contact: (days: number, change = {}) => made.contact(shop, on(days), { participantId: id, ...change }),
        job: (days: number, change = {}) => made.placement(id, shop, on(days), change),
      };
    },
  };
};

describe("the first steps", () => {
  it("are the first of each kind, whoever made the contact, and what is archived is none", async () => {
    const { rows, began } = team();
    const one = began();
    one.contact(40, { channel: "visit" });
    one.contact(10, { channel: "phone", outcome: "not_reached" });
    one.contact(5, { channel: "visit", archivedAt: 1 });
    one.job(90);
    one.job(70, { kind: "apprenticeship" });
    one.job(20, { kind: "work_trial", contract: null });
    began("320").contact(21, { channel: "event", joint: true });
    await holding(rows, async () => {
      const report = await read();
      expect(figuresOf(report, "begun")).toEqual({ "698": 1, "320": 1, total: 2 });
      expect(cellOf(report, "contact")).toEqual({ n: 2, of: 2, percent: 100, mean: 15.5, median: 15.5 });
      expect(cellOf(report, "inPerson", "698")).toEqual({ n: 1, of: 1, percent: 100, mean: 40, median: 40 });
      expect(cellOf(report, "inPerson", "320")).toMatchObject({ mean: 21 });
      expect(cellOf(report, "employment")).toEqual({ n: 1, of: 2, percent: 50, mean: 70, median: 70 });
      expect(cellOf(report, "employment.none")).toEqual({ n: 1, of: 2, percent: 50 });
    });
  });

  it("come in bands whose ends belong to them, and which hold everybody", async () => {
    const { rows, began } = team();
    for (const days of [0, 30, 31, 60, 61, 150, 151, 270, 271]) began().contact(days);
    began();
    await holding(rows, async () => {
      const report = await read();
      expect(bands.map((band) => cellOf(report, `contact.${band}`).n)).toEqual([2, 2, 2, 2, 1, 1]);
      expect(cellOf(report, "contact")).toMatchObject({ n: 9, mean: 113.8, median: 61 });
    });
  });

  it("that came before the start are of its day", async () => {
    const { rows, began } = team();
    const one = began();
    one.contact(-12);
    one.contact(25);
    one.job(-200);
    await holding(rows, async () => {
      const report = await read();
      for (const step of ["contact", "inPerson", "employment"])
        expect(cellOf(report, step)).toMatchObject({ n: 1, mean: 0, median: 0 });
    });
  });

  it("have no mean where there is none", async () => {
    const { rows, began } = team();
    began();
    await holding(rows, async () =>
      expect(cellOf(await read(), "contact")).toEqual({ n: 0, of: 1, percent: 0, mean: null, median: null }),
    );
  });

  describe("up to today", () => {
    afterEach(() => vi.useRealTimers());

    it("count after the period's end, and not before Helsinki's midnight", async () => {
      vi.useFakeTimers({ toFake: ["Date"] });
      const { rows, began } = team();
      began().job(50);
      await holding(rows, async () => {
        vi.setSystemTime("2022-02-28T21:59:59Z");
        expect(cellOf(await read(), "employment.none").n).toBe(1);
        vi.setSystemTime("2022-02-28T22:00:00Z");
        expect(cellOf(await read(), "employment.60").n).toBe(1);
      });
    });
  });
});
