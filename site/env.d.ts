/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The language of this page. */
    locale: import("../schema/vocabulary.ts").Locale;
    settings: import("../schema/settings.ts").Settings;
    actor: import("../worker/client.ts").Actor;
    /** The API, asked on behalf of whoever opened the page. */
    api: ReturnType<typeof import("../worker/client.ts").openClient>;
  }
}
