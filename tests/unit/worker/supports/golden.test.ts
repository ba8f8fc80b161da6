import { describe, expect, it } from "vitest";
import type { SupportQuery } from "../../../../schema/supports/asked.ts";
import { rulesOn } from "../../../../schema/supports/held.ts";
import type { SupportCode } from "../../../../schema/vocabulary.ts";
import { answerSupports } from "../../../../worker/supports/supports.ts";

/** A company's permanent full-time job of 2 400 € a month with side costs of 20 %, in May 2024. */
const job: SupportQuery = {
  sector: "company",
  plan: "employment",
  hours: 3750,
  fullHours: 3750,
  pay: "month",
  wage: 240000,
  contract: "permanent",
  sideCosts: 2000,
  date: "2024-05-01",
};

const answer = (other: Partial<SupportQuery> = {}) => answerSupports({ ...job, ...other });
const costOf = (other: Partial<SupportQuery>, support: SupportCode) => {
  const { cost } = answer(other);
  if (!cost) throw new Error("no cost");
  const option = cost.options.find((one) => one.support === support);
  if (!option) throw new Error(`no ${support} among ${cost.options.map((one) => one.support).join(", ")}`);
  return { ...cost, ...option };
};
const codesOf = (other: Partial<SupportQuery>) =>
  answer(other)
    .supports.filter(({ blocks }) => blocks.length === 0)
    .map(({ rule }) => rule.support);
const blocksOf = (other: Partial<SupportQuery>, support: SupportCode) =>
  answer(other).supports.find(({ rule }) => rule.support === support)?.blocks;

