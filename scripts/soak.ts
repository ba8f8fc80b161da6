import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "../tooling/run.ts";

/** The long random runs that npm test only samples, whole: what they found is kept in docs/soak.json. */
const runs = process.env.SOAK_RUNS ?? "5000";
const result = "dist/soak-result.json";

process.env.SOAK_RUNS = runs;
const began = new Date();
const failure = await run("vitest", [
  "run",
  "tests/api",
  "tests/figures",
  "tests/unit/schema",
  "tests/unit/worker",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${result}`,
]).then(
  () => null,
  (error: Error) => error,
);

type Result = { numPassedTests: number; numFailedTests: number };
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(result, "utf8")) as Result;
mkdirSync("docs", { recursive: true });
const kept = {
  date: began.toISOString().slice(0, 10),
  runsPerProperty: Number(runs),
  seconds: Math.round((Date.now() - began.getTime()) / 1000),
  passed: numPassedTests,
  failed: numFailedTests,
};
writeFileSync("docs/soak.json", `${JSON.stringify(kept, null, 2)}\n`);
if (failure) throw failure;
