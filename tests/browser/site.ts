import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startWorker, type TestWorker } from "../worker.ts";
import { openWindow, signIn, sizeOf, type Visit } from "./browser.ts";
import { closeWindows, lendBrowser } from "./kept-browser.ts";

type Site = {
  worker: TestWorker;
  browser: Browser;
  open: (visit: Visit) => Promise<BrowserContext>;
  /** A page of `who`, as `coach`, signed in once for the file: for tests that leave nothing behind in a page. */
  as: (who: string, visit: Visit) => Promise<Page>;
};

/**
 * A Worker with the demo organisation and a browser to visit it with, for the tests that stand beside the call; `vars` is
 * asked before it starts.
 */
export const useDemoSite = (vars: () => Promise<Record<string, string>> = async () => ({})): Site => {
  const site = {} as Site;
  const pages = new Map<string, Page>();
  site.open = (visit) => openWindow(site.browser, site.worker.url, visit);
  site.as = async (who, visit) => {
    const key = JSON.stringify([who, visit]);
    const known = pages.get(key);
    const page = known && !known.isClosed() ? known : await signIn(await site.open(visit), `${who}@rinnalla.example`);
    pages.set(key, page);
    await page.unrouteAll();
    await page.setViewportSize(sizeOf(visit));
    await page.emulateMedia({ media: null, colorScheme: visit.dark ? "dark" : "light" });
    return page;
  };
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
