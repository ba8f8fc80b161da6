import { expect, it } from "vitest";
import { demoPassword } from "../../schema/demo/sign-ins.ts";
import { press, type } from "./hands.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

it("a coach signs in and logs a contact with the keyboard alone", async () => {
  const page = await (await site.open({ width: 1280 })).newPage();
  await page.goto("/tyotila/kirjaudu");
  await type(page, '[name="email"]', "coach@rinnalla.example");
  await type(page, '[name="password"]', demoPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/tyotila");

  await press(page, 'a[href="/tyotila/kirjaa"]', "Enter");
  await page.waitForURL("**/tyotila/kirjaa");
  await page.keyboard.type("kuvit kahv");
  await page.waitForSelector('[role="option"] mark');
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/tyonantaja=/);

  await press(page, '[name="purpose"]', "Space");
  await press(page, '[name="outcome"]', "Space");
  await press(page, '[name="outcome"]', "ArrowRight", "[name='outcome']");
  expect(await page.locator('[name="outcome"]:checked').getAttribute("value")).toBe("wants_information");
  if ((await page.locator('[name="channel"]:checked').count()) === 0) await press(page, '[name="channel"]', "Space");
  await press(page, 'main form[method="post"] button[type="submit"]', "Enter");
  await page.waitForURL(/tallennettu=/);
  expect(await page.locator(".picked").textContent()).toContain("Kylmäkäynti");
});

it("the first stop of a page leads past its navigation", async () => {
  const page = await (await site.open({ width: 390 })).newPage();
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});
