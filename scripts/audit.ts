import { run } from "../tooling/run.ts";

/** `npm run audit`: axe over every public page and the workspace's main ones, into site/accessibility/audit.json. */
process.env.AUDIT = "1";
await run("vitest", ["run", "tests/browser/audit.test.ts"]);
await run("biome", ["format", "--write", "site/accessibility/audit.json"]);
