import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { Log, LogLevel, Miniflare } from "miniflare";
import { builtWorker, plainRuntime } from "../tooling/built-worker.ts";
import { endRuntimeWithUs } from "../tooling/end-with-us.ts";
import { runOnTime } from "./cron.ts";
import { localSecret, persistedIn, state } from "./local.ts";
import { portIsTaken } from "./port.ts";

type Serving = {
  /** The folder of mails that would be sent. */
  mails: string;
  /** Runs the jobs when it is asked for. */
  jobs: string;
};

/**
 * Serves a build and the database of a folder at http://localhost:<port>, its jobs on time, until this process ends. Throws,
 * with what to do about it, where the build is not whole or the port is taken.
 */
export const serve = async (port: string, folder = state, build = "dist"): Promise<Serving> => {
  const temporary = emptyFolder(`.wrangler/tmp/${port}`);
  const worker = builtWorker({
    build,
    host: "localhost",
    port: Number(port),
    vars: { AUTH_SECRET: localSecret(), PUBLIC_URL: `http://localhost:${port}` },
  });
  endRuntimeWithUs();
  const miniflare = new Miniflare({
    ...plainRuntime,
    log: new Log(LogLevel.WARN),
    handleStructuredLogs: tellErrors,
    unsafeTriggerHandlers: true,
    resourcePersistencePath: persistedIn(folder),
    resourceTmpPath: temporary,
    workers: [worker],
  });
  const entry = await miniflare.ready.catch((error: Error) => {
    throw /already in use/i.test(error.message) ? portIsTaken(port) : error;
  });
  const scheduled = `${entry.origin}/cdn-cgi/local/scheduled`;
  runOnTime(cronsOf(worker), async (cron, at) => {
    const answer = await fetch(`${scheduled}?${new URLSearchParams({ cron, time: String(at) })}`);
    await answer.text();
  });
  return { mails: `.wrangler/tmp/${port}/email/`, jobs: scheduled };
};

/** What the runtime keeps while it serves, mails too. A killed one took nothing away; its port, and so its folder, is ours now. */
const emptyFolder = (name: string): string => {
  const folder = resolve(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Where the runtime's own folder goes.
  process.env.TMPDIR = folder;
  return folder;
};

const tellErrors = ({ level, message }: { level: string; message: string }): void => {
  if (level === "error") process.stderr.write(`${message}\n`);
};

const cronsOf = ({ config }: ReturnType<typeof builtWorker>): string[] =>
  (config.triggers ?? []).flatMap((trigger) => (trigger.type === "scheduled" ? [trigger.schedule] : []));
