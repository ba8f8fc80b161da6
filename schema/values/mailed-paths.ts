import type { Locale } from "../vocabulary.ts";

/** Pages of the site that mails and calendars lead to too, so that each address is known on both sides. */
export const mailedPaths = {
  today: "/tyotila",
  employers: "/tyotila/tyonantajat",
  inquiries: "/tyotila/yhteydenotot",
  own: "/tyotila/oma",
  password: "/tyotila/salasana",
} as const;

/** Where a mail program turns the digest off by itself; a secret follows: see worker/digest/one-click.ts. */
export const oneClickPath = "/digest/";

/** Pages that only their secret opens: an employer's own inquiry, the feedback they were asked for, and a digest's end. */
export const secretPaths = {
  ownInquiry: { fi: "/yhteydenotto/oma", sv: "/sv/kontakt/egen", en: "/en/contact/own" },
  digestOff: { fi: "/kooste/lopeta", sv: "/sv/sammandrag/avsluta", en: "/en/digest/stop" },
  feedback: { fi: "/palaute", sv: "/sv/respons", en: "/en/feedback" },
} as const satisfies Record<string, Record<Locale, string>>;

export const secretPath = (page: keyof typeof secretPaths, secret: string, locale: Locale): string =>
  `${secretPaths[page][locale]}/${secret}`;
