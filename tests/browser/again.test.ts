import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { choose, go, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

const save = 'main form[method="post"] button[type="submit"]';
const contacts = async () =>
  (await site.worker.db.prepare("SELECT count(*) AS n FROM contacts").first<{ n: number }>())?.n;

const fillContact = async (page: Page): Promise<void> => {
  await page.goto("/tyotila/kirjaa?haku=kuv");
  await go(page, 'main li a[href*="tyonantaja="]');
  await choose(page, "channel", "phone");
  await choose(page, "purpose", "relationship");
  await choose(page, "outcome", "maybe_later");
};

it("going back and saving once more makes no second contact", async () => {
  const page = await signIn(await site.open({ width: 390 }), "coach@rinnalla.example");
  const before = (await contacts()) ?? 0;
  await fillContact(page);
  await go(page, save);
  expect(page.url()).toContain("tallennettu=");
  await page.goBack();
  await choose(page, "channel", "phone");
  await choose(page, "purpose", "relationship");
  await choose(page, "outcome", "maybe_later");
  await go(page, save);
  expect(await contacts()).toBe(before + 1);
});

it("a session that ended tells what comes of what was typed, and leads back to the form", async () => {
  const context = await site.open({ width: 390 });
  const page = await signIn(context, "coach@rinnalla.example");
  const before = await contacts();
  await fillContact(page);
  await context.clearCookies();
  await go(page, save);
  expect(page.url()).toContain("kirjaudu");
  expect(await page.textContent("main")).toContain("kirjoittamasi tulee takaisin");
  expect(new URL(page.url()).searchParams.get("jatka")).toContain("/tyotila/kirjaa?tyonantaja=");
  expect(await contacts()).toBe(before);
});

it("a contract that was chosen by mistake does not count for a work trial", async () => {
  const page = await signIn(await site.open({ width: 390 }), "coach@rinnalla.example");
  await page.goto("/tyotila/tyosuhteet/uusi?haku=kuv");
  await go(page, 'main li a[href*="tyonantaja="]');
  await page.selectOption('[name="participantId"]', { index: 1 });
  await choose(page, "contract", "permanent");
  await choose(page, "kind", "work_trial");
  expect(await page.locator('[name="contract"]').first().isVisible()).toBe(false);
  await page.fill('[name="endsOn"]', addDays(today(), 60));
  await go(page, save);
  expect(page.url()).toMatch(/tyosuhteet\/[0-9a-f-]{36}/);
});
