import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "../../tooling/chromium.ts";
import { startWorker, type TestWorker } from "../../tooling/worker.ts";
import { openWindow, type Visit } from "./browser.ts";

type Site = { worker: TestWorker; browser: Browser; open: (visit: Visit) => Promise<BrowserContext> };

/**
 * A Worker with the demo organisation and a browser to visit it with, for the tests that stand beside the call; `vars` is
 * asked before it starts.
 */
export const useDemoSite = (vars: () => Promise<Record<string, string>> = async () => ({})): Site => {
  const site = {} as Site;
  site.open = (visit) => openWindow(site.browser, site.worker.url, visit);
  beforeAll(async () => {
    [site.worker, site.browser] = await Promise.all([startWorker({ demo: true, vars: await vars() }), openBrowser()]);
  });
  afterAll(async () => {
    await site.browser?.close();
    await site.worker?.close();
  });
  return site;
};
