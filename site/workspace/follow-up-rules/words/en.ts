import type * as fi from "./fi.ts";

/** When follow-ups are made by themselves. */
export const followUpRules: typeof fi.followUpRules = {
  title: "Reminder rules",
  lead: "What Rinnalla reminds of by itself, and when. A change holds for reminders from today on.",
  on: "On",
  off: "Off",
  since: (day) => `On since ${day}.`,
  notOn: "Off.",
  days: "How many days before",
  months: "How many months",
  workingDays: "How many working days",
  several: "You can write several numbers, with commas between.",
  saved: "The rules are saved. Open reminders are brought up to date within an hour.",
  readOnly: "The team lead changes the rules.",
  told: {
    term_ends: (days) => `${days} days before the fixed term ends`,
    subsidy_ends: (days) => `${days} days before the wage subsidy ends`,
    trial_ends: (days) => `${days} days before the work trial ends`,
    support_visit: (months) => `${months} months from the start of the employment`,
    agreement_ends: (days) => `${days} days before the agreement runs out`,
    inquiry_unanswered: (days) => `${days} working days after the inquiry came`,
    partner_untouched: (months) => `${months} months after the last contact`,
  },
  text: {
    term_ends: "Before a fixed-term employment or an apprenticeship ends.",
    subsidy_ends: "Before a wage subsidy ends.",
    trial_ends: "Before a work trial ends.",
    support_visit: "When some time has passed since an employment began.",
    agreement_ends: "Before a cooperation agreement runs out.",
    inquiry_unanswered:
      "When an inquiry has had no answer. The time employers have been promised is in the organisation's settings.",
    partner_untouched: "When nobody has been in touch with a partner.",
  },
};
