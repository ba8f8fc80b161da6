import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { run } from "../tooling/run.ts";
import { deployment } from "./deployment.ts";
import { releaseFaults, tagOf } from "./release.ts";

const { publicUrl, databaseId } = deployment();
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const [head] = git("rev-parse", "HEAD");
const tags = head === undefined ? undefined : { all: git("tag"), here: git("tag", "--points-at", head) };
const faults = [
  ...releaseFaults({ version, changelog: readFileSync("CHANGELOG.md", "utf8"), tags }),
  !publicUrl.startsWith("https://") &&
    'PUBLIC_URL in wrangler.toml is not the https address people will use: see "Deploying" in README.md.',
  /^[0-]+$/.test(databaseId) &&
    'database_id in wrangler.toml is not that of your D1 database: see "Deploying" in README.md.',
].filter(Boolean);

if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\n`);
  process.exit(1);
}

await run("npm", ["run", "check"]);
// The tests build what they test, and that very build goes out.
await run("npm", ["test"]);
await run("wrangler", ["d1", "migrations", "apply", "rinnalla", "--remote", "-c", "wrangler.toml"], { asks: true });
// The guide is printed with the organisation's own words, which are in the database.
process.env.GUIDE_SETTINGS = ownWords();
await run("npm", ["run", "guide:pdf"]);
await run("wrangler", ["deploy", "-c", "dist/server/wrangler.json"], { asks: true });
// The commit that was deployed, whatever has been committed since.
if (head && !tags?.here.includes(tagOf(version))) await run("git", ["tag", tagOf(version), head]);

/** The lines that git answers; none where it cannot. */
function git(...args: string[]): string[] {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return status === 0 ? stdout.split("\n").filter(Boolean) : [];
}

/** The organisation's settings as JSON; empty while there are none. */
function ownWords(): string {
  const query = "SELECT value FROM settings WHERE key = 'organisation'";
  const asked = ["d1", "execute", "rinnalla", "--remote", "-c", "wrangler.toml", "--json", "--command", query];
  const [answer] = JSON.parse(execFileSync("wrangler", asked, { encoding: "utf8" })) as [
    { results: { value: string }[] },
  ];
  return answer.results[0]?.value ?? "";
}
