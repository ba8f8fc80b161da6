import { z } from "zod";
import { factSource } from "../facts/source.ts";
import { countedSupplement } from "../supplements.ts";
import { codeOf, day, message, municipalityCode } from "../values/inputs.ts";
import { digitsTyped, type Unit } from "../values/typed-numbers.ts";
import {
  contracts,
  payKinds,
  placementKinds,
  sectors,
  sideCostParts,
  supportBlocks,
  supportCodes,
  supportFits,
} from "../vocabulary.ts";
import type { MessageKey } from "../words/messages.ts";
import { supportRule } from "./rule.ts";

const longestFigure = 30;

/** A figure in digits, with a point for the decimals. What is none is told by the rule that follows. */
const typed = (key: MessageKey, unit: Unit) =>
  z
    .string()
    .max(longestFigure, message(key))
    .transform((written) => digitsTyped(written, unit) ?? "");

/**
 * A figure as a person types it, `1 728,50 €` or `1728.5`, in hundredths: cents of euros, hundredths of percents.
 * Digits are read as digits, so that no figure passes through a fraction that cannot hold it.
 */
const hundredths = (key: MessageKey, unit: Unit, least: number, most: number) =>
  typed(key, unit)
    .refine((written) => /^\d{1,6}(\.\d{1,2})?$/.test(written), message(key))
    .transform((written) => {
      const [whole = "0", part = ""] = written.split(".");
      return Number(whole) * 100 + Number(part.padEnd(2, "0"));
    })
    .refine((value) => value >= least && value <= most, message(key));

/**
 * Hours a week in hundredths, with three decimals: 65 % of 37,5 is 24,375. The third is a tenth of a hundredth; who counts
 * takes whole thousandths of it.
 */
const weeklyHours = (key: MessageKey, least: number, most: number) =>
  typed(key, "hours")
    .refine((written) => /^\d{1,6}(\.\d{1,3})?$/.test(written), message(key))
    .transform((written) => {
      const [whole = "0", part = ""] = written.split(".");
      return (Number(whole) * 1000 + Number(part.padEnd(3, "0"))) / 10;
    })
    .refine((value) => value >= least && value <= most, message(key));

/** What the finder and the calculator ask: about the job and the employer, nothing about a person. */
const fields = z.strictObject({
  sector: codeOf(sectors, "chooseSector"),
  plan: codeOf(placementKinds, "choosePlan"),
  hours: weeklyHours("wrongWeeklyHours", 0, 6000)
    .optional()
    .describe("Hours a week; 0 is a contract without promised hours."),
  fullHours: weeklyHours("wrongFullHours", 1000, 6000)
    .default(3750)
    .describe("Full hours a week by the collective agreement."),
  pay: codeOf(payKinds).default("month"),
  wage: hundredths("wrongWage", "euros", 1, 9_999_999)
    .optional()
    .describe("Euros gross, for the hours asked: a month's or an hour's, as `pay` says."),
  contract: codeOf(contracts, "chooseContract").optional(),
  months: typed("wrongMonths", "months")
    .refine((written) => /^\d{1,2}$/.test(written), message("wrongMonths"))
    .transform(Number)
    .refine((value) => value >= 1 && value <= 60, message("wrongMonths"))
    .optional()
    .describe("How many months a fixed term or a training lasts."),
  municipality: municipalityCode.optional(),
  sideCosts: hundredths("wrongSideCosts", "percent", 0, 10_000)
    .optional()
    .describe("Percent of the wage; an assumption where left out."),
  date: day.optional().describe("The day whose rules are used; today where left out."),
});
type Job = z.output<typeof fields>;

type Fault = { path: keyof Job; key: MessageKey };

