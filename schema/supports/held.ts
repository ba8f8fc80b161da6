import type { Day } from "../values/calendar.ts";
import type { SupportRule } from "./rule.ts";
import { supportRules } from "./rules.ts";

/** The first day that any rule here is known for: before it nothing can be computed. */
export const knownFrom: Day = supportRules.map(({ validFrom }) => validFrom).sort()[0] ?? "";

/** The rules that held on a day, one for each support, in the order of the data. */
export const rulesOn = (day: Day): SupportRule[] =>
  supportRules.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
