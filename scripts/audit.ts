import { run } from "../tooling/run.ts";

/** `npm run audit`: axe over every public page and the main ones of the workspace, into the accessibility statement. */
process.env.AUDIT = "1";
await run("vitest", ["run", "tests/browser/audit.test.ts"]);
await run("biome", ["format", "--write", "site/portal/accessibility/audit.json"]);
