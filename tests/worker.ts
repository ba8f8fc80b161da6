import { setTimeout as pause } from "node:timers/promises";
import { Agent, setGlobalDispatcher } from "undici";
import { type Running, runWorker } from "../tooling/worker.ts";
import { giveBack, lent } from "./lanes/lent.ts";
import { inTurn, keeping } from "./lanes/running-on.ts";
import { demoStatements } from "./worker/demo-statements.ts";
import { emptyAgain, type Fresh, freshStateOf } from "./worker/fresh-state.ts";

type Options = { demo?: boolean; vars?: Record<string, string>; build?: string; ahead?: number };
type Kept = Running & { fresh: Fresh };

// A connection that rested may be closed by the runtime in the very moment in which it is used again: none is kept.
setGlobalDispatcher(new Agent({ pipelining: 0 }));

/** The Worker that this process keeps, because starting one costs more than most files; one file has it at a time. */
let kept: Promise<Kept> | undefined;
const shared = "the Worker of this process";

/** The running Workers that files have, by the origin they answer at. */
const inUse = new Map<string, TestWorker>();

/**
 * The built Worker in workerd with an empty, migrated D1; with `demo`, the demo organisation in it. What is tested is what
 * is deployed: nothing is mocked. Whatever the file before left, each finds the same. A file that wants `vars`, a `build`
 * or a clock of its own, or a second Worker beside the first, gets one that nobody else has.
 */
export const startWorker = async ({ demo = false, vars = {}, build = "dist", ahead = 0 }: Options = {}) => {
  const isShared = build === "dist" && ahead === 0 && Object.keys(vars).length === 0 && !lent.includes(shared);
  const name = isShared ? shared : "a Worker of its own";
  lent.push(name);
  const running = await (isShared ? keeping(lendKept) : inTurn(() => runWorker({ vars, build, ahead }))).catch(
    (error) => {
      giveBack(name);
      throw error;
    },
  );
  if (demo)
    await running.db.batch((await demoStatements()).map(({ sql, values }) => running.db.prepare(sql).bind(...values)));
  const worker = {
    url: running.url,
    db: running.db,
    scheduled: running.scheduled,
    logs: () => running.logged,
    /** What the runtime told of each mail that the mail binding was handed. */
    told: () => running.told,
    close: async () => {
      try {
        await untilIdle(running);
      } catch (fault) {
        // Nobody else is to wait for what never ends.
        if (isShared) await keeping(dropKept);
        throw fault;
      } finally {
        inUse.delete(running.url.origin);
        if (!isShared) await inTurn(running.close);
        giveBack(name);
      }
    },
  };
  inUse.set(running.url.origin, worker);
  return worker;
};

export type TestWorker = {
  url: URL;
  db: D1Database;
  scheduled: (at?: number) => Promise<unknown>;
  logs: () => unknown[];
  told: () => readonly string[];
  close: () => Promise<void>;
};

/** The Worker at a url that a file has. */
export const workerAt = (url: URL): TestWorker => {
  const worker = inUse.get(url.origin);
  if (!worker) throw new Error(`No Worker of this file answers at ${url.origin}.`);
  return worker;
};

const lendKept = async (): Promise<Kept> => {
  kept ??= startKept();
  const worker = await kept;
  worker.logged.length = 0;
  worker.told.length = 0;
  if (await emptyAgain(worker.db, worker.fresh).catch(() => false)) return worker;
  // A file changed the schema itself, or the runtime is gone: what it left cannot be undone statement by statement.
  await dropKept();
  kept = startKept();
  return kept;
};

/** A start that failed is forgotten: the next file tries again. */
const startKept = async (): Promise<Kept> => {
  try {
    const running = await runWorker();
    running.told.length = 0;
    return { ...running, fresh: await freshStateOf(running.db) };
  } catch (error) {
    kept = undefined;
    throw error;
  }
};

const dropKept = async (): Promise<void> => {
  const dropped = kept;
  kept = undefined;
  await (await dropped)?.close();
};

const patience = 30_000;

/** Mail goes out after the answer, and the runtime tells of it later still: whoever comes next must meet neither. */
const untilIdle = async ({ underWay, db, told }: Running): Promise<void> => {
  await waitUntil(
    async () => (await underWay()) === 0,
    patience,
    "The Worker was still at work long after its file's end.",
  );
  const sent = await db.prepare("SELECT count(*) AS n FROM mail_outbox WHERE sent_at IS NOT NULL").first<number>("n");
  // A file may have written rows that say so of mails that nobody sent.
  await waitUntil(async () => told.filter(isMail).length >= (sent ?? 0), 1_000, null);
};

/** Is a line of the runtime's about a mail that the mail binding was handed? */
export const isMail = (line: string): boolean => line.includes("send_email binding called");

/** Waits for something to hold; throws with the fault where it does not in time, if that is one. */
const waitUntil = async (holds: () => Promise<boolean>, milliseconds: number, fault: string | null): Promise<void> => {
  const until = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() < until) await pause(20);
    else if (fault) throw new Error(fault);
    else return;
  }
};
