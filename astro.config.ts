import { randomUUID } from "node:crypto";
import cloudflare from "@astrojs/cloudflare";
import { defineConfig } from "astro/config";

export default defineConfig({
  srcDir: "./site",
  publicDir: "./site/public",
  output: "server",
  trailingSlash: "ignore",
  session: false,
  fetchFile: null,
  adapter: cloudflare({ imageService: "passthrough", prerenderEnvironment: "node" }),
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
  vite: { define: { "import.meta.env.BUILD": JSON.stringify(randomUUID()) } },
  devToolbar: { enabled: false },
});
