import { execFileSync } from "node:child_process";
import { run } from "../tooling/run.ts";
import { deployment } from "./deployment.ts";

const { publicUrl, databaseId } = deployment();
const faults = [
  !publicUrl.startsWith("https://") && "PUBLIC_URL in wrangler.toml is not the https address people will use.",
  /^[0-]+$/.test(databaseId) && "database_id in wrangler.toml is not that of your D1 database.",
].filter(Boolean);

if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\nSee "Deploying" in README.md.\n`);
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

/** The organisation's settings as JSON; empty while there are none. */
function ownWords(): string {
  const query = "SELECT value FROM settings WHERE key = 'organisation'";
  const asked = ["d1", "execute", "rinnalla", "--remote", "-c", "wrangler.toml", "--json", "--command", query];
  const [answer] = JSON.parse(execFileSync("wrangler", asked, { encoding: "utf8" })) as [
    { results: { value: string }[] },
  ];
  return answer.results[0]?.value ?? "";
}
