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
  security: { checkOrigin: true, csp: true },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
