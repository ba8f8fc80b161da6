import type { Locale } from "../vocabulary.ts";

/** Pages that only their secret opens: an employer's own inquiry, and the feedback they were asked for. */
export const secretPaths = {
  ownInquiry: { fi: "/yhteydenotto/oma", sv: "/sv/kontakt/egen", en: "/en/contact/own" },
  feedback: { fi: "/palaute", sv: "/sv/respons", en: "/en/feedback" },
} as const satisfies Record<string, Record<Locale, string>>;

/** Pages lead there and mails do, so the address is known on both sides. */
export const secretPath = (page: keyof typeof secretPaths, secret: string, locale: Locale): string =>
  `${secretPaths[page][locale]}/${secret}`;
