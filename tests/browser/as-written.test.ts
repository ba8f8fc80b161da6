import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addDays, today, weekdayOf } from "../../schema/values/calendar.ts";
import { choose, faultsOf, go, overflows, takeTime } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

const save = '.actionbar button[type="submit"]';
const phone = { width: 390, touch: true };
/** Somebody pastes: what a browser's own typing would not let through comes in all the same. */
const paste = (page: Page, name: string, text: string) =>
  page.locator(`[name="${name}"]`).evaluate((field, value) => {
    (field as HTMLInputElement).value = value;
  }, text);

it("an inquiry pasted from a letter and a list of contacts fills its field, is sent, and reads in the inbox as shown", async () => {
  const page = await (await site.open(phone)).newPage();
  await page.goto("/yhteydenotto");
  await choose(page, "interest", "visit");
  await paste(page, "companyName", "Pas\u00adtetun\u00a0 Leipomo\u200b Oy");
  await page.selectOption('[name="municipality"]', "698");
  await paste(page, "personName", "\u202ePia Liima\u0308\u202c");
  await paste(page, "phone", "\u202d+358 (0)40 000 7123\u202c");
  const head = "Tarvitsemme:\n\uf0b7\tsiivousta\n\uf0b7\tkeittiöapua\vEhkä\u00a0jo keväällä ❤\ufe0f\n";
  const lines = "rivi vielä\n".repeat(300);
  const message = `${head}${lines}`.slice(0, 2999).replace(/\s$/, "x");
  await paste(page, "message", `${message}!`);
  expect(await overflows(page)).toBe(false);
  await takeTime(page);
  await go(page, 'main form button[type="submit"]');
  expect(page.url()).toContain("kiitos");
  expect(await overflows(page)).toBe(false);

  const coach = await site.as("coach", phone);
  await coach.goto("/tyotila/yhteydenotot");
  await go(coach, 'main .rows a:has-text("Pastetun Leipomo Oy")');
  const shown = await coach.textContent("main");
  expect(shown).toContain("Pia Liimä");
  expect(shown).toContain("Tarvitsemme:\n• siivousta\n• keittiöapua\nEhkä\u00a0jo keväällä ❤\ufe0f\nrivi vielä\n");
  expect(await coach.locator('main a[href="tel:+358400007123"]').first().textContent()).toContain("040 000 7123");
  expect(await overflows(coach)).toBe(false);
});

it("an employer and a promise are written down as the formats are in use, and a wrong one is told what it is", async () => {
  const page = await site.as("coach", phone);
  await page.goto("/tyotila/tyonantajat/uusi");
  await page.fill('[name="name"]', "Muotojen Paja Oy");
  await page.fill('[name="businessId"]', "FI07375463");
  await page.fill('[name="website"]', "www.muotojen-paja.example");
  await page.selectOption('[name="municipality"]', "698");
  await choose(page, "sector", "company");
  await go(page, save);
  expect(await page.textContent(".error-summary")).toContain("tarkistusnumero");
  expect(await page.inputValue('[name="businessId"]')).toBe("FI07375463");
  expect(await faultsOf(page)).toEqual([]);
  await page.fill('[name="businessId"]', "FI 0737546 – 2");
  await go(page, save);
  const path = new URL(page.url()).pathname;
  expect(await page.textContent("main")).toContain("0737546-2");
  expect(await page.locator('main a[href="https://www.muotojen-paja.example"]').count()).toBe(1);

  await page.goto(`${path}/yhteyshenkilo`);
  await page.fill('[name="name"]', "Mirja Muoto");
  await page.fill('[name="phone"]', "+358 (0)40 000 7124");
  await page.fill('[name="email"]', "Mirja Muoto <mirja@työpaja.example>,");
  await go(page, save);
  expect(await page.locator('main a[href="tel:+358400007124"]').textContent()).toContain("040 000 7124");
  expect(await page.textContent("main")).toContain("mirja@työpaja.example");
  expect(await overflows(page)).toBe(false);

  await page.goto(`${path}/muistutus`);
  await page.fill('[name="task"]', "Soita muodoista");
  const day = page.locator('[name="dueOn"]');
  // A browser that has no calendar shows a day as a text.
  await day.evaluate((field) => field.setAttribute("type", "text"));
  const names = ["sunnuntai", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai"];
  const tomorrow = addDays(today(), 1);
  await day.fill(names[weekdayOf(tomorrow) % 7] ?? "");
  await go(page, save);
  const due = site.worker.db.prepare("SELECT due_on FROM follow_ups WHERE task = 'Soita muodoista'");
  expect(await due.first("due_on")).toBe(tomorrow);
});
