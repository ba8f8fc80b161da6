import type { SupportRule } from "./rule.ts";
import { supportSources as sources } from "./sources.ts";

/**
 * Every support for employers, with the days each held: data, nothing else. A change of law is a new line here and an end
 * to the line before it. An amount of a new year needs a source of that year; until there is one, the last known stands, and
 * the page says so by itself. Money is in cents.
 */

const checkedOn = "2026-11-30";
/**
 * Kerava and Sipoo: no pay subsidy is granted to either (Palvelumanuaali: Pay subsidy for employer clients). It speaks of
 * 2025, when the employment areas began, and of no day before.
 */
const notMunicipalities = ["245", "753"];
const everyone: SupportRule["sectors"] = ["company", "city", "third_sector", "other_public"];

/** The pay subsidy as it was renewed on 1 July 2023, and what every line of it shares. */
const subsidy = {
  sectors: everyone,
  notSince: [] as SupportRule["notSince"],
  notMunicipalities: [] as string[],
  plans: ["employment", "apprenticeship"] as SupportRule["plans"],
  validTo: null,
  otherCapCents: null,
  otherSource: null,
  hoursPercent: null,
  wageFactor: null,
  minHours: null,
  trainingMinHours: 25,
  minMonths: null,
  onceCents: null,
  hourlyCents: null,
  hoursAMonth: null,
  wholeTraining: true,
  continuationMonths: null,
  apply: "before_start" as const,
  checkedOn,
};

/** For an employment alone: an apprentice's subsidy is one of those above. */
const employment = {
  ...subsidy,
  plans: ["employment"] as SupportRule["plans"],
  trainingMinHours: null,
  wholeTraining: false,
};

/** What has no percentage of a wage. */
const other = { ...subsidy, percent: null, monthlyCapCents: null, trainingMinHours: null, wholeTraining: false };

const reducedAbility = {
  ...subsidy,
  support: "wage_subsidy_70" as const,
  percent: 70,
  monthlyCapCents: 177000,
  months: [10],
  continuationMonths: 24,
  sources: [sources.jobMarket, sources.rovaniemi, sources.helsinki],
};

const longUnemployed = {
  ...employment,
  support: "wage_subsidy_60" as const,
  percent: 50,
  monthlyCapCents: 126000,
  otherCapCents: 127000,
  otherSource: sources.rovaniemi,
  months: [24],
  sources: [sources.serviceManual, sources.helsinki, sources.raahe],
};

export const supportRules: readonly SupportRule[] = [
  // For missing professional skills: five or ten months, by how long the person was out of work.
  {
    ...subsidy,
    support: "wage_subsidy_50",
    validFrom: "2023-07-01",
    validTo: "2024-12-31",
    percent: 50,
    monthlyCapCents: 126000,
    months: [5, 10],
    sources: [sources.jobMarket],
  },
  {
    ...subsidy,
    support: "wage_subsidy_50",
    validFrom: "2025-01-01",
    sectors: ["company", "third_sector", "other_public"],
    notSince: ["city"],
    percent: 50,
    monthlyCapCents: 126000,
    otherCapCents: 127000,
    otherSource: sources.rovaniemi,
    months: [5, 10],
    sources: [sources.helsinki],
  },
  // For reduced work ability: ten months, then on, by hel.fi up to 24 months at a time; areas set shorter ones (Rovaniemi 6).
  {
    ...reducedAbility,
    validFrom: "2023-07-01",
    validTo: "2024-12-31",
  },
  {
    ...reducedAbility,
    validFrom: "2025-01-01",
    notMunicipalities,
  },
  // min(2 020 €, monthly pay / share of full hours × 0.65 × 1.23): hel.fi, and the City of Helsinki's own calculator.
  {
    ...employment,
    support: "wage_subsidy_100",
    validFrom: "2023-07-01",
    sectors: ["third_sector"],
    percent: 100,
    monthlyCapCents: 202000,
    hoursPercent: 65,
    wageFactor: 123,
    months: [10],
    sources: [sources.jobMarket, sources.rovaniemi, sources.helsinki],
  },
  {
    ...employment,
    support: "employment_support_55",
    validFrom: "2023-07-01",
    percent: 70,
    monthlyCapCents: 177000,
    minHours: 25,
    months: [10],
    sources: [sources.jobMarket, sources.rovaniemi55],
  },
  // 60 and over, long unemployed: for every employer. Municipalities merely kept it on 1.1.2025 (HE 120/2024).
  {
    ...longUnemployed,
    validFrom: "2023-07-01",
    validTo: "2024-12-31",
  },
  {
    ...longUnemployed,
    validFrom: "2025-01-01",
    notMunicipalities,
  },
  // The days are those of applying. An employer other than a company gets it for economic activity only.
  {
    ...subsidy,
    support: "youth_voucher",
    validFrom: "2026-02-01",
    validTo: "2027-06-30",
    sectors: ["company", "third_sector"],
    percent: 50,
    monthlyCapCents: 150000,
    minHours: 25,
    minMonths: 6,
    months: [6],
    wholeTraining: false,
    apply: "agreed_before_start",
    sources: [sources.voucherDecree, sources.voucherOpen],
  },
  {
    ...other,
    support: "arrangement_tools",
    validFrom: "2023-07-01",
    onceCents: 400000,
    months: [],
    apply: "within_month",
    sources: [sources.arrangement, sources.arrangementLaw],
  },
  {
    ...other,
    support: "arrangement_help",
    validFrom: "2023-07-01",
    hourlyCents: 2000,
    hoursAMonth: 20,
    months: [18],
    apply: "agreed_before_start",
    sources: [sources.arrangement, sources.arrangementLaw],
  },
  {
    ...other,
    support: "work_trial",
    validFrom: "2023-07-01",
    plans: ["work_trial"],
    months: [6],
    apply: "agreed_before_start",
    sources: [sources.workTrial],
  },
  {
    ...other,
    support: "training_compensation",
    validFrom: "2023-07-01",
    plans: ["apprenticeship"],
    trainingMinHours: 25,
    months: [],
    wholeTraining: true,
    apply: "agreed_before_start",
    sources: [sources.apprenticeship],
  },
];
