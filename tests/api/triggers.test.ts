import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startWorker, type TestWorker } from "../worker.ts";
import { rowsOf } from "./stored.ts";

let worker: TestWorker;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.close());

it("docs/triggers.md lists the triggers of the database, each with what it fires on, and no other", async () => {
  const listed = readFileSync("docs/triggers.md", "utf8").matchAll(/^\| `(\w+)` \| (.+?) \| .+ \|$/gm);
  const stored = await rowsOf(worker.db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
  expect([...listed].map(([, name, fires]) => `${name}: ${fires}`).sort()).toEqual(
    stored
      .map(({ name, sql }) => `${name}: ${/ AFTER (.+? ON `\w+`)/.exec(String(sql))?.[1]?.replace(" ON ", " on ")}`)
      .sort(),
  );
});
