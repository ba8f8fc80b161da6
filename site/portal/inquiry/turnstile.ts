import { env } from "cloudflare:workers";

/** The key of Cloudflare's widget, where the organisation has configured it whole. */
export const turnstileKey = (): string | undefined =>
  env.TURNSTILE_SITE_KEY && env.TURNSTILE_SECRET ? env.TURNSTILE_SITE_KEY : undefined;

/** Where its script comes from, and what it frames: the one page that uses it allows exactly this. */
export const turnstileOrigin = "https://challenges.cloudflare.com";
