import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeMoves } from "../../../../worker/reports/suppression/linear.ts";
import { type Relation, solvedCells } from "../../../../worker/reports/suppression/solved.ts";
import { type ShownNumber, suppress } from "../../../../worker/reports/suppression/suppress.ts";

/** Inner numbers by column, each column `[a1, a2, b1, b2]`: sectors a and b of two parts each, their sums and the totals. */
type Inner = number[][];
const innerRows = ["a1", "a2", "b1", "b2"];

const tableOf = (inner: Inner) => {
  const columns = inner.map((_, at) => `c${at}`);
  const numbers = new Map<string, number>();
  for (const [at, column] of inner.entries()) {
    const [a1 = 0, a2 = 0, b1 = 0, b2 = 0] = column;
    const rows = { a1, a2, b1, b2, a: a1 + a2, b: b1 + b2, total: a1 + a2 + b1 + b2 };
    for (const [row, n] of Object.entries(rows)) {
      numbers.set(`${row} c${at}`, n);
      numbers.set(`${row} all`, (numbers.get(`${row} all`) ?? 0) + n);
    }
  }
  const relations: Relation[] = [...columns, "all"].flatMap((column) => [
    { whole: `a ${column}`, parts: [`a1 ${column}`, `a2 ${column}`] },
    { whole: `b ${column}`, parts: [`b1 ${column}`, `b2 ${column}`] },
    { whole: `total ${column}`, parts: [`a ${column}`, `b ${column}`] },
  ]);
  for (const row of [...innerRows, "a", "b", "total"])
    relations.push({ whole: `${row} all`, parts: columns.map((column) => `${row} ${column}`) });
  const isSmall = (cell: string) => {
    const [row, column] = cell.split(" ");
    return row !== "total" && (numbers.get(`total ${column}`) ?? 0) < 20;
  };
  const shown = new Map(
    [...numbers].map(([cell, n]): [string, ShownNumber] => [cell, { n, inSmallColumn: isSmall(cell) }]),
  );
  return { numbers, relations, shown };
};

/**
 * Another table with the same shown numbers, tried out one by one: each inner number one less, the same or one more. In
 * tables of sums that is enough to find one whenever there is any.
 */
const differing = (inner: Inner, hidden: ReadonlySet<string>, floor: (cell: string) => number): Set<string> => {
  const before = tableOf(inner).numbers;
  const at = inner.flatMap((column, c) => column.map((_, r) => [c, r] as const));
  const movable = at.filter(([c, r]) => hidden.has(`${innerRows[r]} c${c}`));
  const found = new Set<string>();
  const tryFrom = (index: number, other: Inner): void => {
    const place = movable[index];
    if (!place) {
      const now = tableOf(other).numbers;
      const changed = [...now].filter(([cell, n]) => n !== before.get(cell));
      if (changed.every(([cell, n]) => hidden.has(cell) && n >= floor(cell)))
        for (const [cell] of changed) found.add(cell);
      return;
    }
    const [c, r] = place;
    for (const step of [-1, 0, 1]) {
      const next = other.map((column, x) => column.map((n, y) => (x === c && y === r ? n + step : n)));
      if ((next[c]?.[r] ?? -1) >= floor(`${innerRows[r]} c${c}`)) tryFrom(index + 1, next);
    }
  };
  tryFrom(0, inner);
  return found;
};

const inner = (columns: number) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 40 })), { minLength: 4, maxLength: 4 }),
    {
      minLength: columns,
      maxLength: columns,
    },
  );

describe("a table for outsiders", () => {
  it("hides no number that a reader can work out, whatever the table", () => {
    fc.assert(
      fc.property(inner(2), (columns) => {
        const { shown, relations } = tableOf(columns);
        const hidden = suppress(shown, relations);
        const floor = (cell: string) => (shown.get(cell)?.inSmallColumn ? 0 : 1);
        const other = differing(columns, hidden, floor);
        expect([...hidden].filter((cell) => !other.has(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("holds for more columns by the linear solve, and hides 1 to 4 but no nought outside small columns", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }).chain(inner), (columns) => {
        const { numbers, shown, relations } = tableOf(columns);
        const hidden = suppress(shown, relations);
        const floor = (cell: string) => (shown.get(cell)?.inSmallColumn ? 0 : 1);
        expect([...solvedCells(numbers, hidden, relations, floor)]).toEqual([]);
        for (const [cell, { n, inSmallColumn }] of shown) {
          if (n >= 1 && (n <= 4 || inSmallColumn)) expect(hidden.has(cell), cell).toBe(true);
          if (n === 0 && !inSmallColumn) expect(hidden.has(cell), cell).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("hides nothing where nothing is small", () => {
    const { shown, relations } = tableOf([
      [10, 20, 0, 40],
      [9, 8, 7, 6],
    ]);
    expect([...suppress(shown, relations)]).toEqual([]);
  });

  it("hides the next smallest beside the only small number of its sums", () => {
    const { shown, relations } = tableOf([
      [30, 3, 20, 25],
      [40, 45, 31, 32],
    ]);
    const hidden = suppress(shown, relations);
    // 3 is found from its sector and from its row; 30 and 40 close the sector, 45 the row, and nothing more is needed.
    expect([...hidden].sort()).toEqual(["a1 c0", "a1 c1", "a2 c0", "a2 c1"]);
  });

  it("knows that two hidden numbers of which each is at least one and whose sum is two are both one", () => {
    const numbers = new Map([
      ["x", 1],
      ["y", 1],
      ["sum", 2],
    ]);
    const relations = [{ whole: "sum", parts: ["x", "y"] }];
    const one = () => 1;
    expect([...solvedCells(numbers, new Set(["x", "y"]), relations, one)]).toEqual(["x", "y"]);
    expect([...solvedCells(numbers, new Set(["x", "y"]), relations, () => 0)]).toEqual([]);
  });

  it("counts with what nobody prints: a part of a total is at most the total", () => {
    const numbers = new Map([
      ["total", { n: 25, inSmallColumn: false }],
      ["renewals", { n: 3, inSmallColumn: false }],
    ]);
    const relations = [{ whole: "total", parts: ["renewals", "not renewals"] }];
    expect([...suppress(numbers, relations)]).toEqual(["renewals"]);
  });
});

it("the free moves of equations keep every equation", () => {
  const coefficient = fc.integer({ min: -1, max: 1 });
  fc.assert(
    fc.property(fc.array(fc.array(coefficient, { minLength: 6, maxLength: 6 }), { maxLength: 5 }), (equations) => {
      const moves = freeMoves(equations, 6);
      for (const equation of equations)
        for (const way of moves[0]?.keys() ?? []) {
          const change = equation.reduce((sum, each, unknown) => sum + each * (moves[unknown]?.[way] ?? 0), 0);
          expect(Math.abs(change)).toBeLessThan(1e-9);
        }
    }),
  );
});