// Caps and percentages: tyomarkkinatori.fi/lisatietoa-palveluista/palkkatuki (50 % and 1 260 €, 70 % and 1 770 €, 100 % for
// 65 % of full hours and 2 020 €, 55+ 70 % and 1 770 € at 25 h a week or more).
describe("worked by hand", () => {
  it("2 400 + 22 % × 2 400 (528) = 2 928; 50 % × 2 400 = 1 200; 2 928 − 1 200 = 1 728", () => {
    expect(costOf({ sideCosts: 2200 }, "wage_subsidy_50")).toMatchObject({
      sideCostsCents: 52800,
      withoutCents: 292800,
      subsidyCents: 120000,
      capped: false,
      withCents: 172800,
      afterCents: 292800,
      terms: [
        { months: 5, subsidyCents: 600000 },
        { months: 10, subsidyCents: 1200000 },
      ],
    });
  });

  it("2 400 + 480 = 2 880; 70 % × 2 400 = 1 680; 2 880 − 1 680 = 1 200", () =>
    expect(costOf({}, "wage_subsidy_70")).toMatchObject({ subsidyCents: 168000, withCents: 120000, capped: false }));

  it("50 % × 2 520 = 1 260, which is the cap and not over it", () =>
    expect(costOf({ wage: 252000 }, "wage_subsidy_50")).toMatchObject({ subsidyCents: 126000, capped: false }));

  it("50 % × 2 520,01 = 1 260,005, half a cent up 1 260,01, cut to 1 260", () =>
    expect(costOf({ wage: 252001 }, "wage_subsidy_50")).toMatchObject({ subsidyCents: 126000, capped: true }));

  it("70 % × 2 528,57 = 1 769,999, rounded 1 770, which is the cap and not over it", () =>
    expect(costOf({ wage: 252857 }, "wage_subsidy_70")).toMatchObject({ subsidyCents: 177000, capped: false }));

  it("70 % × 2 528,58 = 1 770,006, rounded 1 770,01, cut to 1 770", () =>
    expect(costOf({ wage: 252858 }, "wage_subsidy_70")).toMatchObject({ subsidyCents: 177000, capped: true }));

  it("an association, 20 h of 37,5 (under 24,375): 100 % × 1 300 = 1 300; 1 300 + 260 − 1 300 = 260", () =>
    expect(costOf({ sector: "third_sector", hours: 2000, wage: 130000 }, "wage_subsidy_100")).toMatchObject({
      countedWageCents: 130000,
      subsidyCents: 130000,
      withCents: 26000,
    }));

  it("an association, 30 h of 37,5: 65 % × 37,5 = 24,375 h; 2 000 × 24,375 / 30 = 1 625; 2 400 − 1 625 = 775", () =>
    expect(costOf({ sector: "third_sector", hours: 3000, wage: 200000 }, "wage_subsidy_100")).toMatchObject({
      countedWageCents: 162500,
      subsidyCents: 162500,
      withCents: 77500,
      capped: false,
    }));

  it("an association, full hours: 65 % × 3 200 = 2 080, cut to 2 020; 3 840 − 2 020 = 1 820", () =>
    expect(costOf({ sector: "third_sector", wage: 320000 }, "wage_subsidy_100")).toMatchObject({
      countedWageCents: 208000,
      subsidyCents: 202000,
      withCents: 182000,
      capped: true,
    }));

  it("an association, 26 h of 40 is 65 % to the hour: 100 % × 1 700 = 1 700", () =>
    expect(
      costOf({ sector: "third_sector", hours: 2600, fullHours: 4000, wage: 170000 }, "wage_subsidy_100"),
    ).toMatchObject({ countedWageCents: 170000, subsidyCents: 170000 }));

  it("12,50 an hour × 20 h × 52 / 12 = 1 083,33; 21 % = 227,50; 50 % = 541,665 → 541,67; 1 310,83 − 541,67 = 769,16", () =>
    expect(costOf({ pay: "hour", wage: 1250, hours: 2000, sideCosts: 2100 }, "wage_subsidy_50")).toMatchObject({
      wageCents: 108333,
      sideCostsCents: 22750,
      withoutCents: 131083,
      subsidyCents: 54167,
      withCents: 76916,
    }));

  it("six months: 50 % for 5 (6 000) or 6 (7 200) of them, and nothing after", () =>
    expect(costOf({ contract: "fixed_term", months: 6 }, "wage_subsidy_50")).toMatchObject({
      terms: [
        { months: 5, subsidyCents: 600000 },
        { months: 6, subsidyCents: 720000 },
      ],
      afterCents: null,
    }));

  it("twelve months: 10 with the subsidy, and 2 880 a month after", () =>
    expect(costOf({ contract: "fixed_term", months: 12 }, "wage_subsidy_50")).toMatchObject({ afterCents: 288000 }));

  it("an apprenticeship of 24 months: 50 % × 2 600 = 1 300, cut to 1 260; 24 × 1 260 = 30 240", () => {
    const training = { plan: "apprenticeship", contract: undefined, months: 24, wage: 260000 } as const;
    expect(costOf(training, "wage_subsidy_50")).toMatchObject({
      subsidyCents: 126000,
      terms: [{ months: 24, subsidyCents: 3024000 }],
      afterCents: null,
    });
    expect(codesOf({ ...training, sector: "third_sector" })).not.toContain("wage_subsidy_100");
    expect(blocksOf({ ...training, hours: 2400 }, "training_compensation")).toEqual(["too_few_hours"]);
    expect(blocksOf({ ...training, hours: 2400 }, "wage_subsidy_50")).toEqual(["too_few_hours"]);
  });

  it("55+: 25 h a week is enough, 24,99 is not; 70 % × 1 600 = 1 120 for 10 months", () => {
    expect(costOf({ hours: 2500, wage: 160000 }, "employment_support_55")).toMatchObject({
      subsidyCents: 112000,
      terms: [{ months: 10, subsidyCents: 1120000 }],
    });
    expect(blocksOf({ hours: 2499 }, "employment_support_55")).toEqual(["too_few_hours"]);
  });
});

