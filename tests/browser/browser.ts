import type { Browser, BrowserContext, Page } from "playwright-core";
import { demoPassword } from "../../schema/demo/sign-ins.ts";
import { newAddress } from "../addresses.ts";
import { openSession } from "../session.ts";
import { askAxe } from "./axe.ts";

/** How somebody comes: the window's width in pixels, and what differs from a Finnish phone or desk. */
export type Visit = { width: number; javaScript?: boolean; locale?: string; dark?: boolean; touch?: boolean };

export const sizeOf = ({ width }: Pick<Visit, "width">) => ({ width, height: width < 600 ? 844 : 900 });

/** A visitor's own window, with an address of their own, because sign-ins are counted by address. */
export const openWindow = async (
  browser: Browser,
  url: URL,
  { width, javaScript = true, locale = "fi-FI", dark = false, touch = false }: Visit,
) => {
  const context = await browser.newContext({
    baseURL: url.href,
    viewport: sizeOf({ width }),
    javaScriptEnabled: javaScript,
    hasTouch: touch,
    locale,
    colorScheme: dark ? "dark" : "light",
    extraHTTPHeaders: { "cf-connecting-ip": newAddress() },
  });
  homes.set(context, url);
  return context;
};

/** Where a window's Worker answers. */
const homes = new WeakMap<BrowserContext, URL>();

/** What axe finds at WCAG 2.2 A and AA, in words; nothing when the page is right. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await askAxe(page);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
};

/** The same for the record: which rules, at how many places, and which axe it was that looked. */
export const auditOf = async (page: Page) => {
  const { testEngine, violations } = await askAxe(page, "all");
  return {
    axe: testEngine.version,
    violations: violations.map(({ id, nodes }) => ({ rule: id, places: nodes.length })),
  };
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

/** A page of somebody who is signed in; it has opened nothing yet. */
export const signIn = async (context: BrowserContext, email: string): Promise<Page> => {
  const url = homes.get(context);
  if (!url) throw new Error("Only openWindow knows where a window signs in.");
  const [name = "", value = ""] = (await openSession(url, email)).split("=");
  await context.addCookies([{ name, value, url: url.href, httpOnly: true, sameSite: "Lax" }]);
  return context.newPage();
};

/** The same by the form, as a person does it. */
export const signInByForm = async (context: BrowserContext, email: string): Promise<Page> => {
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
