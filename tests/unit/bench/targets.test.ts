import { describe, expect, it } from "vitest";
import type { Target } from "../../bench/target.ts";
import { checkTargets } from "../../bench/targets.ts";

type Given = Parameters<typeof checkTargets>;

const check = ({ entries = [], results = [] }: { entries?: object[]; results?: object[] }): Target[] =>
  checkTargets(
    { livePlacements: 0, sizes: { participants: 0, employers: 0 } } as unknown as Given[0],
    results as unknown as Given[1],
    [],
    [],
    [],
    entries as unknown as Given[5],
  );
const named = (targets: Target[], part: string) => targets.find(({ name }) => name.includes(part));

describe("index entries of a period", () => {
  const read = (rows: number, entries: number) =>
    named(
      check({ entries: [{ table: "feedback", set: "answers", kind: "period", rows, entries }] }),
      "feedback, answers",
    );

  it("may be the one that ends a range where there are no rows, and no more", () => {
    expect(read(0, 1)).toMatchObject({ met: true, limit: 1 });
    expect(read(0, 2)).toMatchObject({ met: false });
  });

  it("may be a fifth more than the rows, and that one", () => {
    expect(read(100, 121)).toMatchObject({ met: true });
    expect(read(100, 122)).toMatchObject({ met: false });
  });
});

describe("the weight of pages", () => {
  const page = (name: string, kind: string, total: number) => ({
    request: { name, page: kind },
    weight: { total, html: total, css: 0, js: 0 },
    statements: 0,
  });

  it("is told apart for whole guides and whole reports, each with a bound of its own", () => {
    const targets = check({
      results: [
        page("/", "public", 12_000),
        page("/opas/koko-opas", "public", 42_000),
        page("/tyotila", "workspace", 18_000),
        page("/tyotila/raportit/koosteet/[id]", "workspace", 113_000),
      ],
    });
    expect(named(targets, "1 public pages (/)")).toMatchObject({ measured: 12_000, met: true });
    expect(named(targets, "1 whole guide pages (/opas/koko-opas)")).toMatchObject({ measured: 42_000, met: true });
    expect(named(targets, "1 workspace pages (/tyotila)")).toMatchObject({ measured: 18_000, met: true });
    expect(named(targets, "1 whole report pages")).toMatchObject({ measured: 113_000, met: true });
  });
});
