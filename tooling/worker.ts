import { hashPassword } from "better-auth/crypto";
import { createTestHarness } from "wrangler";
import { today } from "../schema/calendar.ts";
import { loadDemo } from "../schema/demo/load.ts";
import { demoPassword } from "../schema/demo/sign-ins.ts";

/**
 * The built Worker in workerd with an empty, migrated D1 of its own; with `demo`, the demo organisation in it. What is
 * tested is what is deployed: nothing is mocked.
 */
export const startWorker = async ({
  demo = false,
  vars = {},
  build = "dist",
}: {
  demo?: boolean;
  vars?: Record<string, string>;
  /** The folder of the build. */
  build?: string;
} = {}) => {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  const harness = createTestHarness({
    workers: [
      {
        configPath: `${build}/server/wrangler.json`,
        vars,
        secrets: { AUTH_SECRET: "a-secret-only-for-tests-0123456789" },
      },
    ],
  });
  const { url } = await harness.listen();
  const worker = harness.getWorker<Env>();
  // On a busy machine the runtime may close the harness's first connection while it is used: migrating twice does nothing more.
  await worker.applyD1Migrations("DB").catch(() => worker.applyD1Migrations("DB"));
  const env = await worker.getEnv();
  if (demo) await loadDemo(env.DB, today(), await hashPassword(demoPassword));
  return {
    url,
    db: env.DB,
    /** Runs the jobs as if it were `at`. */
    scheduled: (at = Date.now()) => worker.scheduled({ cron: "*/10 * * * *", scheduledTime: new Date(at) }),
    logs: () => harness.getLogs(),
    close: () => harness.close(),
  };
};

export type TestWorker = Awaited<ReturnType<typeof startWorker>>;
