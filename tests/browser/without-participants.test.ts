import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { choose, faultsOf, go, overflows, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];

const erased = [
  "UPDATE placements SET participant_id = NULL",
  "UPDATE contacts SET participant_id = NULL",
  "DELETE FROM participant_paths",
  "DELETE FROM participants",
];
const button = 'form:has([value="persons"]) button';

it("the administrator switches participants off, once none is stored", async () => {
  const page = await signIn(await site.open({ width: 1280 }), "admin@rinnalla.example");
  await page.goto("/tyotila/asetukset");
  await go(page, button);
  expect(await page.textContent(".error-summary")).toContain("Tallennettuja valmennettavia on");
  expect(await faults(page)).toEqual([]);
  await site.worker.db.batch(erased.map((sql) => site.worker.db.prepare(sql)));
  await go(page, button);
  expect(await page.textContent("#field-on")).toContain("Valmennettavia ei tallenneta");
});

it("a coach then logs a placement without a person", async () => {
  const page = await signIn(await site.open({ width: 390 }), "coach@rinnalla.example");
  await page.goto("/tyotila/tyosuhteet/uusi?haku=kuv");
  await go(page, 'main li a[href*="tyonantaja="]');
  expect(await page.locator('[name="participantId"]').count()).toBe(0);
  await choose(page, "kind", "work_trial");
  await go(page, 'main button[type="submit"]');
  expect(await page.textContent("main")).not.toMatch(/valmennettav/i);
  expect(await faults(page)).toEqual([]);
});

it.each([320, 1280])("the lead types a month's figures in at %i px and reads them in the report", async (width) => {
  const page = await signIn(await site.open({ width }), "lead@rinnalla.example");
  await page.goto("/tyotila/henkiloluvut");
  const save = 'main form:has([name="source"]) button';
  await page.fill('[name="started"]', "kaksi");
  await go(page, save);
  expect(await page.inputValue('[name="started"]')).toBe("kaksi");
  expect(await faults(page)).toEqual([]);
  await page.fill('[name="started"]', "8");
  await page.fill('[name="source"]', "Asiakasjärjestelmän raportti");
  await go(page, save);
  expect(await page.textContent("main")).toContain("Asiakasjärjestelmän raportti");
  await page.goto("/tyotila/raportit/employment");
  expect(await page.textContent("main")).toContain("Asiakasjärjestelmän raportti");
  expect(await faults(page)).toEqual([]);
});
