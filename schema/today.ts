import { z } from "zod";
import { followUp } from "./follow-ups.ts";
import { inquiry, suspectedInquiries } from "./inquiries.ts";
import { doubtfulMail } from "./mail.ts";
import { placement } from "./placements.ts";
import { report } from "./reports.ts";
import { codeOf, day } from "./values/inputs.ts";

export const todayQuery = z.strictObject({
  scope: codeOf(["own", "team"]).default("own").describe("`team` is the lead's."),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .transform((value) => Math.min(value, 100))
    .default(7)
    .describe("The most of each list."),
});

const part = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), more: z.boolean().describe("Is there more than the limit?") });

export const todayAnswer = z.strictObject({
  day,
  overdue: part(followUp).describe(
    "Open follow-ups of earlier days, those of absent colleagues one stands in for too; none of an inquiry told below.",
  ),
  dueToday: part(followUp),
  next: part(followUp).describe("Of the seven days after today."),
  inquiries: part(inquiry).describe(
    "Unanswered, the nearest promise first: given to oneself, or new ones of one's municipalities; for the lead also what has passed its promise, whoever has it.",
  ),
  suspected: suspectedInquiries.describe("Those that one may know of."),
  termsEnding: part(placement).describe(
    "One's own terms and work try-outs that end within 30 days, without anybody's code.",
  ),
  subsidiesEnding: part(placement).describe("Pay subsidies that end within 45 days."),
  mails: z.array(doubtfulMail),
  week: report.describe("As /me/week."),
});
