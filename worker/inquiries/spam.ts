type Sent = { websiteUrl?: string | undefined; startedAt?: number | undefined };

/** A person needs at least this long to fill the form in. */
const shortestFilling = 2_000;

/** What makes an inquiry look like a robot's; null when nothing does. It is kept aside for a person to judge. */
export const spamSign = ({ websiteUrl }: Sent): "honeypot" | null => (websiteUrl ? "honeypot" : null);

/** Was the form sent faster than a person fills it in? They are asked to look and send again, which a robot does not. */
export const wasTooFast = ({ startedAt }: Sent, now: number): boolean =>
  startedAt !== undefined && now - startedAt < shortestFilling;
