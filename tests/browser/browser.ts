import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { demoPassword } from "../../schema/demo/sign-ins.ts";

/** How somebody comes: the window's width in pixels, and what differs from a Finnish phone or desk. */
export type Visit = { width: number; javaScript?: boolean; locale?: string; dark?: boolean; touch?: boolean };

/** A visitor's own window, with an address of their own, because sign-ins are counted by address. */
export const openWindow = async (
  browser: Browser,
  url: URL,
  { width, javaScript = true, locale = "fi-FI", dark = false, touch = false }: Visit,
) =>
  browser.newContext({
    baseURL: url.href,
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: javaScript,
    hasTouch: touch,
    locale,
    colorScheme: dark ? "dark" : "light",
    extraHTTPHeaders: { "cf-connecting-ip": `203.0.113.${nextAddress()}` },
  });

let addresses = 0;
const nextAddress = () => {
  addresses = (addresses % 250) + 1;
  return addresses;
};

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** What axe finds at WCAG 2.2 A and AA, in words; nothing when the page is right. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await lookAt(page);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
};

/** The same for the record: which rules, at how many places, and which axe it was that looked. */
export const auditOf = async (page: Page) => {
  const { testEngine, violations } = await lookAt(page);
  return {
    axe: testEngine.version,
    violations: violations.map(({ id, nodes }) => ({ rule: id, places: nodes.length })),
  };
};

/**
 * The window is made as high as the page first: a bar that stays at the bottom would otherwise lie over a button that
 * scrolling brings up from under it.
 */
const lookAt = async (page: Page) => {
  const window = page.viewportSize() ?? { width: 1280, height: 900 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: window.width, height: height + 200 });
  // None of our pages holds a frame: the mode for frames opens a second page for each look and takes three times as long.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(wcag).analyze();
  await page.setViewportSize(window);
  return found;
};

/** Does anything stick out to the right of the window? */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);

/** Chooses a tile: its radio lies transparent over its face. */
export const choose = (page: Page, name: string, value: string) =>
  page.check(`input[name="${name}"][value="${value}"]`);

/**
 * Clicks what leads to another page, a link or a form's button, and waits until that page is there. A click alone comes
 * back while the page before still stands, and what is read then is read off the wrong one.
 */
export const go = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForEvent("framenavigated"), page.locator(selector).first().click()]);
  await page.waitForLoadState();
};

export const signIn = async (context: BrowserContext, email: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto("/tyotila/kirjaudu");
  await page.fill('[name="email"]', email);
  await page.fill('[name="password"]', demoPassword);
  await page.click('main button[type="submit"]');
  await page.waitForURL((url) => !url.pathname.includes("kirjaudu"));
  return page;
};

/** As if the form had been opened a while ago: a person is never as fast as a robot, a test is. */
export const takeTime = (page: Page): Promise<void> =>
  page.locator('[name="startedAt"]').evaluate((field) => {
    (field as HTMLInputElement).value = String(Date.now() - 60_000);
  });
