import { expect, it } from "vitest";
import { isFamily } from "../../../../worker/reports/engine/table.ts";
import { rest, sizeOfRow } from "../../../../worker/reports/suppression/sums.ts";
import { tables } from "../../../../worker/reports/tables.ts";

const all = Object.values(tables);

it("every table is called as its address is", () => {
  expect(Object.entries(tables).filter(([address, { name }]) => name !== address)).toEqual([]);
});

it("a figure is one thing, whichever tables tell it", () => {
  const told = Map.groupBy(
    all.flatMap(({ metrics }) => Object.entries(metrics)),
    ([name]) => name,
  );
  const differing = [...told].filter(([, [first, ...others]]) => others.some(([, metric]) => metric !== first?.[1]));
  expect(differing.map(([name]) => name)).toEqual([]);
});

it("what adds up in a table names rows that it has", () => {
  const period = { from: "2022-01-01", to: "2022-12-31" };
  const unknown = all.flatMap(({ name, lines, outsiders }) => {
    if (outsiders === "nothing") return [];
    const keys = lines(period).flatMap((line) => (isFamily(line) ? [] : [line.key]));
    const { size = [], apart = [] } = outsiders;
    const named = outsiders.sums(keys).flatMap(({ whole, parts }) => [whole, ...parts]);
    const known = new Set([rest, ...keys, ...keys.map(sizeOfRow)]);
    return [...named, ...apart, ...[size].flat()].filter((key) => !known.has(key)).map((key) => `${name}/${key}`);
  });
  expect(unknown).toEqual([]);
});
