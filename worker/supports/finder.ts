import { confirms, yearBeside } from "../../schema/facts/age.ts";
import type { FoundSupport, SupportQuery } from "../../schema/supports/asked.ts";
import type { SupportRule } from "../../schema/supports/rule.ts";
import type { Day } from "../../schema/values/calendar.ts";
import type { SupportBlock } from "../../schema/vocabulary.ts";

type Job = Pick<SupportQuery, "sector" | "plan" | "hours" | "pay" | "contract" | "months"> & {
  municipality?: string | undefined;
};

/**
 * The supports that can come into question for an employer on a day, with what stands in the way of each, as far as the job tells.
 * Whose work ability is what is never asked: where 50 % and 70 % may both apply, both are there. What is for the plan itself
 * comes first.
 */
export const findSupports = (job: Job, rules: readonly SupportRule[], day: Day): FoundSupport[] =>
  rules
    .filter(({ sectors, notSince }) => sectors.includes(job.sector) || notSince.includes(job.sector))
    .flatMap((rule) => {
      const fits = fitOf(rule, job);
      if (fits === null) return [];
      const confirmed = rule.otherCapCents === null && confirms(rule.sources, day);
      return [{ rule, fits, blocks: blocksOf(rule, job), year: yearBeside(rule.sources, day), confirmed }];
    })
    .sort((a, b) => order.indexOf(a.fits) - order.indexOf(b.fits));

const order: readonly FoundSupport["fits"][] = ["plan", "try_first", "after_trial"];

const fitOf = ({ plans, support }: SupportRule, { plan }: Job): FoundSupport["fits"] | null => {
  if (plans.includes(plan)) return "plan";
  if (support === "work_trial") return "try_first";
  return plan === "work_trial" && plans.includes("employment") ? "after_trial" : null;
};

const blocksOf = (rule: SupportRule, job: Job): SupportBlock[] => {
  const { sector, plan, hours, pay, contract, months, municipality } = job;
  const blocks: SupportBlock[] = [];
  const paid = rule.percent !== null;
  if (rule.notSince.includes(sector)) blocks.push("municipal_employer");
  if (sector === "city" && municipality !== undefined && rule.notMunicipalities.includes(municipality))
    blocks.push("excluded_municipality");
  if (paid && hours === 0) blocks.push("zero_hours");
  if (paid && pay === "commission") blocks.push("commission_only");
  const least = plan === "apprenticeship" ? rule.trainingMinHours : rule.minHours;
  if (least !== null && hours !== undefined && hours > 0 && hours < least * 100) blocks.push("too_few_hours");
  const ends = contract !== "permanent" && plan !== "work_trial" && months !== undefined;
  if (rule.minMonths !== null && ends && months < rule.minMonths) blocks.push("too_short");
  return blocks;
};
