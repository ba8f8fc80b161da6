import { expect, it } from "vitest";
import type { Supplement } from "../../../../schema/supplements.ts";
import type { SupportCost } from "../../../../schema/supports/asked.ts";
import { countSupplement, supplementsOn } from "../../../../worker/supports/supplements.ts";

const supplement = (other: Partial<Supplement> = {}): Supplement => ({
  id: "s",
  municipality: "698",
  nameFi: "Keksitty kuntalisä",
  nameSv: null,
  nameEn: null,
  kind: "month",
  amountCents: 30_000,
  wagePercent: null,
  capCents: null,
  months: 6,
  whoFi: "Yritys",
  whoSv: null,
  whoEn: null,
  howFi: "Lomakkeella",
  howSv: null,
  howEn: null,
  sourceTitle: "Keksitty päätös",
  sourceUrl: null,
  year: 2026,
  checkedOn: "2026-11-01",
  validFrom: "2026-01-01",
  validUntil: "2026-12-31",
  shown: true,
  createdAt: 0,
  updatedAt: 0,
  version: 1,
  ...other,
});

const cost: SupportCost = {
  wageCents: 200_000,
  sideCostsCents: 40_000,
  withoutCents: 240_000,
  options: [
    { support: "wage_subsidy_50", withCents: 140_000 },
    { support: "wage_subsidy_100", withCents: 20_000 },
  ] as SupportCost["options"],
};
const permanent = { contract: "permanent", months: undefined } as const;

it("an amount a month is taken from the cost, alone and beside each support, and nobody is paid to employ", () => {
  expect(countSupplement(supplement(), permanent, cost)).toMatchObject({
    monthlyCents: 30_000,
    months: 6,
    totalCents: 180_000,
    withCents: 210_000,
    beside: [
      { support: "wage_subsidy_50", withCents: 110_000 },
      { support: "wage_subsidy_100", withCents: 0 },
    ],
  });
  expect(countSupplement(supplement({ amountCents: 500_000 }), permanent, cost)).toMatchObject({
    monthlyCents: 240_000,
    withCents: 0,
  });
});

it("a share is of the gross wage, cut at its most, and no longer than the contract", () => {
  const share = supplement({ kind: "share", amountCents: null, wagePercent: 33, capCents: null });
  expect(countSupplement(share, permanent, { ...cost, wageCents: 123_456 }).monthlyCents).toBe(40_740);
  expect(countSupplement({ ...share, capCents: 40_000 }, { contract: "fixed_term", months: 4 }, cost)).toMatchObject({
    monthlyCents: 40_000,
    months: 4,
    totalCents: 160_000,
  });
});

it("what is paid once is told, and not counted by the month; without a wage nothing is counted", () => {
  const once = supplement({ kind: "once", amountCents: 100_000, months: null });
  expect(countSupplement(once, permanent, cost)).toMatchObject({ monthlyCents: null, totalCents: 100_000, beside: [] });
  expect(countSupplement(supplement(), permanent, null)).toMatchObject({ monthlyCents: null, totalCents: null });
});

it("a supplement is one of its days, its municipality, and the whole area only where that is served", () => {
  const all = [
    supplement({ id: "own" }),
    supplement({ id: "other", municipality: "320" }),
    supplement({ id: "whole", municipality: null }),
    supplement({ id: "over", validUntil: "2026-06-30" }),
    supplement({ id: "coming", validFrom: "2027-01-01", validUntil: null }),
  ];
  const found = (date: string, municipality?: string) =>
    supplementsOn(date, municipality, { supplements: all, served: ["698", "320"] }).map(({ id }) => id);
  expect(found("2026-11-30", "698")).toEqual(["own", "whole"]);
  expect(found("2026-11-30", "049")).toEqual([]);
  expect(found("2026-11-30")).toEqual(["whole"]);
  expect(found("2026-06-30", "698")).toEqual(["own", "whole", "over"]);
  expect(found("2027-01-01", "698")).toEqual(["coming"]);
});
