interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
  MAIL: SendEmail;
  INQUIRY_LIMIT: RateLimit;
  /** Reads of pages that only their secret opens. */
  SECRET_LIMIT: RateLimit;
  VOTE_LIMIT: RateLimit;
  /** Requests of one API key. */
  KEY_LIMIT: RateLimit;
  /** Keys that open nothing, from one address range. */
  KEY_FAILURE_LIMIT: RateLimit;
  /** The address people use, without a slash at its end; links in mail and the origin check need it. */
  PUBLIC_URL: string;
  MAIL_FROM: string;
  /** How long the organisation's words are taken to be what they were, in seconds; 0 keeps neither them nor pages in memory. */
  HELD_SECONDS: string;
  /** PRH's open data of the Business Information System (YTJ), without a slash at its end. */
  PRH_URL: string;
  /** Cloudflare's widget beside the public form, used where both are set: the key of the site and the secret. */
  TURNSTILE_SITE_KEY: string;
  TURNSTILE_SECRET?: string;
  TURNSTILE_VERIFY_URL: string;
  /** Secret that signs the session cookies and the secret links. */
  AUTH_SECRET: string;
}

declare namespace Cloudflare {
  interface Env extends globalThis.Env {}
}
