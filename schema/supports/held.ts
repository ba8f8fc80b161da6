import type { Day } from "../values/calendar.ts";
import type { SupportRule } from "./rule.ts";
import { supportRules } from "./rules.ts";

/** The first day that any rule here is known for: before it nothing can be computed. */
export const knownFrom: Day = supportRules.map(({ validFrom }) => validFrom).sort()[0] ?? "";

/** The rules that held on a day, one for each support, in the order of the data. */
export const rulesOn = (day: Day): SupportRule[] =>
  supportRules.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));

type Period = Pick<SupportRule, "support" | "validFrom" | "validTo">;

/** Two periods of one support that share days, told by the support's code and the days of both; none where all is well. */
export const overlaps = (rules: readonly Period[]): string[] =>
  rules.flatMap((rule, at) =>
    rules
      .slice(at + 1)
      .filter(
        (later) =>
          later.support === rule.support && lastDay(later) >= rule.validFrom && lastDay(rule) >= later.validFrom,
      )
      .map((later) => `${rule.support}: ${daysOf(rule)} and ${daysOf(later)} overlap`),
  );

const lastDay = ({ validTo }: Period): Day => validTo ?? "9999-12-31";
const daysOf = ({ validFrom, validTo }: Period): string => `${validFrom}–${validTo ?? ""}`;
