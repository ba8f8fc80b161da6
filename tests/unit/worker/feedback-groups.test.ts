import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewest, type Given, givers, groupsOf } from "../../../worker/feedback/groups.ts";
import { withGivers } from "../../../worker/feedback/summary.ts";

const given = (giver: string, municipality: string | null = "698"): Given => ({ giver, municipality });
const ofOne = (count: number, from = 0) => Array.from({ length: count }, (_, at) => given(`e${from + at}`));

const someAnswers = fc.array(
  fc.record({
    giver: fc.integer({ min: 0, max: 30 }).map(String),
    municipality: fc.constantFrom("698", "320", "240", null),
  }),
  { maxLength: 80 },
);

describe("groups of feedback", () => {
  it("are none below five employers, however often one of them answers", () => {
    expect(groupsOf(ofOne(4))).toEqual([]);
    expect(groupsOf([...ofOne(4), ...ofOne(4), ...ofOne(4)])).toEqual([]);
    expect(groupsOf(ofOne(5)).flat()).toHaveLength(5);
  });

  it("take new answers in only when five more employers have given them", () => {
    expect([5, 6, 9, 10, 14, 15].map((count) => groupsOf(ofOne(count)).flat().length)).toEqual([5, 5, 5, 10, 10, 15]);
  });

  it("keep a municipality of fewer than five together with others", () => {
    const rovaniemi = ofOne(8);
    const kemijarvi = [given("k1", "320"), given("k2", "320")];
    const groups = groupsOf([...rovaniemi, ...kemijarvi]);
    expect(groups.map((group) => new Set(group.map(({ municipality }) => municipality)).size)).toEqual([1, 2]);
    expect(groups.flat()).toHaveLength(10);
  });

  it("hold five employers each, and no answer twice", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const groups = groupsOf(answers);
        for (const group of groups) expect(givers(group)).toBeGreaterThanOrEqual(fewest);
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      }),
    );
  });

  it("differ by five employers, or not at all, from one answer to the next", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (let count = 1; count <= answers.length; count++) {
          const before = new Set(groupsOf(answers.slice(0, count - 1)).flat());
          const after = new Set(groupsOf(answers.slice(0, count)).flat());
          const came = [...after].filter((answer) => !before.has(answer));
          if (came.length > 0 && before.size > 0 && [...before].every((answer) => after.has(answer)))
            expect(givers(came)).toBeGreaterThanOrEqual(fewest);
        }
      }),
    );
  });
});

it("workplaces of one business id, or of one name, are one employer", () => {
  const row = (id: string, businessId: string | null, name: string | null, cut: string | null = null) => ({
    id,
    businessId,
    name,
    cut,
  });
  const rows = [
    row("1", "0112038-9", "Kuvitteellinen Kauppa Oy"),
    row("2", "0112038-9", "Kuvitteellinen Kauppa, Kemijärvi"),
    row("3", null, "KUVITTEELLINEN KAUPPA"),
    row("4", null, null, "a"),
    row("5", null, null, "a"),
    row("6", null, null),
    row("7", null, "Toinen Oy"),
  ];
  const of = withGivers(rows).map(({ giver }) => giver);
  expect(new Set(of.slice(0, 3)).size).toBe(1);
  expect(of[3]).toBe(of[4]);
  expect(new Set(of).size).toBe(4);
});
