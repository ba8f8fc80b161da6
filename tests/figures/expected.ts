import { expect } from "vitest";
import type { Report } from "../../schema/reports.ts";
import type { Scope } from "../../worker/platform/scope.ts";

export type Raw = Record<string, string | number | null>;

/** All rows of a table as they are stored. */
export const rawRows = (scope: Scope, table: string): Promise<Raw[]> => scope.db.all<Raw>(`SELECT * FROM ${table}`);

/** Something that a test has counted for itself: it is in these rows of the table, in its municipality and in the total. */
export type Counted = { keys: readonly (string | false | null | undefined)[]; municipality: string | number | null };

/** Every number of the report is what was counted, and nothing that was counted is missing from it. */
export const expectCounts = (
  report: Report,
  counted: readonly Counted[],
  leftOut: (key: string) => boolean = () => false,
) => {
  const expected = new Map<string, number>();
  for (const { keys, municipality } of counted)
    for (const key of keys.filter(Boolean))
      for (const column of [municipality, "total"]) {
        const cell = `${key} in ${column}`;
        expected.set(cell, (expected.get(cell) ?? 0) + 1);
      }
  const told = report.rows
    .filter(({ key }) => !leftOut(key))
    .flatMap(({ key, cells }) => Object.entries(cells).map(([column, { n }]) => [`${key} in ${column}`, n] as const));
  expect(Object.fromEntries(told.filter(([, n]) => n > 0))).toEqual(Object.fromEntries(expected));
};

/** The cells of some reports in which a number differs from those of before, as `key in column`. */
export const changedCells = (before: readonly Report[], after: readonly Report[]): string[] => {
  const numbers = (reports: readonly Report[]) =>
    new Map(
      reports.flatMap((report, at) =>
        report.rows.flatMap(({ key, cells }) =>
          Object.entries(cells).map(([column, { n }]) => [`${at} ${key} in ${column}`, n] as const),
        ),
      ),
    );
  const [earlier, later] = [numbers(before), numbers(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .filter((cell) => (earlier.get(cell) ?? 0) !== (later.get(cell) ?? 0))
    .sort();
};
