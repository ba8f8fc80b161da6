import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { choose, faultsOf, go, overflows, signIn } from "./browser.ts";
import { keysOf } from "./hands.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
let page: Page;
beforeAll(async () => {
  page = await signIn(await site.open({ width: 390 }), "lead@rinnalla.example");
});

const main = async () => (await page.textContent("main")) ?? "";
const save = '.actionbar button[type="submit"]';
const finish = 'button[value="finish"]';
/** Points that come to a sum, as even as they can be. */
const pointsTo = (sum: number) => Array.from({ length: 25 }, (_, at) => Math.floor(sum / 25) + (at < sum % 25 ? 1 : 0));

const begin = async (assessedOn: string, by = page) => {
  await by.goto("/tyotila/laatu");
  await go(by, 'main a[href="/tyotila/laatu/uusi"]');
  await by.fill('[name="assessedOn"]', assessedOn);
  await by.fill('[name="from"]', "2022-01-01");
  await by.fill('[name="to"]', "2022-06-30");
  await go(by, save);
};
const give = async (points: readonly number[], by = page) => {
  for (const [at, given] of points.entries()) await choose(by, `criteria.${at + 1}.points`, String(given));
};
const isRight = async (width: number) => {
  await page.setViewportSize({ width, height: 844 });
  expect(await overflows(page), `${width} px`).toBe(false);
};

