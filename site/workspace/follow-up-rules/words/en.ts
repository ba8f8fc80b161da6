import type * as fi from "./fi.ts";

/** When follow-ups are made by themselves. */
export const followUpRules: typeof fi.followUpRules = {
  title: "Reminder rules",
  lead: "What Rinnalla reminds you of automatically, and when. A change applies to reminders from today on.",
  on: "On",
  off: "Off",
  since: (day) => `On since ${day}.`,
  notOn: "Off.",
  days: "How many days before",
  months: "How many months",
  workingDays: "How many working days",
  several: "You can enter several numbers, separated by commas.",
  saved: "The rules are saved. Open reminders are updated gradually.",
  readOnly: "The team lead changes the rules.",
  falls: {
    before: "If the day is a day off, the reminder is on the working day before.",
    after: "If the day is a day off, the reminder is on the working day after.",
  },
  told: {
    term_ends: (days) => `${days} days before the fixed term ends`,
    subsidy_ends: (days) => `${days} days before the pay subsidy ends`,
    trial_ends: (days) => `${days} days before the work try-out ends`,
    support_visit: (months) => `${months} months from the start of the job`,
    agreement_ends: (days) => `${days} days before the agreement ends`,
    inquiry_unanswered: (days) => `${days} working days after the inquiry came`,
    partner_untouched: (months) => `${months} months after the last contact`,
  },
  text: {
    term_ends: "Before a fixed-term job or an apprenticeship ends.",
    subsidy_ends: "Before a pay subsidy ends.",
    trial_ends: "Before a work try-out ends.",
    support_visit: "When some time has passed since a job started.",
    agreement_ends: "Before a cooperation agreement ends.",
    inquiry_unanswered:
      "When an inquiry has had no answer. The time employers have been promised is in the organisation's settings.",
    partner_untouched: "When nobody has been in touch with a partner.",
  },
};
