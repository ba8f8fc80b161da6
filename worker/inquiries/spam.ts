import type { SpamSign } from "../../schema/vocabulary.ts";

type Sent = {
  websiteUrl?: string | undefined;
  startedAt?: number | undefined;
  companyName: string;
  personName: string;
  bestTime?: string | null | undefined;
  message?: string | null | undefined;
};

/** A person needs at least this long to fill the form in. */
const shortestFilling = 2_000;

/** From so many links on, a message is more likely an advertisement than a question. */
const manyLinks = 3;

/** From so many other senders of the same words on, nobody wrote them for us. */
const manySenders = 3;

/**
 * What makes an inquiry look like a robot's; null when nothing does. It is kept aside for a person to judge. `senders` is
 * how many others sent the same words lately.
 */
export const spamSign = (sent: Sent, senders: number): SpamSign | null => {
  if (sent.websiteUrl) return "honeypot";
  if (linksIn(sent.message) >= manyLinks || [sent.companyName, sent.personName, sent.bestTime].some(linksIn))
    return "links";
  if ([sent.companyName, sent.personName, sent.bestTime, sent.message].some(holdsMarkup)) return "markup";
  return senders >= manySenders ? "repeated" : null;
};

/** Was the form sent faster than a person fills it in? They are asked to look and send again, which a robot does not. */
export const wasTooFast = ({ startedAt }: Pick<Sent, "startedAt">, now: number): boolean =>
  startedAt !== undefined && now - startedAt < shortestFilling;

const linksIn = (text: string | null | undefined): number => text?.match(/\bhttps?:\/\/|\bwww\.\S/gi)?.length ?? 0;

const holdsMarkup = (text: string | null | undefined): boolean =>
  /<[/!?]?[a-z-]|\[\/?(?:url|link|img)\b|javascript:/i.test(text ?? "");