/** What is missing or does not fit together. A work trial has no pay and no contract of employment, so it needs no word of them. */
const faultsOf = ({ plan, hours, fullHours, pay, wage, contract, months }: Partial<Job>): Fault[] => {
  const faults: Fault[] = [];
  const overFull = hours !== undefined && fullHours !== undefined && hours > fullHours;
  if (overFull) faults.push({ path: "hours", key: "overFullHours" });
  if (plan === "work_trial") return faults;
  if (hours === undefined) faults.push({ path: "hours", key: "wrongWeeklyHours" });
  if (wage === undefined && pay !== "commission") faults.push({ path: "wage", key: "wrongWage" });
  if (plan === "employment" && contract === undefined) faults.push({ path: "contract", key: "chooseContract" });
  if (plan === "apprenticeship" && contract === "permanent")
    faults.push({ path: "contract", key: "apprenticeshipIsFixedTerm" });
  if (months === undefined && (plan === "apprenticeship" || contract === "fixed_term"))
    faults.push({ path: "months", key: "wrongMonths" });
  return faults;
};

/** All of it in one round, but nothing is held against a field that is wrong in itself, and none is blamed twice. */
const fitting = (job: Job, { issues, addIssue }: z.RefinementCtx): void => {
  const wrong = new Set(issues.map(({ path = [] }) => path[0]));
  const sound = Object.fromEntries(Object.entries(job).filter(([field]) => !wrong.has(field)));
  for (const { path, key } of faultsOf(sound))
    if (!wrong.has(path)) addIssue({ code: "custom", path: [path], message: key });
};

export const supportQuery = fields.superRefine(fitting, {
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
});
export type SupportQuery = z.output<typeof supportQuery>;

const cents = z.int().min(0);

/** What is left to pay with one support, in cents a month. */
const costOption = z.strictObject({
  support: z.enum(supportCodes),
  subsidyCents: cents,
  /** Was it cut at its cap? */
  capped: z.boolean(),
  /** The part of the wage it is counted from: all, or what full hours' share allows. */
  countedWageCents: cents,
  /** Never below zero, where the support is more than the cost. */
  withCents: cents,
  /** The lengths it may have in this contract at first, and what it is in all then. */
  terms: z.array(z.strictObject({ months: z.int().min(1), subsidyCents: cents })),
  /** The most months that more may be applied for at a time after that, in this contract; null where there is no more. */
  continuationMonths: z.int().min(1).nullable(),
  /** A month after the support, where it is not continued; null where the contract ends with it. */
  afterCents: cents.nullable(),
});
export type CostOption = z.output<typeof costOption>;

const supportCost = z.strictObject({
  wageCents: cents,
  sideCostsCents: cents,
  withoutCents: cents,
  options: z.array(costOption),
});
export type SupportCost = z.output<typeof supportCost>;

const foundSupport = z.strictObject({
  rule: supportRule,
  fits: z.enum(supportFits),
  blocks: z.array(z.enum(supportBlocks)),
  /** The year of the day asked where a source of it speaks of that, else the newest that one speaks of. */
  year: z.int(),
  /** Does a source speak of the year of the day asked, and does no other give another cap? */
  confirmed: z.boolean(),
});
export type FoundSupport = z.output<typeof foundSupport>;

const assumedPart = z.strictObject({
  part: z.enum(sideCostParts),
  hundredths: z.int().min(0),
  /** The rate for what goes over so many euros of wages a year. */
  above: z.strictObject({ wages: z.int(), hundredths: z.int().min(0) }).nullable(),
  source: factSource,
});

export const supportAnswer = z.strictObject({
  date: z.string().meta({ format: "date" }),
  /** The first day any rule is known for. Before it nothing is found, and nothing is computed but the cost without. */
  knownFrom: z.string().meta({ format: "date" }),
  /** None on Åland, which has a law of its own. */
  supports: z.array(foundSupport),
  /** Null where no wage was told, or none is paid. */
  cost: supportCost.nullable(),
  /** What the municipality pays of its own money, as the organisation has written it down. */
  supplements: z.array(countedSupplement),
  /** Hundredths of a percent of the wage, and the parts of the assumption where it was not told. */
  sideCosts: z.strictObject({ hundredths: z.int().min(0), assumed: z.array(assumedPart) }),
});
export type SupportAnswer = z.output<typeof supportAnswer>;
