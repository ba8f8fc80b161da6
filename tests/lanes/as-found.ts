import { isDeepStrictEqual } from "node:util";
import { afterAll, expect, vi } from "vitest";
import { lent } from "./lent.ts";
import { lookAround } from "./look-around.ts";
import { stopTimers } from "./running-on.ts";

/**
 * Files of a lane share a process: each leaves it as it was found, or fails. This runs anew for each file, before the file
 * itself is read.
 */
const found = lookAround();

/** What stands now; what ran before the file and is gone is no fault of its. */
const leftNow = () => {
  const { resources, ...left } = lookAround();
  const most = Object.entries(resources).map(([kind, n]) => [kind, Math.max(n, found.resources[kind] ?? 0)]);
  return { ...left, resources: Object.fromEntries(most) as typeof resources };
};

afterAll(async () => {
  // A server and a program are gone a moment after they were closed.
  await vi.waitUntil(() => isDeepStrictEqual(leftNow().resources, found.resources), { timeout: 2_000 }).catch(() => {});
  const left = leftNow();
  // The next file is not to pay for this one.
  vi.useRealTimers();
  vi.unstubAllGlobals();
  stopTimers();
  for (const name of Object.keys(process.env)) if (!(name in found.env)) delete process.env[name];
  Object.assign(process.env, found.env);
  process.chdir(found.folder);
  lent.length = 0;
  expect(left, "what this file left behind in its process").toEqual(found);
});
