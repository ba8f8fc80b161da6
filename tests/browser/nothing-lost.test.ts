import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { openSession } from "../session.ts";
import { choose, faultsOf, go, signIn, takeTime } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

const save = 'main form[method="post"] .actionbar button';
const notice = (name: string) => `main [data-said="${name}"]`;
const notes = (note: string) =>
  site.worker.db.prepare("SELECT count(*) AS n FROM contacts WHERE note = ?").bind(note).first<number>("n");
const draftsOn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("rinnalla-draft")).length);

/** Somebody signs in on the device, in place of whoever was. */
const enter = async (context: BrowserContext, email: string): Promise<void> => {
  const [name = "", value = ""] = (await openSession(site.worker.url, email)).split("=");
  await context.addCookies([{ name, value, url: site.worker.url.href, httpOnly: true, sameSite: "Lax" }]);
};

const fillContact = async (page: Page, note: string): Promise<void> => {
  await page.goto("/tyotila/kirjaa?haku=kuv");
  await go(page, 'main a[href*="tyonantaja="]');
  await choose(page, "channel", "phone");
  await choose(page, "purpose", "relationship");
  await choose(page, "outcome", "maybe_later");
  await page.fill('[name="note"]', note);
};

it("a text outlives the sign-in, is its person's alone, and waits for the network; nothing is saved twice", async () => {
  const context = await site.open({ width: 390, touch: true });
  const page = await signIn(context, "coach@rinnalla.example");
  await fillContact(page, "Kahvit juotiin");
  await context.clearCookies();
  await go(page, save);
  expect(page.url()).toContain("kirjaudu");
  const form = new URL(page.url()).searchParams.get("jatka") ?? "";

  // Back after signing in, the text is there, and one tap saves it.
  await enter(context, "coach@rinnalla.example");
  await page.goto(form);
  expect(await page.inputValue('[name="note"]')).toBe("Kahvit juotiin");
  expect(await page.isChecked('[name="outcome"][value="maybe_later"]')).toBe(true);
  expect(await page.isVisible(notice("restored"))).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
  await go(page, `${notice("restored")} [name="save"]`);
  expect(page.url()).toContain("tallennettu=");
  expect(await notes("Kahvit juotiin")).toBe(1);
  expect(await draftsOn(page)).toBe(0);

  // Left without saving, it is offered; without a network the page stays, and a double tap saves once.
  await fillContact(page, "Verkko katkesi");
  await page.goto("/tyotila");
  await page.goto(form);
  expect(await page.inputValue('[name="note"]')).toBe("");
  await page.tap(`${notice("offered")} [name="restore"]`);
  expect(await page.inputValue('[name="note"]')).toBe("Verkko katkesi");
  await context.setOffline(true);
  await page.tap(save);
  await page.locator(notice("offline")).waitFor();
  expect(await page.locator(notice("offline")).evaluate((shown) => shown === document.activeElement)).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
  await context.setOffline(false);
  const answered = Promise.withResolvers<void>();
  await page.route("**/kirjaa?**", async (route) => {
    await answered.promise;
    await route.continue();
  });
  const button = page.locator(save);
  await button.dblclick();
  expect([await button.textContent(), await button.getAttribute("aria-disabled")]).toEqual(["Tallennetaan…", "true"]);
  answered.resolve();
  await page.waitForURL(/tallennettu=/);
  expect(await notes("Verkko katkesi")).toBe(1);

  // Another employer is chosen, and what was written goes along. on the device finds nothing of it.
  await page.unrouteAll();
  await fillContact(page, "Vain minulle");
  await go(page, ".picked a");
  await page.goto("/tyotila/kirjaa?haku=kuv");
  await go(page, 'main a[href*="tyonantaja="] >> nth=1');
  expect(page.url()).not.toContain(form.slice(form.indexOf("tyonantaja=")));
  expect(await page.inputValue('[name="note"]')).toBe("Vain minulle");
  expect(await page.isChecked('[name="purpose"][value="relationship"]')).toBe(true);
  expect(await page.isVisible(notice("carried"))).toBe(true);

  // Another who signs in on the device finds nothing of it.
  await page.goto("/tyotila");
  expect(await draftsOn(page)).toBe(1);
  await enter(context, "coach2@rinnalla.example");
  await page.goto(form);
  expect(await page.inputValue('[name="note"]')).toBe("");
  expect([await draftsOn(page), await page.locator(notice("offered")).count()]).toEqual([0, 0]);
});

it("an inquiry that was sent is not sent again from the page before, unless its sender says that it is another", async () => {
  const page = await (await site.open({ width: 390, javaScript: false })).newPage();
  const sent = () =>
    site.worker.db.prepare("SELECT count(*) AS n FROM inquiries WHERE company_name LIKE 'Paluun%'").first<number>("n");
  const fill = async (message: string) => {
    await choose(page, "interest", "visit");
    await page.fill('[name="companyName"]', "Paluun Paja Oy");
    await page.selectOption('[name="municipality"]', "698");
    await page.fill('[name="personName"]', "Paula Palaaja");
    await page.fill('[name="phone"]', "040 000 0002");
    await page.fill('[name="message"]', message);
  };
  await page.goto("/yhteydenotto");
  await fill("Tulkaa käymään maanantaina.");
  await takeTime(page);
  await go(page, 'main form button[type="submit"]');
  const own = new URL(page.url()).pathname;
  await page.goBack();
  await fill("Tulkaa käymään tiistaina.");
  await takeTime(page);
  await go(page, 'main form button[type="submit"]');
  expect(await page.textContent('main [role="alert"]')).toContain("on jo lähetetty");
  // Whoever knows the address of the form is not led to the sender's page.
  expect(await page.content()).not.toContain(own);
  expect(await page.inputValue('[name="message"]')).toBe("Tulkaa käymään tiistaina.");
  expect(await sent()).toBe(1);
  await page.locator('[name="another"]').dblclick();
  await page.waitForURL((url) => url.pathname !== "/yhteydenotto");
  expect(new URL(page.url()).pathname).not.toBe(own);
  expect(await sent()).toBe(2);
});