describe("the day's rules", () => {
  it("a municipality has 50 % until 31.12.2024, and from 1.1.2025 only 70 % or for 60+ (HE 120/2024)", () => {
    const city = (date: string) => ({ sector: "city", date }) as const;
    expect(codesOf(city("2024-12-31"))).toEqual(expect.arrayContaining(["wage_subsidy_50", "wage_subsidy_70"]));
    expect(codesOf(city("2024-12-31"))).not.toContain("municipal_wage_subsidy_60");
    expect(blocksOf(city("2025-01-01"), "wage_subsidy_50")).toEqual(["municipal_employer"]);
    expect(codesOf(city("2025-01-01"))).toEqual(
      expect.arrayContaining(["wage_subsidy_70", "municipal_wage_subsidy_60"]),
    );
    expect(answer(city("2025-01-01")).cost?.options.map(({ support }) => support)).toEqual([
      "wage_subsidy_70",
      "employment_support_55",
    ]);
  });

  it("the day before the rules of 2023 has none: the cost without is still told", () => {
    const before = answer({ date: "2023-06-30" });
    expect(before).toMatchObject({ supports: [], knownFrom: "2023-07-01" });
    expect(before.cost).toMatchObject({ withoutCents: 288000, options: [] });
    expect(codesOf({ date: "2023-07-01" })).toContain("wage_subsidy_50");
  });

  it("2024 is confirmed; in 2026 the same figures are the last confirmed, and say so", () => {
    const inYear = (date: string) =>
      Object.fromEntries(
        rulesOn(date).map(({ support, monthlyCapCents, confirmed }) => [support, [monthlyCapCents, confirmed]]),
      );
    expect(inYear("2024-12-31")).toMatchObject({
      wage_subsidy_50: [126000, true],
      wage_subsidy_70: [177000, true],
      wage_subsidy_100: [202000, true],
      arrangement_tools: [null, true],
    });
    expect(inYear("2025-06-01")).toMatchObject({ wage_subsidy_50: [126000, false], wage_subsidy_70: [177000, true] });
    expect(inYear("2026-11-22")).toMatchObject({
      wage_subsidy_50: [126000, false],
      wage_subsidy_70: [177000, false],
      wage_subsidy_100: [202000, false],
      employment_support_55: [177000, false],
      arrangement_help: [null, false],
    });
  });
});

describe("what stands in the way", () => {
  it("is zero hours and pay by commission alone, of what is a share of a wage", () => {
    const zero = answer({ hours: 0 });
    expect(blocksOf({ hours: 0 }, "wage_subsidy_50")).toEqual(["zero_hours"]);
    expect(zero.cost?.options).toEqual([]);
    expect(blocksOf({ pay: "commission", wage: undefined }, "wage_subsidy_70")).toEqual(["commission_only"]);
    expect(answer({ pay: "commission", wage: undefined }).cost).toBeNull();
    expect(blocksOf({ hours: 0 }, "arrangement_tools")).toEqual([]);
    expect(answer({ hours: 0, pay: "hour", wage: 1250 }).cost).toBeNull();
  });
});

describe("a trial", () => {
  it("comes first, costs nothing and needs no figures; what hiring would bring comes after it", () => {
    const trial = answerSupports({ sector: "company", plan: "work_trial", fullHours: 3750, pay: "month" });
    expect(trial.cost).toBeNull();
    expect(trial.supports[0]).toMatchObject({ rule: { support: "work_trial" }, fits: "plan" });
    expect(trial.supports.find(({ rule }) => rule.support === "wage_subsidy_50")?.fits).toBe("after_trial");
    expect(answer().supports.find(({ rule }) => rule.support === "work_trial")?.fits).toBe("try_first");
  });

  it("50 % and 70 % are both shown wherever either may be: nothing is asked about a person", () => {
    expect(codesOf({})).toEqual(expect.arrayContaining(["wage_subsidy_50", "wage_subsidy_70"]));
    expect(codesOf({})).not.toContain("wage_subsidy_100");
  });
});
