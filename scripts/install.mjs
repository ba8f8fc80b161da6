// Runs before start and test, on whatever Node the machine has: installs when node_modules is absent or older than the lock file.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
  process.stdout.write("Installing what is missing. This takes a minute or two the first time.\n");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { stdio: "inherit", shell: process.platform === "win32" });
}
