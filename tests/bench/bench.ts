import { parseArgs } from "node:util";
import { defaultSizes } from "../../schema/demo/large.ts";
import { ensureBuilt } from "../../tooling/built.ts";
import { measureFloorPart } from "./floor-part.ts";
import { measureGrowth } from "./growth-part.ts";
import { type LargeDatabase, largeDatabase } from "./large-database.ts";
import { measureMixed } from "./mixed-part.ts";
import { measureProfile } from "./profile-part.ts";
import { dated, keepReport, type Report, targetsOf } from "./report.ts";
import { textOf } from "./report-text.ts";
import { measureRequests } from "./requests.ts";

/**
 * `npm run bench`: what the main requests and pages cost on a large database, kept in docs/; fails when a target is missed.
 * Named parts alone are measured by `npm run bench -- floor`, and works of it by `--works=health,list`, which like
 * `--print` keeps nothing and shows the page. `--database` and `--national` fill a folder each that the next run finds filled.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    print: { type: "boolean" },
    works: { type: "string" },
    database: { type: "string" },
    national: { type: "string" },
  },
});
const works = values.works?.split(",");
const parts = {
  floor: (database: LargeDatabase) => measureFloorPart(database, say, works),
  mixed: (database: LargeDatabase) => measureMixed(database, say),
  requests: (database: LargeDatabase) => measureRequests(database, say),
  profile: (database: LargeDatabase) => measureProfile(database, say, works),
  growth: (database: LargeDatabase) => measureGrowth(database, say, values.national),
};
type Part = keyof typeof parts;
const usual: Part[] = ["floor", "mixed", "requests", "profile"];
const isPart = (name: string): name is Part => name in parts;
const asked = positionals.length > 0 ? positionals : usual;
const unknown = asked.filter((name) => !isPart(name));
if (unknown.length > 0) throw new Error(`No part of the bench: ${unknown}. The parts: ${Object.keys(parts)}`);

await ensureBuilt();
say("Filling a large database");
const database = await largeDatabase(defaultSizes, values.database);
const report: Report = {};
for (const part of asked.filter(isPart)) {
  say(`\n${part}`);
  Object.assign(report, { [part]: await parts[part](database) });
}
// A part of a part would take the place of the whole.
if (values.print || works) say(textOf(dated(report)));
else keepReport(report);
say("");
const targets = targetsOf(report);
for (const { met, name, measured, bound, limit } of targets)
  say(`${met ? "met    " : "NOT MET"} ${name}: ${measured} of ${bound === "least" ? "at least" : "at most"} ${limit}`);
process.exitCode = targets.every(({ met }) => met) ? 0 : 1;

function say(line: string) {
  process.stdout.write(`${line}\n`);
}
