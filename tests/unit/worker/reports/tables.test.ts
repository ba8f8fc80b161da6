import { expect, it } from "vitest";
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
