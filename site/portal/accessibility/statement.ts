import type { Day } from "../../../schema/values/calendar.ts";

/** Somebody who did not make the site went through it: who, on which day, and where the report is. */
type HumanAudit = { by: string; on: Day; report: string };

/** What may be claimed: that the requirements are met wholly only where a person has found it so. */
export type Claim =
  | { status: "partially"; humanAudit: HumanAudit | null }
  | { status: "fully"; humanAudit: HumanAudit };

/** What is known not to be right, with the criterion of WCAG it is about; null where nobody has checked it at all. */
export const gaps = {
  languageOfParts: "3.1.2",
  guidePdf: null,
  apiReference: null,
} as const satisfies Record<string, string | null>;

export type Gap = keyof typeof gaps;

type Statement = Claim & { madeOn: Day; reviewedOn: Day };

/** The accessibility statement's facts. Its words are in words/, its audit is audit.json. */
export const statement: Statement = {
  status: "partially",
  humanAudit: null,
  madeOn: "2026-11-22",
  reviewedOn: "2026-11-22",
};

/** Days within which somebody who tells of a fault is answered: what the act on digital services asks for. */
export const answerDays = 14;
