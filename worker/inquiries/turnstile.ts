import { log } from "../platform/log.ts";

type Configured = Pick<Env, "TURNSTILE_SITE_KEY" | "TURNSTILE_SECRET" | "TURNSTILE_VERIFY_URL">;

/** How long an employer waits for another company's answer. */
const patience = 5_000;

/**
 * Does Turnstile take the sender for a person? Where it is not configured, everybody is one. A sender without a token, and
 * one of whom nothing could be heard, is not confirmed: a person judges their inquiry.
 */
export const isConfirmed = async (env: Configured, token: string | undefined, address: string): Promise<boolean> => {
  if (!env.TURNSTILE_SITE_KEY || !env.TURNSTILE_SECRET) return true;
  if (!token) return false;
  try {
    const answer = await fetch(env.TURNSTILE_VERIFY_URL, {
      method: "POST",
      body: new URLSearchParams({ secret: env.TURNSTILE_SECRET, response: token, remoteip: address }),
      signal: AbortSignal.timeout(patience),
    });
    const told: unknown = await answer.json();
    return typeof told === "object" && told !== null && "success" in told && told.success === true;
  } catch (error) {
    log.warn("turnstile did not answer", { name: error instanceof Error ? error.name : typeof error });
    return false;
  }
};
