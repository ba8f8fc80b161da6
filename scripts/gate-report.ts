import { readFileSync } from "node:fs";
import { relative } from "node:path";

/** `gate-report.ts <vitest's JSON report> <the steps' times>`: what the gate took, and how many tests passed. */
const [report = "", times = ""] = process.argv.slice(2);
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { name: string; startTime: number; endTime: number }[];
};

const tests = read(report);
if (tests) tellSlowest(JSON.parse(tests));
say(`The steps:\n${read(times).trimEnd()}`);
if (tests) tellPassed(JSON.parse(tests));
else {
  say("The tests did not report: what is above says why.");
  process.exitCode = 1;
}

function tellSlowest({ testResults }: Report) {
  say("The slowest twenty files, in seconds:");
  const files = testResults.map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }));
  for (const { name, seconds } of files.toSorted((one, other) => other.seconds - one.seconds).slice(0, 20))
    say(`${seconds.toFixed(1).padStart(7)}  ${relative(process.cwd(), name)}`);
}

function tellPassed({ numPassedTests, numFailedTests, numFailedTestSuites }: Report) {
  // A file that does not even load has no failed test to count.
  say(`${numPassedTests} passed, ${numFailedTests || numFailedTestSuites} failed`);
}

/** What a file says; nothing where a step that makes it was not reached. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function say(line: string) {
  process.stdout.write(`${line}\n`);
}
