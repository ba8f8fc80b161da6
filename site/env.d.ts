/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Tells one build from another: see astro.config.ts. */
  readonly BUILD: string;
}

declare namespace App {
  interface Locals {
    /** The language of this page. */
    locale: import("../schema/vocabulary.ts").Locale;
    settings: import("../schema/settings.ts").OwnWords;
    actor: import("../worker/client.ts").Actor;
    /** The id under which what this page's form sends is made. */
    formId: string;
    /** The API, asked on behalf of whoever opened the page. */
    api: ReturnType<typeof import("../worker/client.ts").openClient>;
  }
}
