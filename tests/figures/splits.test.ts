import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../../schema/reports.ts";
import { addDays } from "../../schema/values/calendar.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useReportScope } from "./database.ts";
import { keysOf } from "./reading.ts";

const scope = useReportScope();

/** Figures that count an employer or a person once however often they come up in the period. */
const distinct = ["employersContacted", "work_trial", "study", "other_services"];
/** A state at the period's end, which the first half has nothing to say about. */
const states = ["in_coaching"];

const threeDays = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: -20, max: 530 })))
  .map((offsets) => offsets.sort((a, b) => a - b).map((offset) => addDays("2021-06-01", offset)));

/** Tables whose numbers are rows of the period, or different things of it. */
const names = ["contacts", "referrals", "placements", "retention", "first-steps"] as const;

it.each(names)(
  "a period of %s split in two adds up",
  async (name) => {
    const read = (period: { from: string; to: string }) => readTable(scope, name, period);
    await fc.assert(
      fc.asyncProperty(threeDays, async ([from = "", middle = "", to = ""]) => {
        const last = addDays(to, 1);
        const [whole, early, late] = await Promise.all([
          read({ from, to: last }),
          read({ from, to: middle }),
          read({ from: addDays(middle, 1), to: last }),
        ]);
        for (const key of new Set([whole, early, late].flatMap(keysOf))) {
          for (const column of whole.columns) {
            const [union, first, second] = [whole, early, late].map((report) => figure(report, key, column));
            expectToAddUp(key, { union, first, second });
          }
        }
      }),
      { numRuns: 20 },
    );
  },
  60_000,
);

/** A row that is printed only when it has a value is 0 where it is not printed. */
const figure = (report: Report, key: string, column: string): number =>
  report.rows.find((row) => row.key === key)?.cells[column]?.n ?? 0;

const expectToAddUp = (
  key: string,
  { union = 0, first = 0, second = 0 }: Partial<Record<"union" | "first" | "second", number>>,
) => {
  if (states.includes(key)) return expect([key, union]).toEqual([key, second]);
  if (!distinct.includes(key)) return expect([key, union]).toEqual([key, first + second]);
  expect(union).toBeLessThanOrEqual(first + second);
  expect(union).toBeGreaterThanOrEqual(Math.max(first, second));
};
