import type { Locale } from "../../schema/vocabulary.ts";

const fi = { contact: "Ota yhteyttä", meet: "Tapaa", renew: "Uudista yhteistyösopimus", answer: "Vastaa" };

/** What to do with an employer, in a mail or a calendar. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: { contact: "Kontakta", meet: "Träffa", renew: "Förnya samarbetsavtalet", answer: "Svara" },
  en: { contact: "Contact", meet: "Meet", renew: "Renew the agreement", answer: "Answer" },
};
