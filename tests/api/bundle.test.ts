import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { placesIn } from "../../scripts/where.ts";
import { openWorld, type World } from "./client.ts";
import { bodies } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

/** Bytes, as `wrangler deploy` counts them: the Worker's modules one after another, compressed. */
const limit = 1152 * 1024;

it("the Worker goes out small, and its source maps are not served", () => {
  const modules = filesIn("dist/server").filter((file) => /\.m?js$/.test(file));
  expect(modules).toContain("dist/server/entry.mjs");
  expect(gzipSync(Buffer.concat(modules.map((file) => readFileSync(file)))).byteLength).toBeLessThanOrEqual(limit);
  expect(filesIn("dist/client").filter((file) => file.endsWith(".map"))).toEqual([]);
});

it("the log tells by which functions an error came, and their places lead to our files", async () => {
  await w.db.exec("CREATE TRIGGER broken BEFORE INSERT ON employers BEGIN SELECT RAISE(ABORT, 'broken'); END");
  const answer = await w.coach.call("POST", "/employers", { body: bodies.employer() });
  await w.db.exec("DROP TRIGGER broken");
  expect(answer.status).toBe(500);
  const [frame = ""] = /at async retryLostRace [^"]*/.exec(JSON.stringify(w.worker.logs())) ?? [];
  expect(placesIn(frame, "dist/server")).toEqual([expect.stringMatching(/ {2}worker\/platform\/creations\.ts:\d+$/)]);
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((file) => join(folder, file));
