// Runs before start, test and others, on whatever Node the machine has: installs what is absent or older than the lock file.
//   node scripts/install.mjs                       all that builds, checks and tests
//   node scripts/install.mjs --omit=dev            only what builds and serves
//   node scripts/install.mjs . tests/bench         all, and the packages of another folder
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const named = process.argv.slice(2);
const folders = named.filter((name) => !name.startsWith("--"));
for (const folder of folders.length > 0 ? folders : ["."]) install(folder, named.includes("--omit=dev"));

function install(folder, onlyToServe) {
  const { dependencies, devDependencies = {} } = JSON.parse(textOf(join(folder, "package.json")));
  const record = join(folder, "node_modules/.package-lock.json");
  // What was installed for the tests stays.
  const omits = onlyToServe && !textOf(record).includes('"dev": true');
  const wanted = Object.keys(omits ? dependencies : { ...dependencies, ...devDependencies });
  const isThere = wanted.every((name) => existsSync(join(folder, "node_modules", name)));
  if (isThere && changedAt(record) >= changedAt(join(folder, "package-lock.json"))) return;

  process.stdout.write("Installing what is missing. This takes a minute or two the first time.\n");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", ...(omits ? ["--omit=dev"] : [])], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
