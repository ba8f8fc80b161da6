import { deployment } from "./deployment.ts";
import { run } from "./run.ts";

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
await run("wrangler", ["deploy", "-c", "dist/server/wrangler.json"], { asks: true });
