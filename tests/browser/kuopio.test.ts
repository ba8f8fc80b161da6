import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { firstAdministrator } from "../../scripts/first-administrator.ts";
import { startWorker, type TestWorker } from "../worker.ts";
import { choose, faultsOf, go, openWindow, overflows } from "./browser.ts";
import { closeWindows, lendBrowser } from "./kept-browser.ts";
import { longWalk } from "./shared-looks.ts";

let worker: TestWorker;
let browser: Browser;
beforeAll(async () => {
  worker = await startWorker();
  browser = await lendBrowser();
});
afterAll(async () => {
  await closeWindows(browser);
  await worker?.close();
});

const email = "anna@kuopio.example";
const password = "savolainen salasana";
const lapland =
  /Lappi|Lapin |Lapissa|Lappland|Lapland|Enontekiö|Inari|Kemi|Kittilä|Kolari|Muonio|Pelkosenniemi|Posio|Ranua|Rova|Salla|Savukoski|Simo |Sodankylä|Tervola|Tornio|Pello|Utsjoki/;

it("a team in Kuopio goes from its first administrator to its first report", longWalk, async () => {
  const page = await signInFirst();
  await chooseCounty(page);
  await becomeCoach(page);
  const employer = await logFirstVisit(page);
  await page.goto("/tyotila/raportit/contacts");
  const tables = (await page.locator("main table").allTextContents()).join(" ");
  expect(tables).toContain("Kuopio");
  expect(tables).not.toMatch(lapland);
  await page.goto(employer);
  expect(await page.textContent("main")).toContain("Kuopio");
  await readPublicPages(page);
});

const signInFirst = async (): Promise<Page> => {
  const told = { name: "Anna Alku", email, organisation: "Kuopion tuetun työllistymisen tiimi", municipalities: [] };
  const { statements, link } = await firstAdministrator(told);
  await worker.db.batch(statements.map((statement) => worker.db.prepare(statement)));
  const page = await (await openWindow(browser, worker.url, { width: 390 })).newPage();
  await page.goto(link(""));
  await page.fill('[name="newPassword"]', password);
  await go(page, 'main button[type="submit"]');
  await page.fill('[name="email"]', email);
  await page.fill('[name="password"]', password);
  await go(page, 'main button[type="submit"]');
  return page;
};

/** A whole county at once, then one of its municipalities first in the reports and one left to others. */
const chooseCounty = async (page: Page) => {
  await page.goto("/tyotila/asetukset");
  await page.fill('[name="phone"]', "040 000 2970");
  await page.fill('[name="dataProtection"]', "Keksitty Henkilö");
  await page.selectOption('[name="added.area"]', { label: "Pohjois-Savon hyvinvointialue" });
  await go(page, '.actionbar button[type="submit"]');
  expect(await page.locator('select[name^="place."]').count()).toBe(19);
  expect(await overflows(page)).toBe(false);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator("summary", { hasText: "Kuopio" }).click();
  await page.selectOption('[name="place.297"]', "1");
  await page.fill('[name="areas.297.email"]', "tiimi@kuopio.example");
  await page.locator("summary", { hasText: "Varkaus" }).click();
  await page.selectOption('[name="place.915"]', "leaves");
  await go(page, '.actionbar button[type="submit"]');
  const stored = await worker.db
    .prepare("SELECT value FROM settings WHERE key = 'organisation'")
    .first<string>("value");
  const { municipalities } = JSON.parse(stored ?? "{}");
  expect([municipalities.length, municipalities[0], municipalities.includes("915")]).toEqual([18, "297", false]);
};

const becomeCoach = async (page: Page) => {
  await page.goto("/tyotila/kayttajat");
  await go(page, 'main a:has-text("Anna Alku")');
  for (const role of ["coach", "lead"]) await choose(page, "roles", role);
  await choose(page, "municipalities", "297");
  await go(page, "main section:has(#change) button");
};

/** The municipality is typed, by a beginning that several have, and chosen with the keyboard; the lead's report counts it. */
const logFirstVisit = async (page: Page): Promise<string> => {
  await page.goto("/tyotila/kirjaa?uusi=1&nimi=Kallaveden+Keksitty");
  const field = page.locator("#field-newEmployer\\.municipality");
  expect(await field.inputValue()).toBe("Kuopio");
  await field.fill("kuo");
  expect(await page.locator('[role="option"]').allTextContents()).toEqual(["Kuopio", "Kuortane"]);
  expect(await faultsOf(page)).toEqual([]);
  await field.press("ArrowDown");
  await field.press("ArrowDown");
  await field.press("Enter");
  expect([await field.inputValue(), await sent(page)]).toEqual(["Kuortane", "300"]);
  await field.fill("åbo");
  await field.press("Enter");
  expect([await field.inputValue(), await sent(page)]).toEqual(["Turku", "853"]);
  // What fits nothing leaves what was chosen; what is marked is chosen by going on.
  await field.fill("Tukholma");
  await field.blur();
  expect([await field.inputValue(), await sent(page)]).toEqual(["Turku", "853"]);
  await field.fill("Kuop");
  await field.blur();
  expect([await field.inputValue(), await sent(page)]).toEqual(["Kuopio", "297"]);
  await choose(page, "channel", "visit");
  await choose(page, "purpose", "cold");
  await choose(page, "outcome", "interested");
  await go(page, 'main form[method="post"] .actionbar button');
  expect(page.url()).toContain("tallennettu=");
  return (await page.getAttribute('main a[href*="/tyotila/tyonantajat/"]', "href")) ?? "";
};

const sent = (page: Page) => page.inputValue('select[name="newEmployer.municipality"]');

/** Where a municipality was chosen its area is told; what is there to choose, and what sources are called, may name others. */
const readPublicPages = async (page: Page) => {
  const textOf = async (path: string) => {
    await page.goto(path);
    for (const part of await page.locator("select, section:has(> * #sources)").all())
      await part.evaluate((element) => element.remove());
    return (await page.textContent("body")) ?? "";
  };
  for (const [path, named] of [
    ["/", "Kuopio"],
    ["/yhteystiedot", "Kuopio"],
    ["/sv/kontaktuppgifter", "Kuopio"],
    ["/yhteydenotto", ""],
  ] as const) {
    const text = await textOf(path);
    expect(text, path).toContain(named);
    expect(text.match(lapland)?.[0], path).toBeUndefined();
  }
  const asked = "/opas/tuet?sector=company&plan=employment&hours=37,5&wage=2400&contract=permanent";
  expect(await textOf(`${asked}&municipality=140`)).toContain("Iisalmi. Tuista päättää Ylä-Savo (työllisyysalue).");
  const aland = await textOf(`${asked}&municipality=478`);
  expect(aland).toContain("Ahvenanmaalla on oma laki");
  expect(aland).not.toContain("Tuista päättää");
  expect(await textOf(`${asked}&municipality=588`)).toContain(
    "Pertunmaa ja Mäntyharju yhdistyivät 1.1.2025: valitse Mäntyharju.",
  );
};
