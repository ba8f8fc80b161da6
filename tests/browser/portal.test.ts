import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { choose, faultsOf, go, overflows, signIn, takeTime } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
let coach: Page;

beforeAll(async () => {
  coach = await signIn(await site.open({ width: 1280 }), "coach@rinnalla.example");
});

const textOf = async (page: Page): Promise<string> => (await page.textContent("main")) ?? "";

/** The team answers by mail, as it does on the inquiry's page. */
const answer = async (reference: string, text: string): Promise<void> => {
  const row = await site.worker.db
    .prepare("SELECT id, version FROM inquiries WHERE reference = ?")
    .bind(reference)
    .first<{ id: string; version: number }>();
  const sent = await coach.request.put(`/api/v1/inquiries/${row?.id}/answer`, {
    data: { answer: text, mail: true },
    headers: { origin: site.worker.url.origin, "if-match": `"${row?.version}"` },
  });
  expect(sent.status(), await sent.text()).toBe(200);
};

const ways = [320, 390, 1280].flatMap((width) =>
  [false, true].flatMap((dark) => [false, true].map((javaScript) => ({ width, dark, javaScript }))),
);

describe.concurrent.each(ways)("at $width px, dark $dark, JavaScript $javaScript", ({ width, dark, javaScript }) => {
  it("an employer comes from a search engine, counts the cost, asks, and reads the answer", async () => {
    const context: BrowserContext = await site.open({ width, dark, javaScript });
    const page = await context.newPage();
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
    const faults: string[] = [];
    /** What is wrong where the employer stands; axe itself needs JavaScript, and reads the same page at each width. */
    const look = async () => {
      if (await overflows(page)) faults.push(`${page.url()} sticks out to the right`);
      if (javaScript && width === 390) faults.push(...(await faultsOf(page)).map((fault) => `${page.url()} ${fault}`));
    };

    await page.goto("/opas/tuet-tyonantajalle");
    expect(await textOf(page)).toContain("Hae ennen kuin työ alkaa");
    await look();
    await go(page, 'main .prose a[href="/opas/tuet"]');
    await choose(page, "sector", "company");
    await choose(page, "plan", "employment");
    await page.fill('[name="hours"]', "30");
    await page.fill('[name="wage"]', "2000");
    await choose(page, "contract", "permanent");
    await go(page, '.support-form button[type="submit"]');
    expect(await page.locator("#cost-table").isVisible()).toBe(true);
    await look();

    await go(page, '.ask a[href="/yhteydenotto"]');
    await go(page, 'main form button[type="submit"]');
    expect(await page.locator(".error-summary").isVisible()).toBe(true);
    await look();
    await choose(page, "interest", "hire");
    await page.fill('[name="companyName"]', `Polun Leipomo ${width} ${dark} ${javaScript} Oy`);
    await page.selectOption('[name="municipality"]', "698");
    await page.fill('[name="personName"]', "Pihla Polku");
    await page.fill('[name="email"]', `pihla${width}${dark}${javaScript}@keksitty.example`);
    // The same words from several senders would be kept aside.
    await page.fill('[name="message"]', `Aamuvuoroon tarvitaan lisää käsiä. ${width} ${dark} ${javaScript}`);
    await takeTime(page);
    await go(page, 'main form button[type="submit"]');
    expect(await textOf(page)).toContain("viimeistään");
    await look();

    const own = page.url().replace(/\?.*/, "");
    const said = `Hei Pihla, tulen käymään torstaina kello 9. ${width} ${dark} ${javaScript}`;
    await answer((await page.textContent(".reference")) ?? "", said);
    await page.goto(own);
    expect(await textOf(page)).toContain(said);
    await look();
    await go(page, 'main a[href^="/palaute/"]');
    await look();
    await choose(page, "uses", "guide");
    await go(page, 'main form button[type="submit"]');
    expect(await textOf(page)).toContain("Kiitos");

    expect(faults).toEqual([]);
    expect(scripts).toEqual([]);
    await context.close();
  });
});
