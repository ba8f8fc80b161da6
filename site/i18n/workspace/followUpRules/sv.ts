/** When follow-ups are made by themselves. */
export const followUpRules = {
  title: "Regler för påminnelser",
  lead: "Vad Rinnalla påminner om av sig själv, och när. En ändring gäller påminnelser från och med i dag.",
  on: "I bruk",
  off: "Inte i bruk",
  since: (day: string) => `I bruk från ${day}.`,
  notOn: "Inte i bruk.",
  days: "Hur många dagar före",
  months: "Hur många månader",
  workingDays: "Hur många arbetsdagar",
  several: "Flera tal med komma emellan, till exempel 30, 14",
  saved: "Reglerna är sparade. Öppna påminnelser uppdateras så småningom.",
  readOnly: "Reglerna ändras av teamledaren.",
  text: {
    term_ends: "Före slutet av en anställning för viss tid eller ett läroavtal.",
    subsidy_ends: "Före lönesubventionens slut.",
    trial_ends: "Före arbetsprövningens slut.",
    support_visit: "Från anställningens början.",
    agreement_ends: "Före samarbetsavtalets slut.",
    inquiry_unanswered: "När en kontaktbegäran inte har fått svar.",
    partner_untouched: "När ingen har varit i kontakt med en partner.",
  },
};
