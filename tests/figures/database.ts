import { drizzle } from "drizzle-orm/d1";
import { afterAll, beforeAll } from "vitest";
import { insertRows } from "../../schema/demo/load.ts";
import type { Scope } from "../../worker/platform/scope.ts";
import { startWorker, type TestWorker } from "../worker.ts";

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

/** A scope whose rows are put there for as long as one look at them takes, and then taken away again. */
export const useRowsInTurn = () => {
  const scope = { actor: { kind: "system" }, requestId: null } as Scope;
  let worker: TestWorker;
  beforeAll(async () => {
    worker = await startWorker();
    scope.db = drizzle(worker.db);
  });
  afterAll(() => worker.close());
  const put = (rows: Rows) => insertRows(worker.db, rows);
  return {
    scope,
    put,
    holding: async (rows: Rows, look: () => Promise<void>): Promise<void> => {
      await put(rows);
      try {
        await look();
      } finally {
        await worker.db.batch(emptied.map((statement) => worker.db.prepare(statement)));
      }
    },
  };
};

type Rows = Parameters<typeof insertRows>[1];

/** What refers to others goes first. */
const emptied = [
  "UPDATE placements SET continues_id = NULL",
  ...["contact_coaches", "contacts", "placements", "participant_paths", "participants", "employers"].map(
    (table) => `DELETE FROM ${table}`,
  ),
  "DELETE FROM settings",
  "DELETE FROM users",
];

/** Inserts more rows into the database of a scope. */
export const insertMore = ({ db }: Scope, rows: Rows): Promise<void> =>
  insertRows((db as unknown as { $client: D1Database }).$client, rows);
