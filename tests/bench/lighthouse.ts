import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { prepareChromium } from "../../tooling/chromium.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];

/** Lighthouse's points of 0–100 for a page, the median of the runs; `lost` names the audits that took points in any run. */
export type Audited = { path: string; points: Record<Category, number>; lost: string[] };

export const auditRuns = 3;

/** What Lighthouse thinks of public pages, on its slow phone, with the tests' browser. */
export const auditPages = async (origin: string, paths: readonly string[]): Promise<Audited[]> => {
  const [browser, door] = await Promise.all([startBrowser(), openDoor(origin)]);
  try {
    const audited: Audited[] = [];
    for (const path of paths) audited.push(await auditPage(`${door.url}${path}`, path, browser.port));
    return audited;
  } finally {
    await Promise.all([browser.close(), door.close()]);
  }
};

const auditPage = async (url: string, path: string, port: number): Promise<Audited> => {
  const lost = new Set<string>();
  const runs: Record<Category, number>[] = [];
  for (let run = 0; run < auditRuns; run++) {
    const result = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...categories] });
    if (!result || result.lhr.runtimeError) throw new Error(`${path}: ${result?.lhr.runtimeError?.message}`);
    const { lhr } = result;
    const pointsOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
    runs.push(Object.fromEntries(categories.map((category) => [category, pointsOf(category)])) as never);
    for (const { auditRefs } of Object.values(lhr.categories)) {
      for (const { id, weight } of auditRefs) if (weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9) lost.add(id);
    }
  }
  const median = (category: Category) =>
    runs.map((run) => run[category]).toSorted((a, b) => a - b)[runs.length >> 1] ?? 0;
  const points = Object.fromEntries(categories.map((category) => [category, median(category)])) as Audited["points"];
  return { path, points, lost: [...lost] };
};

const startBrowser = async (): Promise<{ port: number; close: () => Promise<void> }> => {
  await prepareChromium();
  const { CHROME_PATH = "", CHROME_LIBRARIES, ...env } = process.env;
  const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const browser = spawn(
    CHROME_PATH,
    ["--headless", "--no-sandbox", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    {
      env: CHROME_LIBRARIES ? { ...env, LD_LIBRARY_PATH: CHROME_LIBRARIES } : env,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const ended = new Promise<void>((resolve) => browser.once("exit", () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    browser.once("exit", () => reject(new Error("The browser ended before it was ready.")));
    browser.stderr.on("data", (said: Buffer) => {
      const listening = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said.toString());
      if (listening) resolve(Number(listening[1]));
    });
  });
  const close = async () => {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  return { port, close };
};

/**
 * The Worker without one header: a headless browser whose page load is traced lets go of a page that has this referrer policy
 * beside its other headers. No audit counts it.
 */
const openDoor = async (origin: string): Promise<{ url: string; close: () => Promise<void> }> => {
  const server: Server = createServer(async (asked, answer) => {
    const headers = Object.entries(asked.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" && !["host", "connection", "accept-encoding"].includes(name) ? [[name, value]] : [],
    );
    const found = await fetch(new URL(asked.url ?? "/", origin), { headers, redirect: "manual" });
    for (const [name, value] of found.headers) {
      if (!["referrer-policy", "content-encoding", "transfer-encoding", "content-length"].includes(name))
        answer.setHeader(name, value);
    }
    answer.statusCode = found.status;
    answer.end(new Uint8Array(await found.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}`, close };
};
