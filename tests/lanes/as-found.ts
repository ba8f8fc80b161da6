import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { lent } from "./lent.ts";
import { lookAround } from "./look-around.ts";

/** Files of a lane share a process: each leaves it as it was found, or fails. */
let found: ReturnType<typeof lookAround>;
beforeAll(() => {
  found = lookAround();
});
afterAll(async () => {
  // A server and a program are gone a moment after they were closed.
  await vi.waitUntil(() => isDeepStrictEqual(lookAround(), found), { timeout: 2_000 }).catch(() => undefined);
  const left = lookAround();
  vi.useRealTimers();
  // The next file is not to pay for this one.
  lent.length = 0;
  expect(left, "what this file left behind in its process").toEqual(found);
});
