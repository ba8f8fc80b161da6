import { demoPassword, demoSignIns } from "../schema/demo/sign-ins.ts";
import { run, start } from "../tooling/run.ts";
import { localSecret, state } from "./local.ts";
import { choosePort } from "./port.ts";
import { stop } from "./stop.ts";

// What may stop the start is asked before what takes long: loading the database's code, and the build.
const port = await choosePort().catch(stop);
const address = `http://localhost:${port}`;
const { prepareDatabase } = await import("./local-database.ts");
await prepareDatabase().catch(stop);
await run("node", ["scripts/build.ts"]).catch(stop);
serve();

function serve() {
  const worker = start(
    "wrangler",
    [
      "dev",
      "-c",
      "dist/server/wrangler.json",
      "--port",
      port,
      "--persist-to",
      state,
      "--show-interactive-dev-session=false",
      "--var",
      `AUTH_SECRET:${localSecret()}`,
      `PUBLIC_URL:${address}`,
    ],
    (line) => {
      if (/Ready on/.test(line)) greet();
      // The table of modules has names with errors in them.
      else if (/error/i.test(line) && !line.startsWith("│")) process.stderr.write(`${line}\n`);
    },
  );
  const clock = setInterval(
    () => void fetch(`${address}/cdn-cgi/local/scheduled?cron=*/10+*+*+*+*`).catch(() => undefined),
    60 * 60 * 1000,
  );
  worker.on("exit", (code) => {
    clearInterval(clock);
    process.exitCode = code ?? 0;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => worker.kill(signal));
}

function greet() {
  const signIns = demoSignIns.map(({ email, does }) => `  ${email.padEnd(28)} ${does}`).join("\n");
  process.stdout.write(`
Rinnalla runs at ${address}

  Public site    ${address}/
  Workspace      ${address}/tyotila
  API reference  ${address}/api/docs

Demo sign-ins, all with the password ${demoPassword}:
${signIns}

Mail that would be sent lies under dist/server/.wrangler/tmp/email/. Stop with Ctrl+C.
`);
}
