import type { SpamSign } from "../../schema/vocabulary.ts";
import { besideLinks, foreignHosts } from "./links-in.ts";
import { sellingIn } from "./selling.ts";

type Sent = {
  websiteUrl?: string | undefined;
  companyName: string;
  personName: string;
  email?: string | null | undefined;
  bestTime?: string | null | undefined;
  message?: string | null | undefined;
};

/** From this weight on an inquiry is kept aside. No sign that employers give too weighs so much alone. */
const enough = 3;

/** From so many other senders of the same words on, nobody wrote them for us. */
const manySenders = 3;

/**
 * What makes an inquiry look like a robot's, the heaviest first; null when it comes to too little. It is kept aside for a
 * person to judge. `senders` is how many others sent the same words lately; `confirmed` whether the sender proved to be a
 * person, where that is asked.
 */
export const spamSigns = (sent: Sent, senders: number, confirmed = true): SpamSign[] | null => {
  if (sent.websiteUrl) return ["honeypot"];
  const weights: [SpamSign, number][] = [
    ["unconfirmed", confirmed ? 0 : enough],
    ["repeated", senders >= manySenders ? enough : 0],
    ["markup", textsOf(sent).some(holdsMarkup) ? enough : 0],
    ["selling", sellingIn(textsOf(sent).join("\n"))],
    ["links", weightOfLinks(sent)],
    ["letters", isInOtherLetters(besideLinks(sent.message ?? "")) ? 2 : 0],
  ];
  const found = weights.filter(([, weight]) => weight > 0).toSorted(([, a], [, b]) => b - a);
  const sum = found.reduce((all, [, weight]) => all + weight, 0);
  return sum >= enough ? found.map(([sign]) => sign) : null;
};

/** A person needs at least this long to fill the form in. */
const shortestFilling = 2_000;

/** Was the form sent faster than a person fills it in? They are asked to look and send again, which a robot does not. */
export const wasTooFast = ({ startedAt }: { startedAt?: number | undefined }, now: number): boolean =>
  startedAt !== undefined && now - startedAt < shortestFilling;

const textsOf = ({ companyName, personName, bestTime, message }: Sent): string[] =>
  [companyName, personName, bestTime, message].filter((text) => typeof text === "string");

/** So many places of others' are a farm of links. */
const manyHosts = 5;
/** With fewer words beside it, a link is all that was said. */
const fewWords = 5;

/** Links of one's own weigh nothing, those of others little, and most where nothing else is said. */
const weightOfLinks = (sent: Sent): number => {
  const hosts = foreignHosts(textsOf(sent).join("\n"), sent);
  if (hosts.size === 0) return 0;
  if (hosts.size >= manyHosts) return enough;
  const words = besideLinks(sent.message ?? "").match(/\p{L}{2,}/gu) ?? [];
  return words.length < fewWords ? 2 : 1;
};

/** What a page is made of, and what forums are written with. A mail's `<k@x.fi>` and `<http://x.fi>` are none of it. */
const holdsMarkup = (text: string): boolean =>
  /<\/?(?:a|img|script|iframe|svg|style|object|form|meta|link|div|span|font|table)\b[^<>@]*>|<[a-z-]+[\s/]+on\w+\s*=|\[\/?(?:url|link|img)\b|javascript:/i.test(
    text,
  );

/** Is most of it written in letters that none of this site's languages has? */
const isInOtherLetters = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  const other = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  return other.length > letters.length / 2 && other.length > 20;
};
