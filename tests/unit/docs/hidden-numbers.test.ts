import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ReportTable } from "../../../schema/reports.ts";
import { percentCell } from "../../../worker/reports/cells.ts";
import { forOutsiders } from "../../../worker/reports/suppression/outsiders.ts";

const page = readFileSync("docs/decisions/0021-how-small-numbers-are-hidden.md", "utf8");
const unsaid = "…";

/** The rows of one of the page's tables, by the word in its first head: `[key, ...cells]`. */
const rowsOf = (name: string): string[][] => {
  const [table = ""] = page.split("\n\n").filter((part) => part.startsWith(`| ${name} |`));
  const lines = table.trim().split("\n");
  return [lines[0], ...lines.slice(2)].map((line = "") =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

const [[, ...columns] = [], ...before] = rowsOf("before");
const shown = rowsOf("shown").slice(1);
const sizes = before.at(-1)?.slice(1).map(Number) ?? [];

const referrals: ReportTable = {
  name: "referrals",
  columnKind: "municipality",
  definition: { unit: "", numerator: "", denominator: null, period: { from: null, to: "2022-10-15" } },
  definitions: {},
  columns,
  rows: before.map(([key = "", ...cells]) => ({
    key,
    cells: Object.fromEntries(columns.map((column, at) => [column, percentCell(Number(cells[at]), sizes[at] ?? 0)])),
  })),
};

describe("the worked table of hiding small numbers", () => {
  it("is what outsiders are shown", () => {
    const rows = forOutsiders({ referrals }).referrals?.rows ?? [];
    const cells = rows.map(({ key, cells }) => [
      key,
      ...columns.map((column) => (cells[column]?.hidden ? unsaid : String(cells[column]?.n))),
    ]);
    expect(shown).toEqual(cells);
  });

  it("adds up with the other numbers that the page names, so that none of the six is certain", () => {
    const others = [...(/^With (.+) in the six places/m.exec(page)?.[1] ?? "").matchAll(/\d+/g)].map(Number);
    const filled = (numbers: number[]) => {
      const left = [...numbers];
      return shown.map(([, ...cells]) => cells.map((cell) => (cell === unsaid ? (left.shift() ?? 0) : Number(cell))));
    };
    const hidden = shown.flatMap(([, ...cells], row) =>
      cells.flatMap((cell, at) => (cell === unsaid ? [Number(before[row]?.[at + 1])] : [])),
    );
    for (const rows of [filled(hidden), filled(others)]) {
      for (const [...row] of rows) expect(row.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(row.at(-1));
      for (const at of columns.keys())
        expect(rows.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBe(rows.at(-1)?.[at]);
    }
    expect(others.map((other, at) => other === hidden[at])).toEqual(hidden.map(() => false));
  });
});
