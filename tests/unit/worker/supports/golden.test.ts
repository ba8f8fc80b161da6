import { describe, expect, it } from "vitest";
import { type SupportQuery, supportQuery } from "../../../../schema/supports/asked.ts";
import { rulesOn } from "../../../../schema/supports/held.ts";
import { supportRules } from "../../../../schema/supports/rules.ts";
import { type Sector, type SupportCode, sectors } from "../../../../schema/vocabulary.ts";
import { findSupports } from "../../../../worker/supports/finder.ts";
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

  it("an association, 26 h of 40 is 65 %: 1 300 × 1,23 = 1 599; 1 300 + 260 − 1 599 is nothing to pay", () =>
    expect(
      costOf({ sector: "third_sector", hours: 2600, fullHours: 4000, wage: 130000 }, "wage_subsidy_100"),
    ).toMatchObject({ countedWageCents: 130000, subsidyCents: 159900, withCents: 0, capped: false }));

  it("an association, 20 h of 37,5 (under 24,375): all of 1 000 × 1,23 = 1 230; 1 250 × 1,23 = 1 537,50", () => {
    const part = { sector: "third_sector", hours: 2000 } as const;
    expect(costOf({ ...part, wage: 100000 }, "wage_subsidy_100")).toMatchObject({ subsidyCents: 123000 });
    expect(costOf({ ...part, wage: 125000 }, "wage_subsidy_100")).toMatchObject({ subsidyCents: 153750 });
  });

  it("an association, 30 h of 37,5: 2 000 × 24,375 / 30 = 1 625; × 1,23 = 1 998,75; 2 400 − 1 998,75 = 401,25", () =>
    expect(costOf({ sector: "third_sector", hours: 3000, wage: 200000 }, "wage_subsidy_100")).toMatchObject({
      countedWageCents: 162500,
      subsidyCents: 199875,
      withCents: 40125,
      capped: false,
    }));

  it("65 % of 37,5 is 24,375 hours: three decimals count exactly, and the wage is covered whole", () => {
    const typed = supportQuery.parse({
      sector: "third_sector",
      plan: "employment",
      hours: "24,375",
      wage: "1300",
      contract: "permanent",
      date: "2024-05-01",
    });
    expect(answerSupports(typed).cost?.options.find(({ support }) => support === "wage_subsidy_100")).toMatchObject({
      countedWageCents: 130000,
      subsidyCents: 159900,
    });
    // 12,50 × 24,375 × 52 / 12 = 1 320,3125
    expect(costOf({ pay: "hour", wage: 1250, hours: typed.hours }, "wage_subsidy_50").wageCents).toBe(132031);
    const wrong = supportQuery.safeParse({ sector: "company", plan: "work_trial", hours: "24,3755" });
    expect(wrong.success).toBe(false);
  });

  it("an association, full hours: 65 % × 3 200 = 2 080; × 1,23 = 2 558,40, cut to 2 020; 3 840 − 2 020 = 1 820", () =>
    expect(costOf({ sector: "third_sector", wage: 320000 }, "wage_subsidy_100")).toMatchObject({
      countedWageCents: 208000,
      subsidyCents: 202000,
      withCents: 182000,
      capped: true,
    }));

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

  it("reduced work ability: 70 % × 2 000 = 1 400 a month, ten months first (14 000), then more at a time; never five", () => {
    const option = costOf({ wage: 200000 }, "wage_subsidy_70");
    expect(option).toMatchObject({ subsidyCents: 140000, withCents: 100000, afterCents: 240000 });
    expect(option.terms).toEqual([{ months: 10, subsidyCents: 1400000 }]);
    expect(option.continuationMonths).toBe(24);
    const fixed = (months: number) => costOf({ wage: 200000, contract: "fixed_term", months }, "wage_subsidy_70");
    expect(fixed(12)).toMatchObject({ terms: [{ months: 10 }], continuationMonths: 2, afterCents: 240000 });
    expect(fixed(48)).toMatchObject({ terms: [{ months: 10 }], continuationMonths: 24 });
    expect(fixed(10)).toMatchObject({ terms: [{ months: 10 }], continuationMonths: null, afterCents: null });
    expect(fixed(6)).toMatchObject({ terms: [{ months: 6, subsidyCents: 840000 }], continuationMonths: null });
  });

  it.each(sectors)(
    "60 and over: 50 % × 2 000 = 1 000 a month for 24 months, 24 000, for every employer: %s",
    (sector) =>
      expect(costOf({ sector, wage: 200000, date: "2026-11-30" }, "wage_subsidy_60")).toMatchObject({
        subsidyCents: 100000,
        terms: [{ months: 24, subsidyCents: 2400000 }],
        continuationMonths: null,
      }),
  );

  it("the youth voucher: 50 % × 2 400 = 1 200, six months 7 200; of 3 200 cut to 1 500, six months 9 000", () => {
    const inside = { date: "2026-06-01" };
    expect(costOf(inside, "youth_voucher")).toMatchObject({
      subsidyCents: 120000,
      terms: [{ months: 6, subsidyCents: 720000 }],
      afterCents: 288000,
    });
    expect(costOf({ ...inside, wage: 320000 }, "youth_voucher")).toMatchObject({
      subsidyCents: 150000,
      capped: true,
      terms: [{ months: 6, subsidyCents: 900000 }],
    });
    const training = { ...inside, plan: "apprenticeship", contract: undefined, months: 24 } as const;
    expect(costOf(training, "youth_voucher").terms).toEqual([{ months: 6, subsidyCents: 720000 }]);
  });

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
    expect(blocksOf(city("2025-01-01"), "wage_subsidy_50")).toEqual(["municipal_employer"]);
    expect(codesOf(city("2025-01-01"))).toEqual(expect.arrayContaining(["wage_subsidy_70", "wage_subsidy_60"]));
    expect(answer(city("2025-01-01")).cost?.options.map(({ support }) => support)).toEqual([
      "wage_subsidy_70",
      "employment_support_55",
      "wage_subsidy_60",
    ]);
  });

  it("two municipalities are granted no pay subsidy as employers, and a company there is", () => {
    const blocks = (sector: Sector, municipality: string, code: SupportCode, on = "2026-11-30") =>
      findSupports({ ...job, sector, municipality }, rulesOn(on), on).find(({ rule }) => rule.support === code)?.blocks;
    expect(blocks("city", "245", "wage_subsidy_70")).toEqual(["excluded_municipality"]);
    expect(blocks("city", "753", "wage_subsidy_60")).toEqual(["excluded_municipality"]);
    expect(blocks("city", "245", "wage_subsidy_70", "2024-12-31")).toEqual([]);
    expect(blocks("city", "753", "wage_subsidy_60", "2024-12-31")).toEqual([]);
    expect(blocks("city", "245", "wage_subsidy_70", "2025-01-01")).toEqual(["excluded_municipality"]);
    expect(blocks("city", "245", "employment_support_55")).toEqual([]);
    expect(blocks("city", "698", "wage_subsidy_70")).toEqual([]);
    expect(blocks("company", "245", "wage_subsidy_70")).toEqual([]);
  });

  it("the youth voucher is there on its days and for companies and associations, of a job long enough", () => {
    const on = (date: string, other: Partial<SupportQuery> = {}) => codesOf({ date, ...other });
    expect(on("2026-01-31")).not.toContain("youth_voucher");
    expect(on("2026-02-01")).toContain("youth_voucher");
    expect(on("2027-06-30", { sector: "third_sector" })).toContain("youth_voucher");
    expect(on("2027-07-01")).not.toContain("youth_voucher");
    expect(on("2026-06-01", { sector: "city" })).not.toContain("youth_voucher");
    const short = { date: "2026-06-01", contract: "fixed_term", months: 5 } as const;
    expect(blocksOf(short, "youth_voucher")).toEqual(["too_short"]);
    expect(blocksOf({ ...short, months: 6 }, "youth_voucher")).toEqual([]);
    expect(blocksOf({ ...short, contract: "permanent" }, "youth_voucher")).toEqual([]);
    expect(blocksOf({ date: "2026-06-01", hours: 2499 }, "youth_voucher")).toEqual(["too_few_hours"]);
  });

  it("the day before the rules of 2023 has none: the cost without is still told", () => {
    const before = answer({ date: "2023-06-30" });
    expect(before).toMatchObject({ supports: [], knownFrom: "2023-07-01" });
    expect(before.cost).toMatchObject({ withoutCents: 288000, options: [] });
    expect(codesOf({ date: "2023-07-01" })).toContain("wage_subsidy_50");
  });

  it("a figure is confirmed by a source of the day's year, and by no other as long as two differ", () => {
    const inYear = (date: string, other: Partial<SupportQuery> = {}) =>
      Object.fromEntries(
        answer({ date, ...other }).supports.map(({ rule, year, confirmed }) => [rule.support, [year, confirmed]]),
      );
    expect(inYear("2024-12-31", { sector: "third_sector" })).toMatchObject({
      wage_subsidy_50: [2024, true],
      wage_subsidy_70: [2024, true],
      wage_subsidy_100: [2024, true],
      arrangement_tools: [2024, true],
      work_trial: [2024, true],
    });
    // Its sources speak of 2025 alone.
    expect(inYear("2024-06-01")).toMatchObject({ employment_support_55: [2024, true], wage_subsidy_60: [2025, false] });
    expect(inYear("2027-01-02")).toMatchObject({ youth_voucher: [2027, true], wage_subsidy_70: [2025, false] });
    expect(inYear("2025-06-01")).toMatchObject({ wage_subsidy_50: [2025, false], wage_subsidy_70: [2025, true] });
    expect(inYear("2026-11-30", { sector: "third_sector" })).toMatchObject({
      wage_subsidy_70: [2025, false],
      wage_subsidy_100: [2025, false],
      employment_support_55: [2025, false],
      arrangement_help: [2024, false],
      work_trial: [2024, false],
      youth_voucher: [2026, true],
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

// The sources of each line say the same figures; here they are worked out once more with a pencil, a line a rule.
const byHand: [code: SupportCode, from: string, on: string, job: Partial<SupportQuery>, told: object][] = [
  ["wage_subsidy_50", "2023-07-01", "2023-07-01", { sector: "city", wage: 200000 }, { subsidyCents: 100000 }],
  ["wage_subsidy_50", "2025-01-01", "2026-11-30", { wage: 300000 }, { subsidyCents: 126000, capped: true }],
  ["wage_subsidy_70", "2023-07-01", "2024-12-31", { wage: 200000 }, { subsidyCents: 140000 }],
  ["wage_subsidy_70", "2025-01-01", "2026-11-30", { wage: 300000 }, { subsidyCents: 177000, capped: true }],
  [
    "wage_subsidy_100",
    "2023-07-01",
    "2026-11-30",
    { sector: "third_sector", hours: 1500, wage: 80000 },
    { subsidyCents: 98400, terms: [{ months: 10, subsidyCents: 984000 }] },
  ],
  [
    "employment_support_55",
    "2023-07-01",
    "2026-11-30",
    { wage: 210000 },
    { subsidyCents: 147000, terms: [{ months: 10, subsidyCents: 1470000 }] },
  ],
  ["wage_subsidy_60", "2023-07-01", "2024-12-31", { wage: 200000 }, { subsidyCents: 100000 }],
  ["wage_subsidy_60", "2025-01-01", "2026-11-30", { wage: 260000 }, { subsidyCents: 126000, capped: true }],
  ["youth_voucher", "2026-02-01", "2026-11-30", { wage: 180000 }, { subsidyCents: 90000, withCents: 126000 }],
];
const withoutShare: [code: SupportCode, from: string, told: object][] = [
  ["arrangement_tools", "2023-07-01", { onceCents: 400000, hourlyCents: null, apply: "within_month" }],
  ["arrangement_help", "2023-07-01", { onceCents: null, hourlyCents: 2000, hoursAMonth: 20, months: [18] }],
  ["work_trial", "2023-07-01", { months: [6], plans: ["work_trial"] }],
  ["training_compensation", "2023-07-01", { trainingMinHours: 25, plans: ["apprenticeship"] }],
];

describe("every line of the rules", () => {
  it("is worked out here", () =>
    expect([...byHand, ...withoutShare].map(([code, from]) => `${code} ${from}`).sort()).toEqual(
      supportRules.map(({ support, validFrom }) => `${support} ${validFrom}`).sort(),
    ));

  it.each(byHand)("%s from %s, on %s", (code, _, date, other, told) =>
    expect(costOf({ ...other, date }, code)).toMatchObject(told),
  );

  it.each(withoutShare)("%s from %s", (code, from, told) =>
    expect(supportRules.find(({ support, validFrom }) => support === code && validFrom === from)).toMatchObject(told),
  );
});
