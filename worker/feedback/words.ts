import type { Locale } from "../../schema/vocabulary.ts";

const fi = {
  validUntil: (day: string) => `Linkki on voimassa ${day} asti, ja siihen vastataan kerran. Vastaajan nimeä ei kysytä.`,
};

/** What stands under what a coach wrote, in the mail that asks an employer for feedback. */
export const words: Record<Locale, typeof fi> = {
  fi,
  sv: {
    validUntil: (day) => `Länken gäller till ${day} och kan besvaras en gång. Vi frågar inte efter ditt namn.`,
  },
  en: {
    validUntil: (day) => `The link is valid until ${day} and can be answered once. We do not ask for your name.`,
  },
};
