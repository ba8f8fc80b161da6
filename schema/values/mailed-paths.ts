import type { Locale } from "../vocabulary.ts";

/** Pages of the site that mails and calendars lead to too, so that each address is known on both sides. */
export const mailedPaths = {
  today: "/tyotila",
  employers: "/tyotila/tyonantajat",
  inquiries: "/tyotila/yhteydenotot",
  own: "/tyotila/oma",
  password: "/tyotila/salasana",
} as const;

/** Pages that only their secret opens: an employer's own inquiry, and the feedback they were asked for. */
export const secretPaths = {
  ownInquiry: { fi: "/yhteydenotto/oma", sv: "/sv/kontakt/egen", en: "/en/contact/own" },
  feedback: { fi: "/palaute", sv: "/sv/respons", en: "/en/feedback" },
} as const satisfies Record<string, Record<Locale, string>>;

export const secretPath = (page: keyof typeof secretPaths, secret: string, locale: Locale): string =>
  `${secretPaths[page][locale]}/${secret}`;
