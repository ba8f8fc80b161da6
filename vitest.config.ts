import { defineConfig } from "vitest/config";
import { RandomOrder } from "./tests/lanes/order.ts";

const built = "tests/lanes/built.ts";
const browser = "tests/lanes/browser.ts";

/** The lanes, by what their tests need: nothing, the built Worker in workerd, or a browser besides. */
export default defineConfig({
  test: {
    // Each process keeps one workerd and one browser; two at a time is what a small machine carries.
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: RandomOrder },
    env: { CLOUDFLARE_CF_FETCH_ENABLED: "false" },
    silent: "passed-only",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ["tests/lanes/as-found.ts"],
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "api", include: ["tests/{api,digest,figures,pages}/**/*.test.ts"], globalSetup: [built] },
      },
      {
        extends: true,
        test: { name: "browser", include: ["tests/browser/**/*.test.ts"], globalSetup: [built, browser] },
      },
    ],
  },
});
