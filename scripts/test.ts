import { ensureBuilt } from "../tooling/built.ts";
import { prepareChromium } from "../tooling/chromium.ts";
import { type Lane, lanes } from "../tooling/lanes.ts";
import { run } from "../tooling/run.ts";

/**
 * `npm test` and its lanes: prepares what the lanes need and hands the rest to vitest, as `npm run test:api -- own-inquiry`
 * for the files of a name. A lane that is not there, a build that fails or a browser that is missing ends it in a line.
 */
const asked = process.argv.slice(2);
const named = asked.flatMap(
  (word, at) => /^--project(?:=(.*))?$/.exec(word)?.[1] ?? (asked[at - 1] === "--project" ? word : []),
);
const unknown = named.find((name) => !lanes.includes(name as Lane));
const needs = (lane: Lane) => named.length === 0 || named.includes(lane);

try {
  if (unknown !== undefined)
    throw new Error(`There are no tests called "${unknown}". Ask for ${lanes.join(", ")}, or for all.`);
  await Promise.all([(needs("api") || needs("browser")) && ensureBuilt(), needs("browser") && prepareChromium()]);
  await run("vitest", ["run", ...asked]);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
