import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { bringUp, openDatabase } from "../../scripts/local-database.ts";
import { newAddress } from "../addresses.ts";

const folder = mkdtempSync(join(tmpdir(), "rinnalla-served-"));
const started: ChildProcess[] = [];
let port: string;
beforeAll(async () => {
  port = await freePort();
  const { db, close } = await openDatabase(folder);
  await bringUp(db, folder).finally(close);
});
afterAll(async () => {
  for (const host of started) await end(host, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
  rmSync(`.wrangler/tmp/${port}`, { recursive: true, force: true });
});

const start = (wanted = port, build = "dist"): ChildProcess => {
  const file = fileURLToPath(new URL("./serving-host.ts", import.meta.url));
  const host = spawn(process.execPath, [file, wanted, folder, build], { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  started.push(host);
  return host;
};

/** Only the process that was started gets the signal: the runtime it started is not told. */
const end = async (host: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const gone = once(host, "close");
  host.kill(signal);
  await gone;
};

const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port: free } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(free);
};

describe("what is served and killed while it writes", () => {
  // The demo has votes of every day before the one it was loaded on.
  const begun = today();
  const acknowledged = new Map([
    ["fi", 0],
    ["sv", 0],
    ["en", 0],
  ]);

  /** Votes for a page, one after another, until nobody answers. */
  const voteOn = async (locale: string, told: () => void): Promise<void> => {
    for (;;) {
      const answer = await fetch(`http://localhost:${port}/api/v1/guide-votes`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          origin: `http://localhost:${port}`,
          "cf-connecting-ip": newAddress(),
        },
        body: JSON.stringify({ page: "contract", locale, useful: true }),
      }).catch(() => undefined);
      if (!answer) return;
      expect(answer.status).toBe(204);
      acknowledged.set(locale, (acknowledged.get(locale) ?? 0) + 1);
      told();
    }
  };

  it.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
    "goes with its runtime by %s, and starts again",
    async (signal) => {
      const host = start();
      await once(host, "message");
      let count = 0;
      const told = () => {
        count += 1;
        if (count === 30) void end(host, signal);
      };
      await Promise.all([...acknowledged.keys()].map((locale) => voteOn(locale, told)));
      expect(count).toBeGreaterThanOrEqual(30);
    },
  );

  it("has every write that it acknowledged", async () => {
    const { db, close } = await openDatabase(folder);
    const { results } = await db
      .prepare("SELECT locale, sum(useful) AS n FROM guide_votes WHERE page = 'contract' AND day >= ? GROUP BY locale")
      .bind(begun)
      .all<{ locale: string; n: number }>()
      .finally(close);
    const kept = new Map(results.map(({ locale, n }) => [locale, n]));
    for (const [locale, n] of acknowledged) {
      // At each end one more may have been written, whose answer did not come through.
      expect(kept.get(locale)).toBeGreaterThanOrEqual(n);
      expect(kept.get(locale)).toBeLessThanOrEqual(n + 3);
    }
  });
});

describe("what cannot be served says in one line what to do", () => {
  const refusalOf = async (host: ChildProcess) => {
    let said = "";
    host.stderr?.setEncoding("utf8").on("data", (text) => (said += text));
    const [code] = await once(host, "close");
    return { code, said };
  };

  it("when the port was taken in the meantime", async () => {
    const server = createServer().listen(0, "localhost");
    await once(server, "listening");
    const { port: taken } = server.address() as AddressInfo;
    const refusal = await refusalOf(start(String(taken)));
    await new Promise((closed) => server.close(closed));
    rmSync(`.wrangler/tmp/${taken}`, { recursive: true, force: true });
    expect(refusal).toEqual({ code: 1, said: expect.stringMatching(/^Port \d+ is taken: stop what [^\n]+\n$/) });
  });

  it("when the build is not whole", async () => {
    expect(await refusalOf(start(port, "dist/client"))).toEqual({
      code: 1,
      said: "The build in dist/client is not whole: make it anew, with npm run build.\n",
    });
  });
});
