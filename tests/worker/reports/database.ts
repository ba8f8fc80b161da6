import { drizzle } from "drizzle-orm/d1";
import { afterAll, beforeAll } from "vitest";
import { insertRows } from "../../../schema/demo/load.ts";
import type { Scope } from "../../../worker/scope.ts";
import { startWorker, type TestWorker } from "../../worker.ts";

/** The scope in which the reports of this file read: the demo organisation, or the rows that are given instead. */
export const useReportScope = (rows?: Parameters<typeof insertRows>[1]): Scope => {
  const scope = { actor: { kind: "system" }, requestId: null } as Scope;
  let worker: TestWorker;
  beforeAll(async () => {
    worker = await startWorker({ demo: rows === undefined });
    if (rows) await insertRows(worker.db, rows);
    scope.db = drizzle(worker.db);
  });
  afterAll(() => worker.close());
  return scope;
};
