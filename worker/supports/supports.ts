import { today } from "../../schema/calendar.ts";
import type { SupportAnswer, SupportQuery } from "../../schema/supports/asked.ts";
import { knownFrom, rulesOn } from "../../schema/supports/held.ts";
import { assumedSideCosts, sideCosts } from "../../schema/supports/side-costs.ts";
import { type FieldError, refuse } from "../errors.ts";
import { costOf } from "./cost.ts";
import { findSupports } from "./finder.ts";

/** Which supports can apply to a job, and what it costs a month with each and without. Stores nothing, remembers nothing. */
export const answerSupports = (asked: SupportQuery): SupportAnswer => {
  refuse([...missing(asked), ...contradictions(asked)]);
  const date = asked.date ?? today();
  const found = findSupports(asked, rulesOn(date));
  const possible = found.filter(({ blocks }) => blocks.length === 0).map(({ rule }) => rule);
  const rate = asked.sideCosts ?? assumedSideCosts * 100;
  return {
    date,
    knownFrom,
    supports: found,
    cost: costOf(asked, rate, possible),
    sideCosts: { hundredths: rate, assumed: asked.sideCosts === undefined ? [...sideCosts] : [] },
  };
};

/** A work trial has no pay and no contract of employment, so it needs none of the answers about them. */
const missing = ({ plan, hours, pay, wage, contract, months }: SupportQuery): FieldError[] => {
  if (plan === "work_trial") return [];
  const errors: FieldError[] = [];
  if (hours === undefined) errors.push({ path: "hours", key: "wrongWeeklyHours" });
  if (wage === undefined && pay !== "commission") errors.push({ path: "wage", key: "wrongWage" });
  if (plan === "employment" && contract === undefined) errors.push({ path: "contract", key: "chooseContract" });
  if (months === undefined && (plan === "apprenticeship" || contract === "fixed_term"))
    errors.push({ path: "months", key: "wrongMonths" });
  return errors;
};

const contradictions = ({ plan, hours, fullHours, contract }: SupportQuery): FieldError[] => {
  const errors: FieldError[] = [];
  if (hours !== undefined && hours > fullHours) errors.push({ path: "hours", key: "overFullHours" });
  if (plan === "apprenticeship" && contract === "permanent")
    errors.push({ path: "contract", key: "apprenticeshipIsFixedTerm" });
  return errors;
};
