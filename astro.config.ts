import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import cloudflare from "@astrojs/cloudflare";
import type { AstroIntegration } from "astro";
import { defineConfig } from "astro/config";
import { publicRoutes } from "./site/pages.ts";

/** The Worker goes out small; functions keep their names, because the log tells of an error where it was thrown. */
const minify = { compress: true, mangle: { keepNames: true }, codegen: true };

/** zod brings its own messages in sixty languages and cannot leave them out; ours are in schema/words/messages.ts. */
const withoutZodLocales = {
  name: "without-zod-locales",
  enforce: "pre" as const,
  resolveId: (id: string, importer?: string) =>
    id === "../locales/index.js" && importer?.includes("/zod/v4/") ? "\0without-zod-locales" : undefined,
  load: (id: string) => (id === "\0without-zod-locales" ? "export {}" : undefined),
};

/** An icon is drawn at once, not promised: site/icons/drawn.ts says why. */
const iconsAtOnce = {
  name: "icons-at-once",
  enforce: "pre" as const,
  resolveId: (id: string) =>
    id === "astro/assets/runtime" ? fileURLToPath(new URL("site/icons/drawn.ts", import.meta.url)) : undefined,
};

/** A public page is one file with an address in each language. */
const publicPages: AstroIntegration = {
  name: "public-pages",
  hooks: {
    "astro:config:setup": ({ injectRoute }) => {
      for (const route of publicRoutes) injectRoute(route);
    },
  },
};

export default defineConfig({
  srcDir: "./site",
  publicDir: "./site/public",
  output: "server",
  trailingSlash: "ignore",
  session: false,
  fetchFile: null,
  adapter: cloudflare({ imageService: "passthrough", prerenderEnvironment: "node" }),
  integrations: [publicPages],
  build: { inlineStylesheets: "never" },
  security: {
    checkOrigin: true,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  markdown: { syntaxHighlight: false },
  // A page that a browser holds from another build is asked for anew.
  vite: {
    define: { "import.meta.env.BUILD": JSON.stringify(randomUUID()) },
    plugins: [withoutZodLocales, iconsAtOnce],
    environments: { ssr: { build: { rolldownOptions: { output: { minify } } } } },
  },
  devToolbar: { enabled: false },
});
