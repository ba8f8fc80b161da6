/** When follow-ups are made by themselves. */
export const followUpRules = {
  title: "Reminder rules",
  lead: "What Rinnalla reminds of by itself, and when. A change holds for reminders from today on.",
  on: "On",
  off: "Off",
  since: (day: string) => `On since ${day}.`,
  notOn: "Off.",
  days: "How many days before",
  months: "How many months",
  workingDays: "How many working days",
  several: "Several numbers with commas between, for example 30, 14",
  saved: "The rules are saved. Open reminders are brought up to date little by little.",
  readOnly: "The team lead changes the rules.",
  text: {
    term_ends: "Before a fixed-term employment or an apprenticeship ends.",
    subsidy_ends: "Before a wage subsidy ends.",
    trial_ends: "Before a work trial ends.",
    support_visit: "From the start of an employment.",
    agreement_ends: "Before a cooperation agreement runs out.",
    inquiry_unanswered: "When an inquiry has had no answer.",
    partner_untouched: "When nobody has been in touch with a partner.",
  },
};
