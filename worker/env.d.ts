interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
  MAIL: SendEmail;
  INQUIRY_LIMIT: RateLimit;
  /** The address people use, without a slash at its end; links in mail and the origin check need it. */
  PUBLIC_URL: string;
  MAIL_FROM: string;
  /** PRH's open data of the Business Information System (YTJ), without a slash at its end. */
  PRH_URL: string;
  /** Secret that signs the session cookies. */
  AUTH_SECRET: string;
}

declare namespace Cloudflare {
  interface Env extends globalThis.Env {}
}
