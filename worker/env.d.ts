interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
  MAIL: SendEmail;
  INQUIRY_LIMIT: RateLimit;
  /** The address people use, without a slash at its end; links in mail and the origin check need it. */
  PUBLIC_URL: string;
  MAIL_FROM: string;
  /** Secret that signs the session cookies. */
  AUTH_SECRET: string;
}

declare namespace Cloudflare {
  interface Env extends globalThis.Env {}
}