describe("the quality criteria, on a phone", () => {
  it("are reached from the report, and each number opens into its rows", async () => {
    await page.goto("/tyotila/raportit");
    await go(page, 'main a[href="/tyotila/laatu"]');
    expect(await main()).toContain("17 Työnantajasuhteet: määrä");
    expect(await main()).toContain("eivät virallisia pisteitä");
    await page.goto("/tyotila/laatu?alkaen=2021-10-01&paattyen=2022-03-31");
    const jobs = page.locator('a[href*="rivi=jobs"]').first();
    expect(await jobs.getAttribute("href")).toContain("taulu=criteria-facts");
    expect(await jobs.getAttribute("href")).toContain("alkaen=2021-10-01");
    expect(Number(await jobs.textContent())).toBeGreaterThan(5);
    await isRight(320);
    await isRight(390);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("tell what is wrong with the chosen days beside the fields", async () => {
    await page.goto("/tyotila/laatu?alkaen=2022-03-01&paattyen=2022-01-31");
    expect(await page.locator('.error-summary a[href="#field-paattyen"]').count()).toBe(1);
    await page.goto("/tyotila/laatu/uusi");
    await page.fill('[name="to"]', "2020-01-31");
    await go(page, save);
    expect(await page.locator('.error-summary a[href="#field-to"]').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("are assessed: a draft is kept, what is missing is told, and a finished one changes no more", async () => {
    await begin("2022-01-31");
    await give(pointsTo(96).slice(0, 23));
    await page.fill('[name="criteria.17.note"]', "Käynnit ovat tuoneet työpaikkoja");
    await go(page, save);
    expect(await main()).toContain("Luonnos on tallessa. 2 kriteeriä puuttuu.");
    expect(await page.isChecked('[name="criteria.1.points"][value="4"]')).toBe(true);
    await isRight(320);
    await isRight(390);
    expect(await faultsOf(page)).toEqual([]);
    await page.fill('[name="criteria.3.note"]', "Soita 010594Y9032");
    await go(page, save);
    expect(await page.textContent(".error-summary li")).toMatch(/^3 Vastuu kaikista vaiheista: /);
    expect(await page.getAttribute(".error-summary a", "href")).toBe("#field-criteria.3.note");
    expect(await page.inputValue('[name="criteria.3.note"]')).toContain("010594");
    await page.fill('[name="criteria.3.note"]', "Sama valmentaja");
    await go(page, finish);
    const links = await page.locator(".error-summary a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toEqual(["#field-criteria.24.points", "#field-criteria.25.points"]);
    for (const link of links) expect(await page.locator(`[id="${link?.slice(1)}"]`).count()).toBe(1);
    expect(await page.inputValue('[name="criteria.3.note"]')).toBe("Sama valmentaja");
    expect(await faultsOf(page)).toEqual([]);
    await choose(page, "criteria.24.points", "3");
    await choose(page, "criteria.25.points", "3");
    await go(page, finish);
    expect(await page.textContent(".stat__figure")).toBe("96 kohtalainen");
    expect(await main()).toContain("Ensimmäinen vahvistettu arvio.");
    expect(await main()).toContain("Käynnit ovat tuoneet työpaikkoja");
    expect(await page.locator("form [name$=points]").count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it("are compared with the time before, by criterion and in sum, and print as a pack", async () => {
    await begin("2022-09-30");
    await give(pointsTo(102));
    await go(page, finish);
    const figures = await page.locator(".stat__figure").allTextContents();
    expect(figures.slice(0, 2)).toEqual(["102 hyvä", "96 kohtalainen"]);
    expect(await main()).toContain("Muutos edellisestä +6");
    const rows = await page.locator("#points-table ~ tbody tr, table:has(#points-table) tbody tr").allInnerTexts();
    expect(rows).toHaveLength(26);
    expect(
      rows
        .at(-1)
        ?.split("\t")
        .map((cell) => cell.trim()),
    ).toEqual(["Pisteet yhteensä", "102", "96", "+6", ""]);
    expect(await main()).toContain("Laskettu");
    for (const width of [320, 390, 1280]) await isRight(width);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".topbar").isVisible()).toBe(false);
    expect(await page.locator(".evidence .print-only").first().isVisible()).toBe(true);
    expect(await page.locator(".evidence details").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.goto("/tyotila/laatu");
    const listed = await page.locator("#assessments ~ ul .row, section:has(#assessments) .row").allInnerTexts();
    expect(listed[0]).toContain("102 pistettä");
    expect(listed[1]).toContain("96 pistettä");
  });
});

it("without JavaScript the whole path is the same", async () => {
  const plain = await signIn(await site.open({ width: 390, javaScript: false }), "lead@rinnalla.example");
  await begin("2021-12-31", plain);
  await give(pointsTo(115), plain);
  await go(plain, save);
  expect(await plain.textContent("main")).toContain("Luonnos on tallessa.");
  await go(plain, finish);
  expect(await plain.locator(".stat__figure").first().textContent()).toBe("115 erinomainen");
});

it("a form that somebody else has saved shows both, and a mistake leaves the list", async () => {
  await begin("2022-10-01");
  const address = page.url();
  const other = await signIn(await site.open({ width: 1280 }), "lead@rinnalla.example");
  await other.goto(address);
  await choose(other, "criteria.5.points", "4");
  await go(other, save);
  await choose(page, "criteria.5.points", "2");
  await go(page, save);
  expect(await page.locator("main table").first().textContent()).toContain(
    "5 Integrointi muihin palveluihin: yhteydenpito: Pisteet",
  );
  await other.goto(address);
  await other.locator("details.more summary", { hasText: "Poista arvio" }).click();
  await go(other, 'form:has([value="archive"]) button');
  expect(await other.textContent("main .notice")).toContain("Itsearviointi on poistettu");
});

it("the keyboard alone gives points and saves them", async () => {
  await begin("2022-10-02");
  const desk = await signIn(await site.open({ width: 1280 }), "lead@rinnalla.example");
  await desk.goto(page.url());
  const keys = keysOf(desk);
  await keys.take('[name="criteria.1.points"][value="3"]');
  await keys.write('[name="criteria.1.note"]', "Tasan jaettu");
  await keys.open(save);
  expect(await desk.isChecked('[name="criteria.1.points"][value="3"]')).toBe(true);
  expect(await desk.inputValue('[name="criteria.1.note"]')).toBe("Tasan jaettu");
});

it.each(["coach", "admin"])("is not the %s's to see", async (role) => {
  const someone = await signIn(await site.open({ width: 390 }), `${role}@rinnalla.example`);
  expect((await someone.goto("/tyotila/laatu"))?.status()).toBe(403);
});
