import { AxeBuilder } from "@axe-core/playwright";
import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";

/** The Chromium that comes in an npm package, or the one that CHROME_PATH names. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? (await sparticuz.executablePath()), args: ["--no-sandbox"] });

type Visit = { width: number; javaScript?: boolean; locale?: string; dark?: boolean };

/** A visitor's own window, with an address of their own, because sign-ins are counted by address. */
export const openWindow = async (browser: Browser, url: URL, { width, javaScript = true, locale = "fi-FI", dark = false }: Visit) =>
  browser.newContext({
    baseURL: url.href,
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: javaScript,
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

/** What axe finds at WCAG 2.2 A and AA, in words; nothing when the page is right. Axe is a script of its own, so the page's own scripts may be off. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`));
};

/** Does anything stick out to the right of the window? */
export const overflows = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);

export const signIn = async (context: BrowserContext, email: string, password: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto("/tyotila/kirjaudu");
  await page.fill('[name="email"]', email);
  await page.fill('[name="password"]', password);
  await Promise.all([page.waitForURL((url) => !url.pathname.includes("kirjaudu")), page.click('main button[type="submit"]')]);
  return page;
};
