import type * as fi from "./fi.ts";

/** When follow-ups are made by themselves. */
export const followUpRules: typeof fi.followUpRules = {
  title: "Regler för påminnelser",
  lead: "Vad Rinnalla påminner om automatiskt, och när. En ändring gäller påminnelser från och med i dag.",
  on: "I bruk",
  off: "Inte i bruk",
  since: (day) => `I bruk från ${day}.`,
  notOn: "Inte i bruk.",
  days: "Hur många dagar före",
  months: "Hur många månader",
  workingDays: "Hur många arbetsdagar",
  several: "Du kan skriva flera tal. Sätt komma emellan.",
  saved: "Reglerna är sparade. Öppna påminnelser uppdateras så småningom.",
  readOnly: "Reglerna ändras av teamledaren.",
  falls: {
    before: "Om dagen är ledig, är påminnelsen på arbetsdagen före.",
    after: "Om dagen är ledig, är påminnelsen på arbetsdagen efter.",
  },
  told: {
    term_ends: (days) => `${days} dagar innan visstidsanställningen går ut`,
    subsidy_ends: (days) => `${days} dagar före lönesubventionens slut`,
    trial_ends: (days) => `${days} dagar före arbetsprövningens slut`,
    support_visit: (months) => `${months} månader från anställningens början`,
    agreement_ends: (days) => `${days} dagar före avtalets slut`,
    inquiry_unanswered: (days) => `${days} arbetsdagar efter kontaktförfrågan`,
    partner_untouched: (months) => `${months} månader efter den senaste kontakten`,
  },
  text: {
    term_ends: "Innan en visstidsanställning eller ett läroavtal går ut.",
    subsidy_ends: "Före lönesubventionens slut.",
    trial_ends: "Före arbetsprövningens slut.",
    support_visit: "När det har gått en tid sedan anställningen började.",
    agreement_ends: "Före samarbetsavtalets slut.",
    inquiry_unanswered:
      "När en kontaktförfrågan inte har fått svar. Tiden som arbetsgivarna har lovats finns i organisationens inställningar.",
    partner_untouched: "När ingen har varit i kontakt med en partner.",
  },
};
