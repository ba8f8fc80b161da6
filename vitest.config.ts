import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/build.ts",
    // Each file that needs one starts its own workerd; two at a time is what a small machine carries.
    maxWorkers: 2,
    silent: "passed-only",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
