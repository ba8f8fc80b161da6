import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startWorker, type TestWorker } from "../worker.ts";
import { openWindow, type Visit } from "./browser.ts";
import { closeWindows, lendBrowser } from "./kept-browser.ts";

type Site = { worker: TestWorker; browser: Browser; open: (visit: Visit) => Promise<BrowserContext> };

/**
 * A Worker with the demo organisation and a browser to visit it with, for the tests that stand beside the call; `vars` is
 * asked before it starts.
 */
export const useDemoSite = (vars: () => Promise<Record<string, string>> = async () => ({})): Site => {
  const site = {} as Site;
  site.open = (visit) => openWindow(site.browser, site.worker.url, visit);
  beforeAll(async () => {
    site.worker = await startWorker({ demo: true, vars: await vars() });
    site.browser = await lendBrowser();
  });
  afterAll(async () => {
    await closeWindows(site.browser);
    await site.worker?.close();
  });
  return site;
};
