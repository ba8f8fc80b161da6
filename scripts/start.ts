import { spawnSync } from "node:child_process";
import { enableCompileCache } from "node:module";
import { resolve } from "node:path";
import { demoPassword, demoSignIns } from "../schema/demo/sign-ins.ts";
import { ensureBuilt } from "../tooling/built.ts";
import { choosePort } from "./port.ts";
import { stop } from "./stop.ts";

// The runtime's host is five megabytes to compile, by this process and by the database's.
process.env.NODE_COMPILE_CACHE = resolve(".wrangler/compiled");
enableCompileCache(process.env.NODE_COMPILE_CACHE);

// What may stop the start is asked before what takes long.
const port = await choosePort().catch(stop);
const address = `http://localhost:${port}`;
prepareDatabase();
await ensureBuilt().catch(stop);
const { serve } = await import("./serve.ts");
greet(await serve(port).catch(stop));

/** By a process of its own, which says itself what is wrong: what it takes to load the demo is not to stay in memory. */
function prepareDatabase() {
  const { status } = spawnSync(process.execPath, ["scripts/prepare-database.ts"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(1);
}

function greet({ mails, jobs }: { mails: string; jobs: string }) {
  const signIns = demoSignIns.map(({ email, does }) => `  ${email.padEnd(28)} ${does}`).join("\n");
  process.stdout.write(`
Rinnalla runs at ${address}

  Public site    ${address}/
  Workspace      ${address}/tyotila
  API reference  ${address}/api/docs

Demo sign-ins, all with the password ${demoPassword}:
${signIns}

Mail that would be sent lies under ${mails}
The jobs run on time, and at once by  curl ${jobs}
Stop with Ctrl+C.
`);
}
