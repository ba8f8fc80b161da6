import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { migrations } from "../../tooling/migrations.ts";
import { makeQuickFolder } from "../../tooling/quick-folder.ts";
import { run } from "../../tooling/run.ts";
import { runtimeConfigOf } from "../../tooling/runtime-options.ts";
import { localSecret } from "../../tooling/worker.ts";
import type { Step } from "./stepping.ts";

type Statement = { sql: string; values?: (string | number | null)[] };
export type Row = Record<string, string | number | null | undefined>;

/**
 * The built Worker in a process of its own, on a migrated database that outlives it. A run of its jobs can be killed at
 * any step: the process group gets SIGKILL, workerd with it, and nothing gets to tidy up.
 */
export const openKillable = async () => {
  await bundleStepping();
  const folder = makeQuickFolder();
  const steps = await listenToSteps();
  let host = await startHost(folder.path, steps.url);
  const restart = async () => {
    await kill(host.child);
    host = await startHost(folder.path, steps.url);
  };
  const sql = async (...statements: Statement[]): Promise<Row[][]> => {
    const answer = await fetch(new URL("/sql", host.url), { method: "POST", body: JSON.stringify(statements) });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Row[][];
  };
  for (const migration of migrations()) await sql({ sql: migration.sql });
  return {
    sql,
    /** The mails in doubt that the product tells their owner about. */
    toldTo: async (owner: string): Promise<Row[]> =>
      (await (await fetch(new URL(`/told?owner=${owner}`, host.url))).json()) as Row[],
    /** Which mails were handed to the mail binding so far, in order. */
    handed: steps.handed,
    /** Runs the jobs at an instant; killed at the step, if there are so many. Answers whether it came to its end. */
    runAt: async (
      at: number,
      { killAt, refuse = false }: { killAt?: number; refuse?: boolean } = {},
    ): Promise<boolean> => {
      steps.begin(killAt, () => kill(host.child));
      const finished = await fetch(new URL(`/run?at=${at}${refuse ? "&refuse" : ""}`, host.url)).then(
        (answer) => answer.ok,
        () => false,
      );
      const killed = steps.killed();
      if (killed) await restart();
      else if (!finished) throw new Error("A run that nobody killed did not come to its end");
      return !killed;
    },
    close: async () => {
      await kill(host.child);
      steps.close();
      folder.remove();
    },
  };
};

/** Bundled once, because the process is started again after each kill. Bindings are those of the built Worker. */
const bundleStepping = async () => {
  mkdirSync("dist/digest", { recursive: true });
  const { assets: _, ...config } = JSON.parse(readFileSync("dist/server/wrangler.json", "utf8"));
  const main = fileURLToPath(new URL("./stepping.ts", import.meta.url));
  const stepping = { ...config, name: "stepping", topLevelName: "stepping", main, no_bundle: false };
  const bundle = resolve("dist/digest/bundle");
  writeFileSync("dist/digest/wrangler.json", JSON.stringify(stepping));
  await run("wrangler", ["deploy", "--dry-run", "--outdir", bundle, "-c", "dist/digest/wrangler.json"]);
  const { assets: _assets, ...options } = runtimeConfigOf("dist");
  const { ASSETS: _files, ...env } = options.env ?? {};
  const secret = { type: "text", value: localSecret };
  const contents = readFileSync(join(bundle, "stepping.js"), "utf8");
  const manifest = {
    mainModule: "stepping.js",
    modulesRoot: bundle,
    modules: { "stepping.js": { type: "esm", contents } },
  };
  writeFileSync(
    hostOptions,
    JSON.stringify({
      config: { ...options, name: "stepping", env: { ...env, AUTH_SECRET: secret }, manifest },
      dev: { rootPath: bundle },
    }),
  );
};

const hostOptions = "dist/digest/host.json";

type Host = { child: ChildProcess; url: string };

const startHost = async (folder: string, steps: string): Promise<Host> => {
  const file = fileURLToPath(new URL("./host.ts", import.meta.url));
  // A group of its own, so that killing it takes workerd along.
  const child = spawn(process.execPath, [file, hostOptions, folder, steps], {
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [url] = (await once(child, "message")) as [string];
  return { child, url };
};

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  process.kill(-child.pid, "SIGKILL");
  await gone;
};

/** Counts the steps that a run reports. The step to be killed at never gets its answer. */
const listenToSteps = async () => {
  const handed: string[] = [];
  let count = 0;
  let target: number | undefined;
  let stop: () => Promise<void> = async () => {};
  let reached = false;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const step = JSON.parse(Buffer.concat(parts).toString()) as Step;
    count++;
    if (count === target) {
      reached = true;
      response.destroy();
      await stop();
      return;
    }
    // From here on nothing stops the mail on its way to the binding.
    if (step.what.startsWith("send ")) handed.push(step.what.slice("send ".length));
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    handed,
    begin: (killAt: number | undefined, how: () => Promise<void>) => {
      count = 0;
      target = killAt;
      stop = how;
      reached = false;
    },
    killed: () => reached,
    close: () => server.close(),
  };
};
