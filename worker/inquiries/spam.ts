type Sent = { websiteUrl?: string | undefined; startedAt?: number | undefined };

/** A person needs at least this long to fill the form in. */
const shortestFilling = 2_000;

/** What makes an inquiry look like a robot's; null when nothing does. It is kept aside for a person to judge. */
export const spamSign = ({ websiteUrl, startedAt }: Sent, now: number): "honeypot" | "tooFast" | null => {
  if (websiteUrl) return "honeypot";
  if (startedAt !== undefined && now - startedAt < shortestFilling) return "tooFast";
  return null;
};
